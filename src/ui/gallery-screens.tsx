import { type ReactNode, useState } from "react";
import { Actions, Section, Stack } from "./actions.tsx";
import { Button, IconButton, LinkButton } from "./button.tsx";
import { Card, LampCard, Paper } from "./card.tsx";
import { TextArea } from "./field.tsx";
import { Frame } from "./frame.tsx";
import { agreement, long, pace, said } from "./gallery-samples.ts";
import { GroupMark, LampMark } from "./group-mark.tsx";
import {
  IconHelp,
  IconHide,
  IconJourney,
  IconPlan,
  IconRehearse,
  IconSettings,
  IconToday,
} from "./icons.tsx";
import { OwnWords } from "./own-words.tsx";
import { Page } from "./page.tsx";
import { Row, RowList } from "./row.tsx";
import { SavedState } from "./saved-state.tsx";
import { Scale } from "./scale.tsx";
import { Recall, Speech } from "./speech.tsx";

const icons = [IconToday, IconJourney, IconPlan, IconRehearse];
const nothing = () => undefined;

function Framed({ now, bare, children }: { now: number; bare?: boolean; children: ReactNode }) {
  const places = said.place.map((label, at) => {
    const Icon = icons[at] ?? IconToday;
    return { key: label, label, icon: <Icon />, href: `#${at}`, current: at === now };
  });
  return (
    <Frame
      places={places}
      note={{ label: said.write, onAct: nothing }}
      navLabel={said.nav}
      skipLabel={said.skip}
      name={said.name}
      bare={bare}
    >
      {children}
    </Frame>
  );
}

const corner = (
  <>
    <IconButton label={said.help} icon={<IconHelp />} />
    <IconButton label={said.hide} icon={<IconHide />} />
  </>
);

const bringing = (
  <RowList label={said.bring}>
    {said.rows.map(([title, note], at) => (
      <Row key={title} title={title} note={note} lead={<LampMark>{at + 1}</LampMark>} href="#row" />
    ))}
  </RowList>
);

const tasks = (
  <Section title={said.between}>
    <RowList>
      <Row
        title={said.task[0]}
        note={said.task[1]}
        lead={<GroupMark group="tasks" hollow />}
        end={
          <Button kind="quiet" small>
            {said.task[2]}
          </Button>
        }
      />
    </RowList>
  </Section>
);

export function TodayScreen() {
  const settings = <IconButton label={said.settings} icon={<IconSettings />} />;
  return (
    <Framed now={0}>
      <Page
        title={said.how}
        eyebrow={said.day}
        actions={
          <>
            {settings}
            {corner}
          </>
        }
        aside={tasks}
      >
        <LampCard>
          <p>{said.halfWords}</p>
          <Actions>
            <Button>{said.half}</Button>
            <Button kind="quiet">{said.full}</Button>
          </Actions>
        </LampCard>
        <Section title={said.bring}>{bringing}</Section>
      </Page>
    </Framed>
  );
}

export function CheckInScreen() {
  const [bond, setBond] = useState<string | null>("2");
  const [rhythm, setRhythm] = useState<string | null>("0");
  return (
    <Framed now={1} bare>
      <Page
        title={said.session}
        back={{ label: said.back, href: "#back" }}
        actions={corner}
        progress={{ now: 4, of: 9, label: said.session }}
        footer={
          <Actions>
            <Button kind="quiet">{said.leave}</Button>
            <Button>{said.go}</Button>
          </Actions>
        }
        footnote={<SavedState state="saved" labels={said.labels} />}
      >
        <Scale
          legend={said.understood}
          groupMark="bond"
          groupLabel="vínculo"
          steps={agreement}
          drawing="leaning"
          value={bond}
          onChange={setBond}
          otherStep={{ value: "x", label: said.other }}
          clearLabel={said.clear}
        />
        <TextArea label={said.happened} defaultValue={said.happenedText} />
        <Scale
          legend={said.paceWas}
          groupMark="pace"
          groupLabel="ritmo"
          steps={pace}
          drawing="beats"
          value={rhythm}
          onChange={setRhythm}
          otherStep={{ value: "x", label: said.other }}
          clearLabel={said.clear}
        />
      </Page>
    </Framed>
  );
}

export function ReplyScreen() {
  return (
    <Framed now={3} bare>
      <Page
        title={said.reply}
        back={{ label: said.back, href: "#back" }}
        actions={corner}
        footer={
          <Actions>
            <Button kind="quiet">{said.another}</Button>
            <Button>{said.done}</Button>
          </Actions>
        }
      >
        <Recall label={said.want} text={long} />
        <Stack gap="tight">
          <Speech label={said.fear} text={said.fearText} />
          {[said.means, said.stay].map(([title, words]) => (
            <Card key={title}>
              <h2>{title}</h2>
              <p>{words}</p>
            </Card>
          ))}
        </Stack>
        <TextArea label={said.phrase} defaultValue={said.phraseText} />
      </Page>
    </Framed>
  );
}

export function PageScreen() {
  return (
    <Framed now={0} bare>
      <Page
        title={said.page}
        back={{ label: said.back, href: "#back" }}
        actions={corner}
        footer={
          <Actions>
            <Button>{said.share}</Button>
            <Button kind="quiet">{said.show}</Button>
          </Actions>
        }
        footnote={said.only}
      >
        <Paper>
          <h2>{said.pageTitle}</h2>
          <p>{said.pageNote}</p>
          <h3>{said.talk}</h3>
          {said.rows.map(([text]) => (
            <OwnWords key={text} text={text} />
          ))}
          <OwnWords text={long} />
        </Paper>
      </Page>
    </Framed>
  );
}

export function JourneyScreen() {
  const list = (
    <RowList label={said.sessions}>
      {said.dates.map((day, at) => (
        <Row key={day} title={day} voice="app" note={said.rows[at % 2]?.[0]} href="#day" current={at === 0} />
      ))}
    </RowList>
  );
  return (
    <Framed now={1}>
      <Page
        title={said.journey}
        eyebrow={said.day}
        actions={corner}
        aside={
          <Section
            title={said.sessions}
            end={
              <LinkButton kind="plain" small href="#all">
                {said.show}
              </LinkButton>
            }
          >
            {list}
          </Section>
        }
      >
        <Card>
          <OwnWords text={long} />
        </Card>
      </Page>
    </Framed>
  );
}
