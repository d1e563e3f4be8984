import { lazy, Suspense } from "react";
import { addDays, type Day } from "#domain/day.ts";
import { ofTherapy, therapyInView } from "#domain/journal.ts";
import { nextSessionDay, sessionToTell } from "#domain/rhythm.ts";
import { dayNow } from "#device/clock.ts";
import { isExample } from "#device/example-mark.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay, formatWeekday } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { weekdayOf } from "#domain/day.ts";
import { CopyReminder } from "./copy-reminder.tsx";
import { Lamp, nowFor } from "./lamp.tsx";
import { LastSession } from "./last-session.tsx";
import { Offers, offersToday } from "./offers.tsx";
import { TimeIsUp } from "./time-is-up.tsx";
import { ToBring } from "./to-bring.tsx";
import { ToSay } from "./to-say.tsx";
import { Unfinished } from "./unfinished.tsx";
import styles from "./today.module.css";

/** It brings a field to write in along, and is seldom there: Today does not wait for it. */
const Observed = lazy(async () => ({ default: (await import("./observed.tsx")).Observed }));

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
  const [last] = sessions;
  const hasOffers = offersToday(journal, therapy, today).length > 0;
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
      aside={
        hasOffers || last !== undefined ? (
          <>
            <Offers therapy={therapy} today={today} />
            {last === undefined ? null : <LastSession session={last} />}
          </>
        ) : undefined
      }
      asideLabel={place.between}
    >
      <TherapySwitch chosen={therapy.id} />
      <Unfinished />
      <Lamp now={now} tell={tell} />
      <Suspense>
        <Observed therapy={therapy} today={today} isTelling={tell !== null} />
      </Suspense>
      <ToSay therapy={therapy} next={next} today={today} />
      <TimeIsUp key={therapy.id} therapyId={therapy.id} today={today} />
      <ToBring
        therapyId={therapy.id}
        when={next === null ? null : inWords(next)}
        isSessionDay={next === today || tell === today}
        lampOffers={now === "before" ? "page" : now === "between" ? "line" : null}
      />
      {isExample() ? null : <CopyReminder today={today} />}
    </Page>
  );

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
