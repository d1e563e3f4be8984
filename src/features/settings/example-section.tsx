import { beginExample, canShowExample } from "#device/example-mark.ts";
import { readPreferences } from "#device/preferences.ts";
import { Section } from "#ui/actions.tsx";
import { Notice } from "#ui/notice.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

/** To a made-up journal, for whoever has one of their own: the page loads anew, and this journal is closed meanwhile. */
export function ExampleRow() {
  const { words, language } = useWords();
  const { example } = words;
  const isLocked = useVault().ways() !== null;
  if (!canShowExample()) return null;
  return (
    <RowList label={example.title}>
      <Row
        voice="app"
        title={example.look}
        note={isLocked ? example.hintLocked : example.hint}
        onAct={() => beginExample({ ...readPreferences(), lang: language })}
      />
    </RowList>
  );
}

/** In the example, in the place of what is said about how a journal is kept. */
export function ExampleSection() {
  const { settings, example } = useWords().words;
  return (
    <Section title={settings.keeping}>
      <Notice kind="calm" title={example.kept.title}>
        <p>{example.kept.text}</p>
      </Notice>
    </Section>
  );
}
