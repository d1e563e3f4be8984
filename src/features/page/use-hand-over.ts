import { flushSync } from "react-dom";
import type { SharedSummary, WAYS_OUT } from "#domain/shared-summary.ts";
import { pageHtml } from "#documents/page-html.ts";
import { pageMarkdown } from "#documents/page-markdown.ts";
import { printPage, saveFile, shareFile } from "#device/hand-over.ts";
import { show as showToOthers } from "#device/shown.ts";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useLeaving } from "./use-leaving.ts";
import type { PageState } from "./use-page.ts";

export type WayOut = (typeof WAYS_OUT)[number];

/** Ways that end in a file of text: how its name ends, and what it says it is. */
const FILES = {
  file: { ending: "txt", type: "text/plain" },
  markdown: { ending: "md", type: "text/markdown" },
  html: { ending: "html", type: "text/html" },
} as const;
export type FileWay = keyof typeof FILES;

const isFile = (way: WayOut): way is FileWay => way in FILES;

interface HandOver {
  readonly handOver: (way: Exclude<WayOut, "pdf" | "screen">) => Promise<void>;
  /** From now on this screen shows the page and nothing else, until the person takes it back. */
  readonly showHere: () => Promise<void>;
  /** Hands over a file that is made already: kept on the device, or sent where the phone can. */
  readonly handOverFile: (way: "pdf" | "share-pdf", file: File) => Promise<void>;
}

/** Hands the page over one way and writes down that it left. */
export function useHandOver(state: PageState, close: () => void): HandOver {
  const { words, language } = useWords();
  const { page } = words;
  const vault = useVault();
  const leaving = useLeaving();
  const { text, blocks, today, therapyId } = state;
  const { from, to } = state.laid.heading;
  const handed = (way: WayOut) =>
    ({ therapyId, what: "page", day: today, way, text, from, to }) satisfies SharedSummary;
  const record = (way: WayOut) =>
    leaving.record(
      handed(way),
      // No browser says whether paper came out, so the person can.
      way === "print" ? { label: page.notPrinted } : undefined,
    );
  const name = page.fileName(today);
  const contents: Record<FileWay, () => string> = {
    file: () => text,
    markdown: () => pageMarkdown(blocks, words),
    html: () => pageHtml(blocks, words, language, name),
  };
  const handOver: HandOver["handOver"] = async (way) => {
    if (way === "copy" || way === "share") {
      const refused = { copy: page.couldNotCopy, share: page.couldNotShare };
      if (!(await leaving.sendText(way, text, refused))) return;
    } else if (isFile(way)) {
      const { ending, type } = FILES[way];
      saveFile(`${name}.${ending}`, new Blob([contents[way]()], { type: `${type};charset=utf-8` }));
    }
    // An open sheet would silence the printed page for those who listen to the file.
    flushSync(close);
    if (way === "print") printPage();
    await record(way);
  };
  const handOverFile: HandOver["handOverFile"] = async (way, file) => {
    const sent = way === "share-pdf" ? await shareFile(file) : "not-possible";
    if (sent === "cancelled") return;
    // Too long after the tap some browsers do not send: then it is kept, and nothing is lost.
    if (sent === "not-possible") saveFile(file.name, file);
    flushSync(close);
    await record(sent === "done" ? "share" : "pdf");
  };
  const showHere = async () => {
    const id = vault.newId();
    // What is shown is put together from what is kept. Whether it could be written down is said when the phone is back.
    await Promise.all([state.keeper.flush(), vault.save("summary", id, handed("screen"))]);
    flushSync(close);
    showToOthers(`page.${therapyId}.${id}`);
  };
  return { handOver, showHere, handOverFile };
}
