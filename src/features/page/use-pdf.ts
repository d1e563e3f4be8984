import { useCallback, useEffect, useRef, useState } from "react";
import type { PageBlocks } from "#documents/page-blocks.ts";
import { labelsOf, type PdfMade } from "#documents/pdf-order.ts";
import type { Paper } from "#documents/paper.ts";
import { workIn, type Work } from "#device/work.ts";
import { useWords } from "#words/react.ts";
import type { PageState } from "./use-page.ts";
// A worker has no default export: its address does, which Vite makes.
// oxlint-disable-next-line import/default
import workerAddress from "./page-pdf.asset-worker.ts?worker&url";

/** What is to be said about the PDF; null while there is nothing to say. */
export type PdfNews =
  Exclude<PdfMade, { readonly kind: "made" }> | { readonly kind: "making" } | { readonly kind: "failed" };

interface Pdf {
  readonly news: PdfNews | null;
  /** @returns the file, or null where there is none: the news say why. */
  readonly make: (paper: Paper, mayTurn: boolean) => Promise<File | null>;
  readonly stop: () => void;
}

/** Makes the page into a PDF, away from the screen. Leaving stops it, and so does a change of the page. */
export function usePdf({ blocks, today }: PageState): Pdf {
  const { words, language } = useWords();
  const [said, say] = useState<{ readonly of: PageBlocks; readonly news: PdfNews } | null>(null);
  const running = useRef<{ readonly of: PageBlocks; readonly work: Work<PdfMade> } | null>(null);
  const stop = useCallback(() => {
    const stopped = running.current;
    running.current = null;
    stopped?.work.stop();
    say(null);
  }, []);
  useEffect(() => stop, [stop]);
  // A name that is covered meanwhile must not leave uncovered.
  useEffect(() => {
    if (running.current !== null && running.current.of !== blocks) stop();
  }, [blocks, stop]);
  const title = words.page.fileName(today);
  return {
    news: said?.of === blocks ? said.news : null,
    make: async (paper, mayTurn) => {
      running.current?.work.stop();
      const order = { blocks, labels: labelsOf(blocks, words), language, paper, title, day: today, mayTurn };
      const mine = { of: blocks, work: workIn<PdfMade>(workerAddress, order) };
      running.current = mine;
      say({ of: blocks, news: { kind: "making" } });
      const made = await mine.work.done;
      // Stopped, or another was begun.
      if (running.current !== mine) return null;
      running.current = null;
      say(made?.kind === "made" ? null : { of: blocks, news: made ?? { kind: "failed" } });
      return made?.kind === "made"
        ? new File([made.bytes], `${title}.pdf`, { type: "application/pdf" })
        : null;
    },
    stop,
  };
}
