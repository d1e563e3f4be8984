import type { ReactNode } from "react";
import type { Item } from "#domain/journal.ts";
import { progressOf } from "#domain/plan.ts";
import { MOST_DOTS } from "#domain/summary-line.ts";
import { GroupMark } from "#ui/group-mark.tsx";
import { Row } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { PlaceTrail } from "./place-picture.tsx";
import { goalName } from "./plan-names.ts";
import { isText, joined } from "./said.ts";
import styles from "./plan.module.css";

interface GoalRowProps {
  readonly goal: Item<"goal">;
  readonly end?: ReactNode;
}

/** A goal in a list: its words, how it stands, and where it was seen lately. */
export function GoalRow({ goal, end }: GoalRowProps) {
  const { words, language } = useWords();
  const { page } = words;
  const { state, unclear, text, agree } = goal.data;
  const places = progressOf(useJournal(), goal)
    .slice(-MOST_DOTS)
    .map(({ data }) => data.place);
  const last = places.findLast((place) => place !== null) ?? null;
  const isDoubted = state === "open" && agree !== null && agree !== "yes";
  const facts = joined([
    state === "open" ? null : page.goalStates[state],
    unclear && isText(text) ? page.unclear : null,
    isDoubted ? page.agreeing[agree] : null,
    last === null ? null : page.placed(last),
  ]);
  const name = goalName(words, goal.data);
  return (
    <Row
      title={name.text}
      voice={name.voice}
      lead={<GroupMark group="goals" hollow={unclear || state !== "open"} />}
      note={
        facts === "" ? undefined : (
          <span className={styles.about}>
            <span>{atLineStart(language, facts)}</span>
            <PlaceTrail places={places} />
          </span>
        )
      }
      href={`#/goal/${goal.id}`}
      end={end}
    />
  );
}
