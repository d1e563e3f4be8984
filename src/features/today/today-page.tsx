import { bringList, type ToBring } from "#domain/bring.ts";
import { addDays, type Day } from "#domain/day.ts";
import { ofTherapy, therapyInView } from "#domain/journal.ts";
import { nextSessionDay, sessionToTell } from "#domain/rhythm.ts";
import { lineInWords } from "#documents/page-blocks.ts";
import { dayNow } from "#device/clock.ts";
import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { LampMark } from "#ui/group-mark.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay, formatWeekday } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { weekdayOf } from "#domain/day.ts";
import { Lamp, nowFor } from "./lamp.tsx";
import { LastSession } from "./last-session.tsx";
import { Unfinished } from "./unfinished.tsx";
import styles from "./today.module.css";

/** Where what it comes from is read, where there is a screen for it. */
function addressOf({ from }: ToBring): string | undefined {
  return from.kind === "note" || from.kind === "session" ? `#/${from.kind}/${from.id}` : undefined;
}

/** Only what matters now: the session to tell, what to bring to the next one, and one line to write. */
export function TodayPage() {
  const { words, language } = useWords();
  const journal = useJournal();
  const today = dayNow();
  const therapy = therapyInView(journal);
  if (therapy === null) return null;
  const sessions = ofTherapy(journal.session, therapy.id);
  const days = sessions.map((session) => session.data.day);
  const tell = sessionToTell(therapy.data, today, days);
  const next = nextSessionDay(therapy.data, today, days[0] ?? null);
  const waiting = bringList(journal, therapy.id);
  const now = nowFor({ tell, next, today, isFirst: sessions.length === 0 });
  const place = words.today;
  return (
    <Page
      title={titleFor({ tell, next, today })}
      eyebrow={
        <>
          {atLineStart(language, formatDay(language, today, "weekday"))}
          {therapy.data.name === "" ? null : (
            <>
              {" · "}
              <a className={styles.with} href={`#/therapy/${therapy.id}`}>
                {place.withTherapist(therapy.data.name)}
              </a>
            </>
          )}
        </>
      }
      aside={sessions[0] === undefined ? undefined : <LastSession session={sessions[0]} />}
      asideLabel={place.lastSession}
    >
      <Unfinished />
      <Lamp now={now} tell={tell} />
      <Section title={next === null ? place.toBring : place.toBringOn(inWords(next))}>
        {waiting.length === 0 ? (
          <Empty
            drawing={2}
            sentence={place.nothingToBring}
            action={
              now === "between" ? null : (
                <LinkButton kind="quiet" href="#/note">
                  {place.writeLine}
                </LinkButton>
              )
            }
          />
        ) : (
          <>
            <RowList label={place.toBring}>
              {waiting.map((item, at) => {
                const { label, text, voice } = lineInWords(words, language, { ...item, day: null });
                return (
                  <Row
                    key={item.id}
                    title={text}
                    voice={voice}
                    lead={<LampMark>{at + 1}</LampMark>}
                    note={label ?? fromOf(item)}
                    href={addressOf(item)}
                  />
                );
              })}
            </RowList>
            {now === "before" ? null : (
              <LinkButton kind="quiet" wide href="#/page">
                {place.makePage}
              </LinkButton>
            )}
          </>
        )}
      </Section>
    </Page>
  );

  function fromOf({ from }: ToBring): string | undefined {
    if (from.kind === "note") return place.fromNote;
    return from.kind === "session" ? place.fromSession : undefined;
  }

  function inWords(day: Day): string {
    if (day === today) return words.common.today.toLocaleLowerCase(language);
    if (day === addDays(today, 1)) return words.common.tomorrow.toLocaleLowerCase(language);
    return formatDay(language, day, "weekday");
  }

  function titleFor(now: { tell: Day | null; next: Day | null; today: Day }): string {
    if (now.tell === now.today) return place.howWasToday;
    if (now.tell !== null) return place.howWasDay(formatWeekday(language, weekdayOf(now.tell)));
    if (now.next === now.today) return place.sessionToday;
    if (now.next === addDays(now.today, 1)) return place.sessionTomorrow;
    return sessions.length === 0 ? place.firstTitle : place.title;
  }
}
