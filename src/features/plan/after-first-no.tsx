import { useState } from "react";
import { ofTherapy, type Item } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { dayNow } from "#device/clock.ts";
import { copyText } from "#device/hand-over.ts";
import { Button } from "#ui/button.tsx";
import { Chips } from "#ui/choices.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { goInstead } from "#ui/navigation.ts";
import { Row, RowList } from "#ui/row.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useTherapies } from "#forms/use-therapies.ts";
import { spoken } from "./agreement-acts.ts";

interface AfterFirstNoProps {
  readonly therapy: Item<"therapy">;
  /** Puts on disk what was answered. */
  readonly keep: () => Promise<boolean>;
  readonly onThink: () => Promise<void>;
}

/** Not going back: an ordinary ending. What can follow from it, and nothing that has to. */
export function AfterFirstNo({ therapy, keep, onThink }: AfterFirstNoProps) {
  const { words, language } = useWords();
  const { agreements, page, common } = words;
  const { after } = agreements;
  const vault = useVault();
  const { end, begin } = useTherapies();
  const notes = ofTherapy(useJournal().note, therapy.id).filter(({ data }) => data.bring && !data.done);
  const show = useToast();
  const [carried, setCarried] = useState<readonly string[]>([]);

  const endHere = async () => {
    if ((await keep()) && (await end(therapy.id, after.ended))) goInstead("/plan");
  };
  const lookForAnother = async () => {
    if (!(await keep()) || !(await end(therapy.id, null))) return;
    // Everything of the new one is its own; only what kind it is may be guessed.
    const id = await begin({ state: "considering", kind: therapy.data.kind });
    if (id === null) return;
    for (const note of notes.filter((each) => carried.includes(each.id)))
      await vault.save("note", vault.newId(), {
        ...emptyNote(id, dayNow()),
        text: note.data.text,
        bring: true,
      });
    show({ text: after.anotherBegun });
    goInstead("/plan/before");
  };
  return (
    <>
      <p>{after.noText}</p>
      <RowList label={common.more}>
        <Row voice="app" title={after.end} note={after.endHint} onAct={() => void endHere()} />
        <Row voice="app" title={after.another} note={after.anotherHint} onAct={() => void lookForAnother()} />
        <Row voice="app" title={after.think} note={after.thinkHint} onAct={() => void onThink()} />
      </RowList>
      {notes.length === 0 ? null : (
        <Chips
          legend={after.carry}
          hint={after.carryHint}
          stacked
          options={notes.map(({ id, data }) => ({ value: id, label: data.text, voice: "own" as const }))}
          values={carried}
          onChange={setCarried}
        />
      )}
      <Disclosure summary={after.message}>
        <p>{after.messageText}</p>
        <Messages
          texts={after.messages.map((asked) => spoken(asked, language, therapy.data.address))}
          couldNot={page.couldNotCopy}
        />
      </Disclosure>
    </>
  );
}

interface MessagesProps {
  readonly texts: readonly string[];
  readonly couldNot: string;
}

/** Short messages to let somebody know. They are copied; sending them is done elsewhere, or not at all. */
function Messages({ texts, couldNot }: MessagesProps) {
  const { after } = useWords().words.agreements;
  const show = useToast();
  const copy = async (text: string) => {
    const done = await copyText(text);
    show({ text: done === "done" ? after.copied : couldNot });
  };
  return (
    <RowList label={after.message}>
      {texts.map((text) => (
        <Row
          key={text}
          voice="app"
          title={text}
          end={
            <Button kind="quiet" small aria-label={`${after.copy}: ${text}`} onClick={() => void copy(text)}>
              {after.copy}
            </Button>
          }
        />
      ))}
    </RowList>
  );
}
