import { useState } from "react";
import { paperIn, PAPERS, type Paper } from "#documents/paper.ts";
import { canShareFile } from "#device/hand-over.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { IconDownload, IconShare } from "#ui/icons.tsx";
import { Notice } from "#ui/notice.tsx";
import { useWords } from "#words/react.ts";
import { localeHere } from "#words/region.ts";
import { usePdf, type PdfNews } from "./use-pdf.ts";
import type { PageState } from "./use-page.ts";
import styles from "./page.module.css";

type PdfWay = "pdf" | "share-pdf";

interface PdfWayProps {
  readonly state: PageState;
  readonly onMade: (way: PdfWay, file: File) => void;
}

const isPaper = (value: string | null): value is Paper => value !== null && value in PAPERS;

/** The page as a PDF: made only when it is asked for. */
export function PdfWays({ state, onMade }: PdfWayProps) {
  const { words, language } = useWords();
  const { page } = words;
  const { news, make, stop } = usePdf(state);
  const [paper, setPaper] = useState<Paper>(() => paperIn(localeHere(language)));
  const [way, setWay] = useState<PdfWay>("pdf");
  const isMaking = news?.kind === "making";
  const begin = async (next: PdfWay, mayTurn = false) => {
    setWay(next);
    const file = await make(paper, mayTurn);
    if (file !== null) onMade(next, file);
  };
  return (
    <div className={styles.pdf}>
      <Button wide icon={<IconDownload />} busy={isMaking && way === "pdf"} onClick={() => void begin("pdf")}>
        {page.ways.pdf}
      </Button>
      {canShareFile(new File([""], "a.pdf", { type: "application/pdf" })) ? (
        <Button
          kind="quiet"
          wide
          icon={<IconShare />}
          busy={isMaking && way === "share-pdf"}
          onClick={() => void begin("share-pdf")}
        >
          {page.sendPdf}
        </Button>
      ) : null}
      <div role="status">
        <News news={news} onMore={() => void begin(way, true)} onStop={stop} />
      </div>
      <Choices
        legend={page.paperLabel}
        options={(Object.keys(PAPERS) as Paper[]).map((value) => ({ value, label: page.papers[value] }))}
        value={paper}
        onChange={(next) => {
          stop();
          if (isPaper(next)) setPaper(next);
        }}
      />
    </div>
  );
}

interface NewsProps {
  readonly news: PdfNews | null;
  readonly onMore: () => void;
  readonly onStop: () => void;
}

function News({ news, onMore, onStop }: NewsProps) {
  const { page } = useWords().words;
  switch (news?.kind) {
    case undefined:
      return null;
    case "making":
      return (
        <p className={styles.making}>
          <span>{page.pdfMaking}</span>
          <Button kind="plain" small onClick={onStop}>
            {page.pdfStop}
          </Button>
        </p>
      );
    case "over":
      return (
        <Notice
          kind="careful"
          actions={
            <Button kind="quiet" small onClick={onMore}>
              {page.pdfMoreSides}
            </Button>
          }
        >
          <p>{page.pdfOver(news.lines)}</p>
        </Notice>
      );
    case "unwritable":
      return (
        <Notice kind="careful">
          <p>{page.pdfUnwritable(news.signs.join(" "))}</p>
        </Notice>
      );
    case "failed":
      return (
        <Notice kind="careful">
          <p>{page.pdfFailed}</p>
        </Notice>
      );
  }
}
