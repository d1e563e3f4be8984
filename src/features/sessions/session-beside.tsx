import { useMemo } from "react";
import { historyOf, stepsInSession, stepsToRead, type HistoryKind } from "#domain/history.ts";
import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import type { DataOf } from "#domain/record.ts";
import { isSaid, isSayingOf } from "#domain/rehearse.ts";
import { talkedIn, type Talked } from "#domain/talk.ts";
import { addressOf } from "#forms/addresses.ts";
import { GROUP_OF } from "#forms/agreed-now.ts";
import { rehearsalName } from "#forms/saying-name.ts";
import { Section } from "#ui/actions.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { IconCheck } from "#ui/icons.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { useWords } from "#words/react.ts";
import { lineInWords } from "#documents/page-blocks.ts";
import { stepInWords } from "./step-words.ts";

/** How something stood after it was agreed in one session. */
export type Agreed = {
  readonly [K in HistoryKind]: {
    readonly kind: K;
    readonly id: Item["id"];
    readonly data: DataOf<K>;
    readonly isNew: boolean;
  };
}[HistoryKind];

function agreedIn(journal: Journal, vault: Vault, { id, data }: Item<"session">): Agreed[] {
  const items = [
    ...ofTherapy(journal.goal, data.therapyId),
    ...ofTherapy(journal.task, data.therapyId),
    ...ofTherapy(journal.agreement, data.therapyId),
  ];
  return items.flatMap((item): Agreed[] => {
    const last = stepsInSession(stepsToRead(historyOf(item.kind, vault.versions(item.id))), id).at(-1);
    if (last === undefined) return [];
    const isNew = last.data.changed.turn === 0;
    return [{ kind: item.kind, id: item.id, data: last.data, isNew } as Agreed];
  });
}

/** Everything of one session that stands in records of its own. */
export interface BesideSession {
  readonly agreed: readonly Agreed[];
  readonly tried: readonly { readonly attempt: Item<"attempt">; readonly task: Item<"task"> | null }[];
  readonly talked: readonly Talked[];
  /** What was going to be said in it, and what became of that. */
  readonly said: readonly Told[];
}

interface Told {
  readonly saying: Item<"saying">;
  readonly rehearsal: Item<"rehearsal">;
}

function saidIn(journal: Journal, { id, data }: Item<"session">): Told[] {
  const here = { id, therapyId: data.therapyId, day: data.day };
  const rehearsals = ofTherapy(journal.rehearsal, data.therapyId);
  return ofTherapy(journal.saying, data.therapyId)
    .filter((saying) => isSayingOf(journal, here, saying))
    .flatMap((saying) => {
      const rehearsal = rehearsals.find((each) => each.id === saying.data.rehearsalId);
      return rehearsal === undefined ? [] : [{ saying, rehearsal }];
    });
}

export function useBeside(session: Item<"session"> | undefined): BesideSession {
  const journal = useJournal();
  const vault = useVault();
  return useMemo(() => {
    if (session === undefined) return { agreed: [], tried: [], talked: [], said: [] };
    const { therapyId } = session.data;
    const tasks = ofTherapy(journal.task, therapyId);
    const tried = ofTherapy(journal.attempt, therapyId)
      .filter(({ data }) => data.sessionId === session.id)
      .map((attempt) => ({ attempt, task: tasks.find(({ id }) => id === attempt.data.taskId) ?? null }));
    return {
      agreed: agreedIn(journal, vault, session),
      tried,
      talked: talkedIn(journal, session),
      said: saidIn(journal, session),
    };
  }, [journal, vault, session]);
}

export const isEmptyBeside = ({ agreed, tried, talked, said }: BesideSession): boolean =>
  agreed.length + tried.length + talked.length + said.length === 0;

/** What was talked about, what was going to be said, what was agreed, and how the tasks went. */
export function SessionBeside({ agreed, tried, talked, said }: BesideSession) {
  const { words } = useWords();
  const { journey, page } = words;
  return (
    <>
      {talked.length === 0 ? null : (
        <Section title={journey.talkedTitle}>
          <RowList label={journey.talkedTitle}>
            {talked.map((each) => (
              <TalkedRow key={each.topic.id} talked={each} />
            ))}
          </RowList>
        </Section>
      )}
      {said.length === 0 ? null : (
        <Section title={words.saying.inSession}>
          <RowList label={words.saying.inSession}>
            {said.map((told) => (
              <SaidRow key={told.saying.id} told={told} />
            ))}
          </RowList>
        </Section>
      )}
      {agreed.length === 0 ? null : (
        <Section title={journey.agreedTitle}>
          <RowList label={journey.agreedTitle}>
            {agreed.map((each) => {
              const { text, voice, about } = stepInWords(words, each);
              return (
                <Row
                  key={each.id}
                  title={text}
                  voice={voice}
                  lead={<GroupMark group={GROUP_OF[each.kind]} />}
                  note={about}
                  href={`#/${each.kind}/${each.id}`}
                />
              );
            })}
          </RowList>
        </Section>
      )}
      {tried.length === 0 ? null : (
        <Section title={journey.triedTitle}>
          <RowList label={journey.triedTitle}>
            {tried.map(({ attempt: { id, data }, task }) => (
              <Row
                key={id}
                title={task?.data.text ?? page.about.attempt}
                voice={task === null ? "app" : "own"}
                lead={<GroupMark group="tasks" hollow />}
                note={<WithLine word={page.outcomes[data.outcome]} line={data.how} />}
                href={task === null ? undefined : `#/task/${task.id}`}
              />
            ))}
          </RowList>
        </Section>
      )}
    </>
  );
}

function TalkedRow({ talked: { topic, source } }: { readonly talked: Talked }) {
  const { words, language } = useWords();
  const { text, answer } = topic.data;
  const said = source === null ? null : lineInWords(words, language, { ...source, day: null });
  const isAsSaid = text.trim() === "" || text === said?.text;
  return (
    <Row
      title={isAsSaid ? (said?.text ?? words.bring.talked) : text}
      voice={isAsSaid ? (said?.voice ?? "app") : "own"}
      lead={<IconCheck />}
      note={answer.trim() === "" ? undefined : <OwnWords text={answer} />}
      href={source === null ? `#/bring/answer/${topic.id}` : addressOf(source)}
    />
  );
}

function SaidRow({ told: { saying, rehearsal } }: { readonly told: Told }) {
  const { words } = useWords();
  const { said, happened, hindered } = saying.data;
  const name = rehearsalName(words, rehearsal.data);
  return (
    <Row
      title={name.text}
      voice={name.voice}
      lead={<GroupMark group="openness" hollow={!isSaid(saying)} />}
      note={<WithLine word={words.rehearsal.said[said]} line={isSaid(saying) ? happened : hindered} />}
      href={`#/rehearse/saying/${saying.id}`}
    />
  );
}

function WithLine({ word, line }: { readonly word: string; readonly line: string }) {
  return (
    <>
      {word}
      {line.trim() === "" ? null : <OwnWords text={line} />}
    </>
  );
}
