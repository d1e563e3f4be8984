import { useState } from "react";
import { Actions, Section } from "./actions.tsx";
import { Button, type ButtonKind, IconButton } from "./button.tsx";
import { Card, LampCard, Paper } from "./card.tsx";
import { Chips, Choices } from "./choices.tsx";
import { Cover } from "./cover.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Empty } from "./empty.tsx";
import { DayField, SelectField, TextArea, TextField, TimeField } from "./field.tsx";
import {
  agreement,
  english,
  groups,
  lines,
  long,
  modes,
  pace,
  said,
  unbroken,
  unsaid,
} from "./gallery-samples.ts";
import { GroupMark, LampMark } from "./group-mark.tsx";
import * as icons from "./icons.tsx";
import { Loading, Mark } from "./mark.tsx";
import { Notice } from "./notice.tsx";
import { OwnWords } from "./own-words.tsx";
import { Page } from "./page.tsx";
import { Row, RowList } from "./row.tsx";
import { SavedState } from "./saved-state.tsx";
import { Scale } from "./scale.tsx";
import { Sheet } from "./sheet.tsx";
import { Recall, Speech } from "./speech.tsx";
import { Switch } from "./switch.tsx";
import { useToast } from "./toast.tsx";

const kinds: ButtonKind[] = ["main", "quiet", "plain", "lamp", "danger"];
const other = { value: "x", label: said.other };

/** Every control in every state. */
export function Controls() {
  return (
    <Page title={said.name} aside={<Blocks />}>
      <Buttons />
      <Scales />
      <Fields />
    </Page>
  );
}

function Buttons() {
  const show = useToast();
  const [open, setOpen] = useState(false);
  const [covered, setCovered] = useState(false);
  return (
    <Section title="Button">
      {kinds.map((kind) => (
        <Actions key={kind}>
          <Button kind={kind} icon={<icons.IconEdit />}>
            {said.go}
          </Button>
          <Button kind={kind} small>
            {said.go}
          </Button>
          <Button kind={kind} busy>
            {said.go}
          </Button>
          <Button kind={kind} disabled>
            {said.go}
          </Button>
        </Actions>
      ))}
      <Button wide>{long}</Button>
      <Button wide kind="quiet">
        {unbroken}
      </Button>
      <div style={{ display: "flex", flexWrap: "wrap" }}>
        {Object.entries(icons).map(([name, Icon]) => (
          <IconButton key={name} label={name} icon={<Icon />} />
        ))}
        <IconButton disabled label={said.erase} icon={<icons.IconBin />} />
      </div>
      <Actions>
        <Button
          kind="quiet"
          onClick={() =>
            show({
              text: said.removed,
              action: { label: said.undo, onAct: () => show({ text: said.saved }) },
            })
          }
        >
          {said.toast}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {said.sheet}
        </Button>
        <Button kind="quiet" onClick={() => setCovered(true)}>
          {said.cover}
        </Button>
      </Actions>
      <Sheet
        open={open}
        title={said.more}
        closeLabel={said.close}
        onClose={() => setOpen(false)}
        footer={
          <Actions>
            <Button onClick={() => setOpen(false)}>{said.done}</Button>
          </Actions>
        }
      >
        <p>{long}</p>
        <TextArea label={said.phrase} />
      </Sheet>
      {covered ? (
        <Cover>
          <Button onClick={() => setCovered(false)}>{said.show}</Button>
        </Cover>
      ) : null}
    </Section>
  );
}

function Scales() {
  const [answers, setAnswers] = useState<Record<string, string | null>>({
    bond: "2",
    goals: "5",
    tasks: "1",
    frame: "3",
    pace: "0",
    openness: "x",
  });
  return (
    <Section title="Scale">
      {groups.map(([group, label]) => (
        <Scale
          key={group}
          legend={group === "openness" ? said.sayable : said.understood}
          groupMark={group}
          groupLabel={label}
          steps={group === "pace" ? pace : group === "openness" ? english : agreement}
          drawing={group === "pace" ? "beats" : "leaning"}
          value={answers[group] ?? null}
          onChange={(value) => setAnswers({ ...answers, [group]: value })}
          otherStep={other}
          clearLabel={said.clear}
        />
      ))}
      <Scale
        legend={said.unsaid}
        steps={unsaid}
        drawing="none"
        value={answers["unsaid"] ?? null}
        onChange={(value) => setAnswers({ ...answers, unsaid: value })}
        clearLabel={said.clear}
      />
    </Section>
  );
}

function Fields() {
  const [mode, setMode] = useState<string | null>("video");
  const [many, setMany] = useState<string[]>(["person"]);
  const options = modes.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
  return (
    <Section title="Field">
      <TextField label={said.therapist} hint={said.hint} optionalMark={said.optional} />
      <TextField label={said.therapist} defaultValue={unbroken} error={said.error} />
      <TextField label={said.therapist} defaultValue={said.day} disabled />
      <TextArea label={said.want} defaultValue={long} hint={said.hint} />
      <TextArea label={said.want} placeholder={said.phraseText} error={said.error} rows={3} />
      <SelectField label={said.modeLegend} defaultValue="chat">
        {options}
      </SelectField>
      <DayField label={said.nextDay} defaultValue="2026-12-01" />
      <TimeField label={said.time} defaultValue="17:30" />
      <Card>
        <Switch label={said.lock} hint={said.lockHint} defaultChecked />
        <Switch label={said.spelling} />
        <Switch label={unbroken} disabled />
      </Card>
      <Choices
        legend={said.modeLegend}
        options={modes}
        value={mode}
        onChange={setMode}
        clearLabel={said.clear}
      />
      <Chips legend={said.modeLegend} hint={said.hint} options={modes} values={many} onChange={setMany} />
      <SavedState state="writing" labels={said.labels} />
      <SavedState state="saved" labels={said.labels} />
      <SavedState state="not-saved" labels={said.labels} />
    </Section>
  );
}

function Blocks() {
  return (
    <Section title="Card" end={<Mark title={said.name} />}>
      <Card>
        <p>{long}</p>
        <OwnWords text={unbroken} />
      </Card>
      <LampCard>
        <p>{said.halfWords}</p>
        <Button kind="quiet">{said.go}</Button>
      </LampCard>
      <Paper>
        <h2>{said.pageTitle}</h2>
        <OwnWords text={lines} />
        <Button kind="quiet">{said.go}</Button>
      </Paper>
      <RowList>
        <Row title={said.rows[0][0]} note={said.rows[0][1]} lead={<LampMark>{12}</LampMark>} href="#row" />
        <Row title={unbroken} note={unbroken} onAct={() => undefined} />
        <Row title={said.dates[0]} voice="app" note={said.saved} end={<span>{said.half}</span>} />
        <Row title={said.task[0]} lead={<GroupMark group="tasks" hollow />} current href="#row" />
        {groups.map(([group, label]) => (
          <Row
            key={group}
            title={label}
            voice="app"
            lead={<GroupMark group={group} />}
            end={<GroupMark group={group} hollow />}
          />
        ))}
      </RowList>
      <Recall label={said.want} text={long} />
      <Speech label={said.fear} text={said.fearText} />
      <Disclosure summary={said.more} open>
        <p>{long}</p>
      </Disclosure>
      <Disclosure summary={long}>
        <p>{long}</p>
      </Disclosure>
      <Notice kind="calm" title={said.more}>
        {long}
      </Notice>
      <Notice kind="careful" title={said.more} actions={<Button small>{said.go}</Button>}>
        {long}
      </Notice>
      <Notice
        kind="stop"
        actions={
          <Button kind="danger" small>
            {said.erase}
          </Button>
        }
      >
        {said.labels["not-saved"]}
      </Notice>
      <Empty drawing={1} sentence={said.empty} action={<Button kind="lamp">{said.add}</Button>} />
      <Empty drawing="beats" sentence={said.empty} />
      <Loading label={said.waiting} />
    </Section>
  );
}
