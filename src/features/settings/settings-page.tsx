import { SETTINGS_ID } from "#domain/id.ts";
import { settingsOf, therapyInView } from "#domain/journal.ts";
import { LANGUAGES, THEMES } from "#domain/language.ts";
import { type Settings } from "#domain/settings.ts";
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
import { InstallSection } from "./install-section.tsx";
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
          <KeepingSection />
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
            </RowList>
            <p>{place.version(__APP_VERSION__)}</p>
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
          note={vault.ways() === null ? words.lock.isOff : words.lock.isOn}
          href="#/lock"
        />
      </RowList>
      <RowList label={words.backup.title}>
        <Row voice="app" title={words.backup.title} note={words.backup.hint} href="#/backup" />
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
      <Choices
        legend={place.language}
        options={LANGUAGES.map((value) => ({ value, label: common.languages[value] }))}
        value={language}
        onChange={(chosen) => void change({ language: chosen })}
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
      <InstallSection />
      <RowList label={words.erase.title}>
        <Row voice="app" title={words.erase.title} note={words.erase.hint} href="#/erase" />
      </RowList>
    </Page>
  );
}
