import { isExample } from "#device/example-mark.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import { settingsOf, therapyInView } from "#domain/journal.ts";
import { THEMES } from "#domain/language.ts";
import { type Settings } from "#domain/settings.ts";
import { LanguageChoice } from "#forms/language-choice.tsx";
import { Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { Switch } from "#ui/switch.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { ExampleRow, ExampleSection } from "./example-section.tsx";
import { DotSwitch, InstallRow } from "./on-this-device.tsx";
import { KeepingSection } from "./keeping-section.tsx";

/** What can be chosen about the app, and the honest sentences about how it is kept. */
export function SettingsPage() {
  const { words, language } = useWords();
  const { settings: place, common } = words;
  const vault = useVault();
  const journal = useJournal();
  const show = useToast();
  const settings = settingsOf(journal);
  const inView = therapyInView(journal);
  const change = async (some: Partial<Settings>) => {
    const saved = await vault.save("settings", SETTINGS_ID, { ...settings, ...some });
    if (!saved.ok && typeof saved.problem === "string")
      show({ text: problemWords(words, saved.problem).title });
  };
  return (
    <Page
      title={place.title}
      back={{ label: common.back, href: "#/" }}
      aside={
        <>
          {isExample() ? <ExampleSection /> : <KeepingSection />}
          <Section title={place.about}>
            <p>{place.claim}</p>
            <p>{place.noRequests}</p>
            <RowList>
              <Row
                voice="app"
                title={words.whereFrom.title}
                note={words.whereFrom.hint}
                href="#/rehearse/where-from"
              />
              <Row
                voice="app"
                title={words.about.title}
                note={place.version(__APP_VERSION__)}
                href="#/about"
              />
            </RowList>
          </Section>
        </>
      }
      asideLabel={place.about}
    >
      <Section
        title={place.therapies}
        end={
          <LinkButton kind="plain" small href="#/therapy/new">
            {place.addTherapy}
          </LinkButton>
        }
      >
        <RowList>
          {journal.therapy.map((therapy) => (
            <Row
              key={therapy.id}
              title={therapy.data.name === "" ? place.unnamed : therapy.data.name}
              voice={therapy.data.name === "" ? "app" : "own"}
              note={`${common.therapyKinds[therapy.data.kind]} · ${common.therapyStates[therapy.data.state]}`}
              href={`#/therapy/${therapy.id}`}
              end={
                journal.therapy.length < 2 ? undefined : therapy.id === inView?.id ? (
                  place.inView
                ) : (
                  <Button kind="plain" onClick={() => void change({ therapyId: therapy.id })}>
                    {place.show}
                  </Button>
                )
              }
            />
          ))}
        </RowList>
      </Section>
      <RowList label={place.ownQuestions}>
        <Row voice="app" title={place.ownQuestions} note={place.ownQuestionsHint} href="#/questions" />
      </RowList>
      <RowList label={words.lock.title}>
        <Row
          voice="app"
          title={words.lock.title}
          note={isExample() ? undefined : vault.ways() === null ? words.lock.isOff : words.lock.isOn}
          href="#/lock"
        />
      </RowList>
      <RowList label={words.backup.title}>
        <Row voice="app" title={words.backup.title} note={words.backup.hint} href="#/backup" />
        <Row voice="app" title={words.importing.title} note={words.importing.hint} href="#/import" />
      </RowList>
      <RowList label={common.urgentHelp}>
        <Row voice="app" title={common.urgentHelp} href="#/help/urgent" />
        <Row
          voice="app"
          title={words.help.boundary.title}
          note={words.help.boundary.hint}
          href="#/help/boundary"
        />
      </RowList>
      {isExample() ? null : <ExampleRow />}
      <LanguageChoice
        legend={place.language}
        language={language}
        wanted={settings.language}
        notHere={common.languageNotHere}
        onChoose={(chosen) => change({ language: chosen })}
      />
      <Choices
        legend={place.theme}
        options={THEMES.map((value) => ({ value, label: place.themes[value] }))}
        value={settings.theme}
        onChange={(chosen) => void change({ theme: chosen ?? "system" })}
      />
      <Switch
        label={place.spellCheck}
        hint={place.spellCheckHint}
        checked={settings.spellCheck}
        onChange={(event) => void change({ spellCheck: event.target.checked })}
      />
      {isExample() ? null : (
        <>
          <DotSwitch />
          <InstallRow />
        </>
      )}
      <RowList label={words.erase.title}>
        <Row voice="app" title={words.erase.title} note={words.erase.hint} href="#/erase" />
      </RowList>
    </Page>
  );
}
