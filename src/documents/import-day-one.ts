import type { RawEntry } from "#domain/import-entry.ts";
import { splitHeading } from "./import-text-file.ts";

/**
 * Journals of Day One ("Journal.json"): `entries` with `uuid`, `creationDate` in UTC, `timeZone`, and `text` in Markdown, or
 * only `richText`. Places, weather and pictures are passed over.
 */
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (fields: Fields, key: string): string => {
  const value: unknown = Object.hasOwn(fields, key) ? fields[key] : "";
  return typeof value === "string" ? value : "";
};

/** Pictures, films and sounds stand in the text as addresses that lead nowhere outside of that app. */
const MOMENT = /!\[[^\]\n]{0,500}\]\(dayone-moment:[^)\n]{0,500}\)/gu;
/** That app writes a stroke before each sign that Markdown could take for its own. */
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!~|>])/gu;

const plain = (text: string): string =>
  text
    .replace(MOMENT, "")
    .replace(ESCAPED, "$1")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();

/** The texts in the form that newer versions of that app keep beside the Markdown. */
function richText(written: string): string {
  if (written === "") return "";
  try {
    const read: unknown = JSON.parse(written);
    const contents = isFields(read) ? read["contents"] : null;
    return Array.isArray(contents)
      ? contents.map((part: unknown) => (isFields(part) ? textOf(part, "text") : "")).join("")
      : "";
  } catch {
    return "";
  }
}

/** @returns null where this is no journal of that app; "broken" where it is no JSON at all */
export function dayOneEntries(json: string, name: string): RawEntry[] | "broken" | null {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return "broken";
  }
  const entries = isFields(read) ? read["entries"] : null;
  if (!Array.isArray(entries)) return null;
  // What has no date, or is no entry at all, goes along as it is: it is said of it that it is left out, and why.
  const found = entries.map((entry: unknown) => (isFields(entry) ? entry : {}));
  if (!found.some((entry) => textOf(entry, "creationDate") !== "")) return null;
  return found.map((entry, at) => ({
    source: "day-one",
    name: `${name} · ${at + 1}`,
    key: textOf(entry, "uuid"),
    when: { instant: textOf(entry, "creationDate"), zone: textOf(entry, "timeZone") },
    from: "entry",
    ...splitHeading(plain(textOf(entry, "text") || richText(textOf(entry, "richText")))),
  }));
}
