import { useState, type FormEvent } from "react";
import { beginErasing } from "#device/erase-mark.ts";
import { Section, Stack } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useWords } from "#words/react.ts";

/** What erasing takes, what no app can promise, and the one place where everything is erased. It needs no open journal. */
export function ErasePage() {
  const { erase, common } = useWords().words;
  return (
    <Page title={erase.title} back={{ label: common.back, href: "#/settings" }}>
      <p>{erase.text}</p>
      <Section title={erase.goes}>
        <RowList label={erase.goes}>
          {erase.going.map((each) => (
            <Row key={each} voice="app" title={each} />
          ))}
        </RowList>
      </Section>
      <Section title={erase.stays}>
        <RowList label={erase.stays}>
          {erase.staying.map((each) => (
            <Row key={each} voice="app" title={each} />
          ))}
        </RowList>
      </Section>
      <RowList label={erase.copyFirst}>
        <Row voice="app" title={erase.copyFirst} note={erase.copyFirstHint} href="#/backup/make" />
      </RowList>
      <EraseForm onErase={beginErasing} />
    </Page>
  );
}

/** Asks for a word to be written: no slip of a finger and no curious child writes it by mistake. */
function EraseForm({ onErase }: { readonly onErase: () => void }) {
  const { erase } = useWords().words;
  const [written, setWritten] = useState("");
  const [isTried, setTried] = useState(false);
  const isMeant = written.trim().toLowerCase() === erase.word;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isMeant) onErase();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextField
          label={erase.confirm(erase.word)}
          hint={erase.beginHint}
          error={isTried && !isMeant ? erase.notTheWord(erase.word) : undefined}
          voice="app"
          autoCapitalize="none"
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
        <Button kind="danger" type="submit" wide>
          {erase.begin}
        </Button>
        <LinkButton kind="quiet" wide href="#/settings">
          {erase.leave}
        </LinkButton>
      </Stack>
    </form>
  );
}
