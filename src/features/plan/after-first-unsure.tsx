import { ofTherapy, type Item } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { dayNow } from "#device/clock.ts";
import { Button } from "#ui/button.tsx";
import { IconCheck } from "#ui/icons.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { spoken } from "./agreement-acts.ts";

/** Not sure: a sentence that may clear it up, to take along as a note. */
export function AfterFirstUnsure({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { words, language } = useWords();
  const { after } = words.agreements;
  const vault = useVault();
  const show = useToast();
  const notes = ofTherapy(useJournal().note, therapy.id);
  const bring = async (text: string) => {
    const id = vault.newId();
    const note = { ...emptyNote(therapy.id, dayNow()), text, bring: true };
    const saved = await vault.save("note", id, note);
    if (saved.ok)
      show({
        text: after.brought,
        action: { label: words.common.undo, onAct: () => void vault.remove(id) },
      });
    else if (typeof saved.problem === "string") show({ text: problemWords(words, saved.problem).title });
  };
  return (
    <>
      <p>{after.unsureText}</p>
      <RowList label={after.unsureText}>
        {after.unsure.map((asked) => {
          const text = spoken(asked, language, therapy.data.address);
          const isThere = notes.some(({ data }) => data.text === text && data.bring && !data.done);
          return (
            <Row
              key={text}
              voice="app"
              title={text}
              end={
                isThere ? (
                  <IconCheck />
                ) : (
                  <Button
                    kind="quiet"
                    small
                    aria-label={`${after.bring}: ${text}`}
                    onClick={() => void bring(text)}
                  >
                    {after.bring}
                  </Button>
                )
              }
            />
          );
        })}
      </RowList>
    </>
  );
}
