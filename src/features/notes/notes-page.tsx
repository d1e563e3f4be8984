import { ofTherapy, therapyInView, type Item } from "#domain/journal.ts";
import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { Page } from "#ui/page.tsx";
import { Row } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { MonthList } from "#forms/month-list.tsx";
import { TherapySwitch } from "#forms/therapy-switch.tsx";

/** What came up between sessions, newest first. */
export function NotesPage() {
  const { words } = useWords();
  const journal = useJournal();
  const therapy = therapyInView(journal);
  const notes = therapy === null ? [] : ofTherapy(journal.note, therapy.id);
  const isOnlyOne = journal.therapy.length < 2;
  const write = (
    <LinkButton kind="main" href="#/note">
      {words.notes.write}
    </LinkButton>
  );
  return (
    <Page
      title={words.notes.title}
      eyebrow={
        therapy === null || therapy.data.name.trim() === "" || !isOnlyOne
          ? undefined
          : words.common.withName(therapy.data.name)
      }
    >
      {therapy === null ? null : <TherapySwitch chosen={therapy.id} />}
      {notes.length === 0 ? <Empty drawing={1} sentence={words.notes.empty} action={write} /> : null}
      <MonthList items={notes} renderRow={(note) => <NoteRow key={note.id} note={note} />} />
    </Page>
  );
}

function NoteRow({ note }: { readonly note: Item<"note"> }) {
  const { words, language } = useWords();
  const { bring, done, day, text } = note.data;
  const mark = !bring ? null : done ? words.notes.talkedAbout : words.notes.willBring;
  const when = atLineStart(language, formatDay(language, day, "weekday"));
  return <Row title={text} note={mark === null ? when : `${when} · ${mark}`} href={`#/note/${note.id}`} />;
}
