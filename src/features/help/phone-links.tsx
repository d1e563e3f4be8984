import { LinkButton } from "#ui/button.tsx";
import { dialled, type Line } from "#words/content/helpline.ts";
import { useWords } from "#words/react.ts";
import styles from "./help.module.css";

const callHref = (number: string) => `tel:${dialled(number)}`;

/** iPhones want the text after "&", all others after "?": both read this. */
const textHref = (number: string, keyword: string | null) =>
  `sms:${dialled(number)}${keyword === null ? "" : `?&body=${encodeURIComponent(keyword)}`}`;

/** The number to dial when nothing else matters. */
export function BigNumber({ number, label }: { number: string; label: string }) {
  return (
    <a className={styles.big} href={callHref(number)}>
      <span className={styles.bigNumber} translate="no">
        {number}
      </span>
      <span>{label}</span>
    </a>
  );
}

export function CallLink({ number, describedBy }: { number: string; describedBy?: string }) {
  const { words } = useWords();
  return (
    <LinkButton kind="quiet" href={callHref(number)} aria-describedby={describedBy}>
      {words.help.urgent.callNumber(number)}
    </LinkButton>
  );
}

interface LineLinksProps {
  line: Pick<Line, "number" | "kind" | "keyword">;
  /** Id of the name of the line, read out with each link. */
  describedBy: string;
}

export function LineLinks({ line, describedBy }: LineLinksProps) {
  const { words } = useWords();
  const { urgent } = words.help;
  return (
    <div className={styles.links}>
      {line.kind === "text" ? null : <CallLink number={line.number} describedBy={describedBy} />}
      {line.kind === "call" ? null : (
        <LinkButton kind="quiet" href={textHref(line.number, line.keyword)} aria-describedby={describedBy}>
          {line.keyword === null
            ? urgent.textNumber(line.number)
            : urgent.textWord(line.keyword, line.number)}
        </LinkButton>
      )}
    </div>
  );
}
