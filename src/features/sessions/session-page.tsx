import { weekdayOf } from "#domain/day.ts";
import type { Item } from "#domain/journal.ts";
import type { Session } from "#domain/session.ts";
import { Actions } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay, formatTime, formatWeekday } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { BringTick } from "./bring-tick.tsx";
import { DeleteSession } from "./delete-session.tsx";
import { EarlierVersions } from "./earlier-versions.tsx";
import { isEmptyBeside, SessionBeside, useBeside } from "./session-beside.tsx";
import { SessionView } from "./session-view.tsx";

/** One session: everything that was answered, what it was before, and what can be done with it. */
export function SessionPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { words, language } = useWords();
  const { journey, common } = words;
  const session = useJournal().session.find(({ id }) => id === params.id);
  const about = useAbout(session?.data ?? null);
  const beside = useBeside(session);
  const leave = () => goBack("/journey");
  const back = { label: common.back, onBack: leave };
  if (session === undefined) {
    return (
      <Page title={journey.goneTitle} back={back}>
        <Empty
          sentence={journey.goneText}
          action={
            <LinkButton kind="quiet" href="#/journey">
              {journey.toJourney}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  return (
    <Page
      title={formatDay(language, session.data.day, "short")}
      eyebrow={about === "" ? undefined : about}
      back={back}
      aside={
        <>
          <EarlierVersions session={session} />
          <DeleteSession session={session} onDeleted={leave} />
        </>
      }
      asideLabel={common.more}
      footer={
        <Actions>
          <EditLink session={session} />
        </Actions>
      }
    >
      <SessionView
        session={session.data}
        bring={<BringTick session={session} />}
        beside={isEmptyBeside(beside) ? undefined : <SessionBeside {...beside} />}
      />
    </Page>
  );
}

export function EditLink({ session }: { readonly session: Item<"session"> }) {
  const { journey } = useWords().words;
  return (
    <LinkButton kind="main" href={`#/check-in/edit/${session.id}`}>
      {journey.edit}
    </LinkButton>
  );
}

/** The weekday, at what time, how and with whom, as far as it is known. */
export function useAbout(session: Session | null): string {
  const { words, language } = useWords();
  const { therapy: therapies } = useJournal();
  if (session === null) return "";
  const name = therapies.find(({ id }) => id === session.therapyId)?.data.name.trim() ?? "";
  const facts = [
    atLineStart(language, formatWeekday(language, weekdayOf(session.day))),
    session.time === null ? null : formatTime(language, session.time),
    session.how === null ? null : words.common.waysToMeet[session.how],
    name === "" ? null : words.common.withName(name),
  ];
  return facts.filter((fact) => fact !== null).join(" · ");
}
