import { addDays, type Day } from "#domain/day.ts";
import { Actions } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { LampCard } from "#ui/card.tsx";
import { useWords } from "#words/react.ts";
import styles from "./today.module.css";

/** What matters now: telling a session, getting ready for one, or a line in between. */
type Now = "first" | "after" | "before" | "between";

interface Known {
  /** The session that is still to be told. */
  readonly tell: Day | null;
  readonly next: Day | null;
  readonly today: Day;
  readonly isFirst: boolean;
}

/** Where nobody knows when sessions are, any moment may be the one after. */
export function nowFor({ tell, next, today, isFirst }: Known): Now {
  if (tell !== null) return "after";
  if (isFirst) return "first";
  if (next === null) return "after";
  return next <= addDays(today, 1) ? "before" : "between";
}

/** The one card under the lamp: the thing to do now, and beside it the way to tell a session all the same. */
export function Lamp({ now, tell }: { readonly now: Now; readonly tell: Day | null }) {
  const { today } = useWords().words;
  const text = {
    first: today.firstText,
    after: today.tellText,
    before: today.beforeText,
    between: today.betweenText,
  }[now];
  const day = tell === null ? "" : `/${tell}`;
  const isTelling = now === "first" || now === "after";
  return (
    <LampCard className={styles.lamp}>
      <p>{text}</p>
      <Actions>
        <LinkButton
          kind="main"
          href={isTelling ? `#/check-in/short${day}` : now === "before" ? "#/page" : "#/note"}
        >
          {isTelling ? today.halfAMinute : now === "before" ? today.makePage : today.writeLine}
        </LinkButton>
        <LinkButton kind="quiet" href={isTelling ? `#/check-in/complete${day}` : "#/check-in/short"}>
          {isTelling ? today.complete : today.tellAnother}
        </LinkButton>
      </Actions>
    </LampCard>
  );
}
