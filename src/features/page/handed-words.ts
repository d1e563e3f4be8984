import type { SharedSummary } from "#domain/shared-summary.ts";
import type { Words } from "#words/words.ts";

/** What left and how, in words: of a page only how, as most are pages. */
export function handedHow({ page, message }: Words, { what, way }: SharedSummary): string {
  if (what === "page") return page.handedWays[way];
  return way === "copy" || way === "share" ? message.handed[way] : message.handedOtherwise;
}
