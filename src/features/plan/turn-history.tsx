import type { Changed } from "#domain/changed.ts";
import type { Stamp } from "#domain/clock.ts";
import { Section } from "#ui/actions.tsx";
import { History } from "#ui/history.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { Facts } from "./facts.tsx";
import { isText } from "./said.ts";
import styles from "./plan.module.css";

export interface Turn {
  readonly stamp: Stamp;
  readonly changed: Changed;
  /** What happened, in the app's words. */
  readonly what: string;
  /** What it said from then on, where that was new. */
  readonly text: { readonly text: string; readonly voice: "own" | "app" } | null;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

/** What became of a goal or a task, newest first, with the sessions in which it changed. */
export function TurnHistory({ steps }: { readonly steps: readonly Turn[] }) {
  const { words, language } = useWords();
  const { history } = words.plan;
  const journal = useJournal();
  const read = steps.map(({ stamp, changed, what, text, facts }, at) => {
    // How it stands now is on the page already.
    const isNow = at === steps.length - 1;
    const session = journal.session.find(({ id }) => id === changed.sessionId);
    const { line } = changed;
    return {
      key: stamp.join("-"),
      when: formatDay(language, changed.day, "short"),
      what: atLineStart(language, what),
      own: !isNow && text?.voice === "own" ? [text.text] : [],
      more: (
        <>
          <Facts facts={[...(isNow ? [] : facts), { label: history.why, text: isText(line) ? line : "" }]} />
          {session === undefined ? null : (
            <a className={styles.link} href={`#/session/${session.id}`}>
              {history.inSession(formatDay(language, session.data.day, "short"))}
            </a>
          )}
        </>
      ),
    };
  });
  return (
    <Section title={history.title}>
      <History label={history.title} steps={read.reverse()} />
    </Section>
  );
}
