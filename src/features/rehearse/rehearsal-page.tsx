import { idIn } from "#domain/id.ts";
import { hasPlan, languageOfVoice, sayingsOf, standingOf, voiceFor } from "#domain/rehearse.ts";
import type { Item } from "#domain/journal.ts";
import type { Rehearsal } from "#domain/rehearsal.ts";
import { wordingOf } from "#domain/wording.ts";
import { IfThen } from "#forms/if-then.tsx";
import { rehearsalName } from "#forms/saying-name.ts";
import { useCopy } from "#forms/use-copy.ts";
import { useDecide } from "#forms/use-decide.ts";
import { Actions, Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { IconCopy } from "#ui/icons.tsx";
import { goBack } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { LANGUAGE_NAMES } from "#words/language-names.ts";
import { useWords } from "#words/react.ts";
import { voiceHere } from "#words/rehearsal/voices.ts";
import { useVoice } from "./use-voice.ts";
import { GonePage } from "./gone-page.tsx";
import { planDayInWords } from "./plan-day.ts";
import { RehearsalFacts } from "./rehearsal-facts.tsx";
import { topicInWords } from "./rehearsal-words.ts";
import styles from "./rehearse.module.css";

const LONGEST_TITLE = 80;

/** One rehearsal, to read, to practise, and to tell how it went. */
export function RehearsalPage({ params }: { readonly params: Readonly<Record<string, string | undefined>> }) {
  const id = idIn(params["id"]);
  const rehearsal = useJournal().rehearsal.find((each) => each.id === id);
  return rehearsal === undefined ? <GonePage /> : <OneRehearsal rehearsal={rehearsal} />;
}

function OneRehearsal({ rehearsal }: { readonly rehearsal: Item<"rehearsal"> }) {
  const { words, language } = useWords();
  const { rehearse, common } = words;
  const { one } = rehearse;
  const journal = useJournal();
  const copy = useCopy();
  const { decide, remove } = useDecide();
  const { id, data } = rehearsal;
  const address = journal.therapy.find((each) => each.id === data.therapyId)?.data.address ?? null;
  const voiceNow = voiceFor(data.voice, language, address);
  const voice = useVoice(voiceNow);
  const { text } = wordingOf(voice.phrases, data, data.tone, data.use);
  const standing = standingOf(journal, rehearsal);
  const sayings = sayingsOf(journal, rehearsal);
  const earlier = journal.rehearsal.find((each) => each.id === data.follows);
  const leave = () => goBack("/rehearse");
  const onRemove = async () => {
    if (await remove(id, ...sayings.map((saying) => saying.id))) leave();
  };
  const takeUp = () =>
    decide("rehearsal", id, (before: Rehearsal) => ({ ...before, decision: null }), rehearse.standings.open);
  const about = topicInWords(words, data);
  // What it is about in one's own words can be long: then it stands above, and is no title.
  const isTitle = about !== null && about.length <= LONGEST_TITLE;
  return (
    <Page
      title={isTitle ? about : one.title}
      eyebrow={about === null || isTitle ? undefined : <OwnWords text={about} />}
      back={{ label: common.back, onBack: leave }}
      aside={
        <>
          <RehearsalFacts rehearsal={data} />
          <RowList label={common.more}>
            {earlier === undefined ? null : (
              <Row
                title={rehearsalName(words, earlier.data).text}
                voice={rehearsalName(words, earlier.data).voice}
                note={one.followsNote}
                href={`#/rehearse/${earlier.id}`}
              />
            )}
            <Row voice="app" title={one.again} note={one.againHint} href={`#/rehearse/again/${id}`} />
          </RowList>
          <Button kind="danger" onClick={() => void onRemove()}>
            {one.remove}
          </Button>
        </>
      }
      asideLabel={common.more}
      footer={
        <Actions>
          <LinkButton kind="quiet" href={`#/rehearse/edit/${id}`}>
            {one.change}
          </LinkButton>
          <LinkButton kind="main" href={`#/rehearse/edit/${id}/aloud`}>
            {one.practise}
          </LinkButton>
        </Actions>
      }
    >
      {voiceHere(voiceNow) === null ? (
        <Notice kind="calm">
          <p>{common.languageNotHere(LANGUAGE_NAMES[languageOfVoice(voiceNow)])}</p>
        </Notice>
      ) : null}
      {standing === "decided-not" ? (
        <Notice
          kind="calm"
          actions={
            <Button kind="quiet" small onClick={() => void takeUp()}>
              {one.takeUp}
            </Button>
          }
        >
          {one.decidedNot}
        </Notice>
      ) : null}
      <Card className={styles.mine}>
        <h2 className={styles.small}>{rehearse.words.texts[data.use]}</h2>
        <div lang={voice.lang}>
          <OwnWords size="large" text={text} />
        </div>
        <div className={styles.two}>
          <Button kind="quiet" small icon={<IconCopy />} onClick={() => void copy(text)}>
            {rehearse.words.copy}
          </Button>
          <LinkButton kind="quiet" small href={`#/rehearse/${id}/card`}>
            {one.card}
          </LinkButton>
        </div>
      </Card>
      <Section
        title={one.plan}
        end={
          <LinkButton
            kind="plain"
            small
            href={`#/rehearse/edit/${id}/plan`}
            aria-label={hasPlan(data) ? one.changePlan : undefined}
          >
            {hasPlan(data) ? one.change : one.makePlan}
          </LinkButton>
        }
      >
        {hasPlan(data) ? (
          <Card className={styles.mine}>
            <IfThen plan={data.plan} said={voice} />
            <p className={styles.small}>{planDayInWords(words, language, data, standing, "weekday")}</p>
          </Card>
        ) : (
          <p className={styles.small}>{rehearse.noPlan}</p>
        )}
      </Section>
      <Section title={one.told}>
        {sayings.length === 0 ? null : (
          <RowList label={one.told}>
            {sayings.map(({ id: sayingId, data: told }) => (
              <Row
                key={sayingId}
                voice="app"
                title={words.rehearsal.said[told.said]}
                note={atLineStart(language, formatDay(language, told.day, "weekday"))}
                href={`#/rehearse/saying/${sayingId}`}
              />
            ))}
          </RowList>
        )}
        {standing === "decided-not" ? null : (
          <div className={styles.two}>
            <LinkButton kind="quiet" href={`#/rehearse/${id}/after`}>
              {one.tell}
            </LinkButton>
          </div>
        )}
      </Section>
    </Page>
  );
}
