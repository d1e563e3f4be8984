import { Section } from "#ui/actions.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useWords } from "#words/react.ts";
import { EraseForm } from "./erase-form.tsx";

/** What erasing takes, what no app can promise, and the one place where everything is erased. */
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
      <EraseForm />
    </Page>
  );
}
