import { memo, useEffect, useMemo, useRef } from "react";
import type { Id } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { IconNote } from "#ui/icons.tsx";
import { Row } from "#ui/row.tsx";
import { atLineStart, formatDay, formatTime } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { MonthList } from "#forms/month-list.tsx";
import { AnswerStrip } from "./answer-drawing.tsx";
import { saidIn } from "./answer-words.ts";
import { HowToRead } from "./how-to-read.tsx";
import { momentsOf, type Moment } from "./moments.ts";
import styles from "./sessions.module.css";

interface JourneyListProps {
  readonly sessions: readonly Item<"session">[];
  readonly notes: readonly Item<"note">[];
  /** The session that stands beside the list where there is room. */
  readonly current: Id | null;
  /** The one that was opened last: the list is found again where it was left. */
  readonly left: Id | null;
}

/** The line of time, month by month. */
export function JourneyList({ sessions, notes, current, left }: JourneyListProps) {
  const { words } = useWords();
  const moments = useMemo(() => momentsOf(sessions, notes), [sessions, notes]);
  const list = useRef<HTMLDivElement>(null);
  useReturn(list, left);
  if (moments.length === 0) {
    return (
      <p className={styles.soft}>{sessions.length === 0 ? words.journey.emptyNotes : words.journey.empty}</p>
    );
  }
  return (
    <MonthList
      items={moments}
      left={left}
      list={list}
      end={sessions.length > 0 ? <HowToRead /> : undefined}
      renderRow={(moment) => (
        <MomentRow
          key={moment.id}
          moment={moment}
          current={moment.id === current}
          withMarks={notes.length > 0}
        />
      )}
    />
  );
}

/** Back from a session on a phone, the list stands where it was left. */
function useReturn(list: React.RefObject<HTMLDivElement | null>, left: Id | null): void {
  const target = useRef(left);
  useEffect(() => {
    if (target.current === null) return;
    const link = list.current?.querySelector(`a[href="#/session/${target.current}"]`);
    target.current = null;
    link?.scrollIntoView({ block: "center" });
  }, [list]);
}

interface MomentRowProps {
  readonly moment: Moment;
  readonly current: boolean;
  readonly withMarks: boolean;
}

const MomentRow = memo(function MomentRow({ moment, current, withMarks }: MomentRowProps) {
  const { words, language } = useWords();
  const { journey } = words;
  const when = atLineStart(language, formatDay(language, moment.data.day, "weekday"));
  if (moment.kind === "note") {
    return (
      <Row
        title={moment.data.text}
        note={`${when} · ${journey.note}`}
        lead={withMarks ? <IconNote /> : undefined}
        href={`#/note/${moment.id}`}
      />
    );
  }
  const { data } = moment;
  const [said, ...more] = saidIn(data);
  const time = data.time === null ? "" : ` · ${formatTime(language, data.time)}`;
  return (
    <Row
      title={said ?? when}
      voice={said === undefined ? "app" : "own"}
      current={current}
      href={`#/session/${moment.id}`}
      note={
        <span className={styles.about}>
          {more.length === 0 ? null : <span className={styles.line}>{more.join(" ")}</span>}
          {said === undefined ? null : <span>{`${when}${time}`}</span>}
          <AnswerStrip answers={data.answers} />
        </span>
      }
    />
  );
});
