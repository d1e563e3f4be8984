import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { createPortal } from "react-dom";
import type { LineId } from "#domain/summary-line.ts";
import type { PageBlocks } from "#documents/page-blocks.ts";
import { ReadLists } from "./read-lists.tsx";
import styles from "./printed.module.css";

interface PrintedPageProps {
  readonly blocks: PageBlocks;
  /** Stands in for the title while printing: browsers put it into the file and offer it as its name. */
  readonly fileName: string;
  readonly onOver: (over: readonly LineId[]) => void;
}

/** The height of Letter, the shorter of the two papers; the sheet is measured as wide as A4, the narrower. */
const SHORTEST_MM = 279.4;
const BOTTOM_MM = 14;
const PX_PER_MM = 96 / 25.4;

/**
 * [Note: clean print tree] What is printed is a tree of its own beside the app, made of the page's blocks and of nothing
 * else: no buttons, links, labels or lines that are off, since a PDF keeps more of those than the eye sees. On the
 * screen the same tree is invisible and laid out on paper's measures, so that what fits is measured, not guessed.
 */
export function PrintedPage({ blocks, fileName, onOver }: PrintedPageProps) {
  const sheet = useRef<HTMLElement>(null);
  useOver(sheet, onOver);
  useEffect(() => {
    const title = document.title;
    const before = () => {
      document.title = fileName;
    };
    const after = () => {
      document.title = title;
    };
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    // Without margins of its own the browser prints no line with the address of the app; the sheet has its own.
    const margins = new CSSStyleSheet();
    margins.replaceSync("@page { margin: 0 }");
    document.adoptedStyleSheets.push(margins);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
      after();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== margins);
    };
  }, [fileName]);
  return createPortal(
    <article ref={sheet} className={styles.sheet}>
      <header>
        <h1>{blocks.title}</h1>
        {blocks.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </header>
      {blocks.sections.map(({ key, title, lists }) => (
        <section key={key}>
          <h2>{title}</h2>
          <ReadLists lists={lists} />
        </section>
      ))}
    </article>,
    document.body,
  );
}

/** The lines that end below the first side. */
function linesOver(sheet: HTMLElement): LineId[] {
  const limit = sheet.getBoundingClientRect().top + (SHORTEST_MM - BOTTOM_MM) * PX_PER_MM;
  return [...sheet.querySelectorAll<HTMLElement>("[data-line]")]
    .filter((line) => line.getBoundingClientRect().bottom > limit)
    .map((line) => line.dataset["line"] as LineId);
}

/** Says which lines go over: after every change, and when a font has come. */
function useOver(sheet: RefObject<HTMLElement | null>, onOver: (over: readonly LineId[]) => void): void {
  const [, setFonts] = useState(0);
  const last = useRef("");
  useLayoutEffect(() => {
    if (sheet.current === null) return;
    const over = linesOver(sheet.current);
    if (over.join() === last.current) return;
    last.current = over.join();
    onOver(over);
  });
  useEffect(() => {
    const come = () => setFonts((count) => count + 1);
    document.fonts.addEventListener("loadingdone", come);
    return () => document.fonts.removeEventListener("loadingdone", come);
  }, []);
}
