import { useEffect, useRef } from "react";
import type { Item } from "#domain/journal.ts";
import type { Point, TrendKey } from "#domain/trend-line.ts";
import type { Usual } from "#domain/usual.ts";
import { answerInWord } from "#forms/answer-words.ts";
import { useDecide } from "#forms/use-decide.ts";
import { useWrite } from "#forms/use-write.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { IconBack, IconForward } from "#ui/icons.tsx";
import { Beats, Leaning, type Closeness } from "#ui/mark.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { whyBySession } from "./trend-marks.ts";
import item from "./item.module.css";
import styles from "./trends.module.css";

interface PointPanelProps {
  readonly therapy: Item<"therapy">;
  readonly itemKey: TrendKey;
  readonly point: Point;
  /** Index of its session among all of the therapy. */
  readonly sessionAt: number;
  /** Where the person began their usual anew, by index of the session. */
  readonly starts: ReadonlyMap<number, Item<"usual">>;
  /** Null at the end. */
  readonly onEarlier: (() => void) | null;
  readonly onLater: (() => void) | null;
}

/** The session that is looked at: its day, the answer, what was written about it; and where a usual can begin anew. */
export function PointPanel(props: PointPanelProps) {
  const { therapy, itemKey, point, sessionAt, starts, onEarlier, onLater } = props;
  const { words, language } = useWords();
  const { trends } = words;
  const journal = useJournal();
  const day = atLineStart(language, formatDay(language, point.day, "long"));
  const why = whyBySession(journal, therapy.id, itemKey).get(point.sessionId) ?? [];
  return (
    <Card className={item.point}>
      <div className={item.pointHead}>
        <Step label={trends.earlier} icon={<IconBack />} onGo={onEarlier} />
        <div className={item.pointDay}>
          <a href={`#/session/${point.sessionId}`}>{day}</a>
          <p className={item.word}>
            <Drawing itemKey={itemKey} place={point.place} />
            {answerInWord(words, itemKey, point.value)}
          </p>
        </div>
        <Step label={trends.later} icon={<IconForward />} onGo={onLater} />
      </div>
      {point.note.trim() === "" ? null : <OwnWords text={point.note} />}
      {why.map(({ id, data }) => (
        <div key={id} className={item.why}>
          <a href={`#/trends/why/${id}`}>{trends.why}</a>
          <OwnWords text={data.why} />
        </div>
      ))}
      {itemKey === "unsaid" ? null : (
        <UsualHere
          therapy={therapy}
          point={point}
          begun={starts.get(sessionAt) ?? null}
          isFirst={sessionAt === 0}
        />
      )}
    </Card>
  );
}

interface StepProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly onGo: (() => void) | null;
}

/** At the end it stays where it is, so that the finger and the keyboard keep their place. */
const Step = ({ label, icon, onGo }: StepProps) => (
  <IconButton
    label={label}
    icon={icon}
    className={item.step}
    aria-disabled={onGo === null || undefined}
    onClick={() => onGo?.()}
  />
);

function Drawing({ itemKey, place }: { readonly itemKey: TrendKey; readonly place: number | null }) {
  if (place === null || itemKey === "unsaid") return null;
  return itemKey === "pace" ? (
    <Beats density={place as Closeness} />
  ) : (
    <Leaning closeness={place as Closeness} />
  );
}

interface UsualHereProps {
  readonly therapy: Item<"therapy">;
  readonly point: Point;
  readonly begun: Item<"usual"> | null;
  readonly isFirst: boolean;
}

/** "Start my usual from here", and the way back. At the first session it begins anyway. */
function UsualHere({ therapy, point: { sessionId, day }, begun, isFirst }: UsualHereProps) {
  const { trends } = useWords().words;
  const vault = useVault();
  const write = useWrite();
  const { remove } = useDecide();
  const area = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  // One button comes in the place of the other: the focus goes to it. Where none comes, to the head of the page.
  useEffect(() => {
    if (!isPressed.current) return;
    isPressed.current = false;
    const next =
      area.current?.querySelector<HTMLElement>("button") ?? document.querySelector<HTMLElement>("h1");
    next?.focus();
    // Not before the buttons have changed places.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [begun]);
  const press = async (act: () => Promise<boolean>) => {
    isPressed.current = true;
    if (!(await act())) isPressed.current = false;
  };
  if (begun !== null)
    return (
      <div className={item.usual} ref={area}>
        <p className={styles.soft}>{trends.beginsHere}</p>
        <Button kind="quiet" small onClick={() => void press(() => remove(begun.id))}>
          {trends.takeStartBack}
        </Button>
      </div>
    );
  if (isFirst) return null;
  const data: Usual = { therapyId: therapy.id, day, sessionId };
  const start = () => write([{ kind: "usual", id: vault.newId(), data }], trends.started);
  return (
    <div className={item.usual} ref={area}>
      <Button kind="quiet" small onClick={() => void press(start)}>
        {trends.startHere}
      </Button>
      <p className={styles.soft}>{trends.startHereHint}</p>
    </div>
  );
}
