import { useState } from "react";
import { ALARMS, type Alarm, type CalendarEvent } from "#domain/calendar.ts";
import { therapyInView, type Item } from "#domain/journal.ts";
import { cleanText } from "#domain/text.ts";
import { dayNow, momentNow, nowMs } from "#device/clock.ts";
import { canShareFile, saveFile, shareFile } from "#device/hand-over.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { Actions, Section, Stack } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Chips, Choices } from "#ui/choices.tsx";
import { TextField } from "#ui/field.tsx";
import { IconDownload, IconShare } from "#ui/icons.tsx";
import { goBack } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { atLineStart } from "#words/format.ts";
import { whenInWords } from "./offer-words.ts";
import { useOffers } from "./use-offers.ts";

type What = CalendarEvent["what"];
const WHAT: readonly What[] = ["session", "task"];
/** Long enough for a name in a calendar. */
const LONGEST_NAME = 80;

/** A file of days for the phone's calendar, which can ring where a web app cannot. */
export function CalendarPage() {
  const therapy = therapyInView(useJournal());
  return therapy === null ? null : <OfTherapy key={therapy.id} therapy={therapy} />;
}

function OfTherapy({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { words, language } = useWords();
  const { calendar, common } = words;
  const show = useToast();
  const offers = useOffers(therapy, dayNow());
  // Sessions are what people come for; each task is chosen by hand.
  const [chosen, setChosen] = useState<readonly string[]>([therapy.id]);
  const [typed, setTyped] = useState<Readonly<Record<What, string>>>(calendar.neutral);
  const [alarms, setAlarms] = useState<Readonly<Record<What, Alarm>>>({ session: "none", task: "none" });
  const going = offers.filter(({ key }) => chosen.includes(key));
  const kinds = WHAT.filter((what) => going.some((offer) => offer.what === what));
  const { z: zone } = momentNow();

  const makeFile = async (): Promise<File> => {
    const { calendarFile, calendarFileName } = await import("#documents/calendar-file.ts");
    const name = (what: What) => cleanText(typed[what]).trim() || calendar.neutral[what];
    const text = calendarFile(
      going.flatMap(({ events }) => events),
      { titles: { session: name("session"), task: name("task") }, alarms, zone, nowMs: nowMs() },
    );
    return new File([text], calendarFileName(dayNow()), { type: "text/calendar" });
  };
  const save = async () => {
    if (going.length === 0) return show({ text: calendar.nothingChosen });
    const file = await makeFile();
    saveFile(file.name, file);
    show({ text: calendar.saved });
  };
  const share = async () => {
    if (going.length === 0) return show({ text: calendar.nothingChosen });
    if ((await shareFile(await makeFile())) === "not-possible") await save();
  };

  return (
    <Page
      title={calendar.title}
      back={{ label: common.back, onBack: () => goBack("/plan") }}
      footer={
        <Actions>
          {canShareFile(new File([""], "a.ics", { type: "text/calendar" })) ? (
            <Button kind="quiet" icon={<IconShare />} onClick={() => void share()}>
              {calendar.share}
            </Button>
          ) : null}
          <Button kind="main" icon={<IconDownload />} onClick={() => void save()}>
            {calendar.save}
          </Button>
        </Actions>
      }
      aside={
        <Stack>
          <Notice kind="careful">{calendar.outside}</Notice>
          <p>{calendar.reach}</p>
          {zone === "" ? null : <p>{calendar.zone(zone.replaceAll("_", " "))}</p>}
        </Stack>
      }
      asideLabel={calendar.title}
    >
      <p>{calendar.intro}</p>
      <TherapySwitch chosen={therapy.id} />
      {offers.length === 0 ? null : (
        <Chips
          legend={calendar.what}
          stacked
          options={offers.map(({ key, what, text, events }) => ({
            value: key,
            ...(what === "session" ? { label: calendar.sessions } : { label: text, voice: "own" as const }),
            hint: atLineStart(language, whenInWords(words, language, events)),
          }))}
          values={chosen.filter((key) => offers.some((offer) => offer.key === key))}
          onChange={setChosen}
        />
      )}
      {offers.some(({ what }) => what === "session") ? null : (
        <Stack gap="tight">
          <p>{calendar.noSessions}</p>
          <LinkButton kind="quiet" href={`#/therapy/${therapy.id}`}>
            {calendar.toTherapy}
          </LinkButton>
        </Stack>
      )}
      {offers.some(({ what }) => what === "task") ? null : <p>{calendar.noTasks}</p>}
      {kinds.length === 0 ? null : (
        <Section title={calendar.names}>
          <Stack>
            <p>{calendar.namesHint}</p>
            {kinds.map((what) => (
              <TextField
                key={what}
                label={calendar.nameOf[what]}
                value={typed[what]}
                maxLength={LONGEST_NAME}
                onChange={(event) => setTyped({ ...typed, [what]: event.target.value })}
              />
            ))}
          </Stack>
        </Section>
      )}
      {kinds.map((what) => (
        <Choices
          key={what}
          legend={calendar.ring[what]}
          options={ALARMS.map((value) => ({ value, label: calendar.alarms[value] }))}
          value={alarms[what]}
          onChange={(alarm) => setAlarms({ ...alarms, [what]: alarm ?? "none" })}
        />
      ))}
    </Page>
  );
}
