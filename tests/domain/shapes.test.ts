import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { isTombstone, type Entry } from "#domain/entry.ts";
import { KINDS, readData, RECORDS, type Kind } from "#domain/record.ts";
import { rehearsalSchema1 } from "#domain/rehearsal.ts";
import { settingsSchema1, settingsSchema2 } from "#domain/settings.ts";
import { therapySchema2 } from "#domain/therapy.ts";

/** What can be chosen in one shape: the place of each field, and its values with blanks between them. */
type Choices = Readonly<Record<string, string>>;

const STEPS = "not-at-all a-little partly mostly completely";
const STEPS_OR_NONE = `${STEPS} not-applicable`;
const PROPOSERS = "me therapist both";
const FEARS =
  "hurt-them they-know-better ungrateful annoyed my-problem dropped cry-or-freeze not-serious not-done other";
const WANTS =
  "understand-why change-something slower faster how-we-are other-way goals-again pause end-well be-heard";
const REPLIES = "curious agrees-fast explains reassures interprets hurt clock dismisses";
const [TONES, USES] = ["soft clear firm", "spoken note message"];

const therapy1: Choices = {
  kind: "individual couple family group other",
  rhythm: "weekly fortnightly monthly irregular",
  address: "tu usted vos",
  state: "active paused ended",
};
const therapy2: Choices = {
  ...therapy1,
  state: "considering active paused ended",
  "first.atEase": STEPS,
  "first.goBack": "yes not-sure no",
};
const session1: Choices = {
  how: "in-person video phone chat",
  length: "short complete",
  "answers.listened.value": STEPS_OR_NONE,
  "answers.understood.value": STEPS_OR_NONE,
  "answers.genuine.value": STEPS_OR_NONE,
  "answers.frame.value": STEPS_OR_NONE,
  "answers.goals.value": STEPS_OR_NONE,
  "answers.tasks.value": STEPS_OR_NONE,
  "answers.pace.value": "far-too-slow a-bit-slow right a-bit-fast far-too-fast not-applicable",
  "answers.sayable.value": STEPS_OR_NONE,
  "answers.unsaid.value": "no partly yes not-applicable",
  "feelings.[]":
    "relieved calm hopeful lighter understood proud moved curious close tired sad worried confused angry ashamed hurt empty " +
    "alone tense stirred-up disappointed numb",
  "moment.effect": "helped got-in-the-way both",
  "holdingBack.[]":
    "said-yes-meant-no changed-subject laughed-it-off went-quiet told-stories said-fine left-for-the-door looked-after-them " +
    "decided-not-to-say",
};
const settings1: Choices = {
  language: "es en",
  theme: "system light dark",
  toldKeeping: "kept may-be-erased unknown",
};
const settings2: Choices = { ...settings1, lockAfter: "0 1 5 15 60" };
const rehearsal1: Choices = {
  topic:
    "not-heard something-said weighing-words no-direction goals-not-mine tasks pace frame not-better culture no-fit " +
    "pause-or-end own",
  "feared.fears.[]": FEARS,
  "wants.[]": WANTS,
  firstWant: WANTS,
  voice: "en es-tu es-usted es-vos",
  tone: TONES,
  use: USES,
  "edits.[].tone": TONES,
  "edits.[].use": USES,
  "replies.[].reply": REPLIES,
  "plan.cue": "sit-down asked-how ten-minutes own",
  "plan.planB": "hand-note have-written ask-minute own",
  decision: "enough not-yet decided-not",
};

/**
 * Every shape that ever landed, the first one first. What stands here is never changed: an older app believes data of a shape it
 * knows, and a value it does not know would take it by surprise. A value more is one more shape, at the end.
 */
const LANDED: Readonly<Record<Kind, readonly Choices[]>> = {
  therapy: [therapy1, therapy2, therapy2],
  session: [session1, { ...session1, "own.[].value": STEPS_OR_NONE }],
  note: [{}],
  incident: [{}],
  contact: [{}, {}],
  settings: [settings1, settings2, { ...settings2, language: "es en ca de fr it pt-BR pt-PT" }],
  summary: [
    { way: "copy print share file" },
    { way: "copy print share file pdf markdown html" },
    { what: "page message", way: "copy print share file pdf markdown html screen" },
  ],
  agreement: [
    {
      topic: "frequency length confidentiality contact cancelling cost roles review other",
      state: "to-ask agreed to-revisit",
    },
  ],
  goal: [
    {
      proposedBy: PROPOSERS,
      agree: "yes partly no not-asked",
      state: "open paused reached let-go replaced",
    },
  ],
  progress: [{}],
  task: [
    {
      proposedBy: PROPOSERS,
      sense: "yes partly no",
      "until.kind": "next-session day weekdays open",
      state: "open done declined let-go",
    },
  ],
  attempt: [{ outcome: "done partly not-this-time did-not-fit" }],
  question: [{ form: "steps sentence" }],
  topic: [{ choice: "bring left talked" }],
  arrangement: [{}],
  rehearsal: [
    rehearsal1,
    {
      ...rehearsal1,
      voice:
        "en es-tu es-usted es-vos ca-tu ca-voste de-du de-sie fr-tu fr-vous it-tu it-lei pt-BR pt-PT-tu pt-PT-voce",
    },
  ],
  saying: [
    {
      "feared.fears.[]": FEARS,
      said: "all part no not-come-up",
      "did.[]": REPLIES,
      came: "yes partly no",
      next: "worked-on say-more give-time second-opinion end",
      sinceThen: "better same worse",
    },
  ],
  backup: [{}],
  usual: [{}],
  observation: [
    {
      item: "listened understood genuine frame goals tasks pace sayable unsaid",
      pattern:
        "far-below below-twice pace-slow pace-fast unsaid-often far-above above-twice pace-right all-said",
      choice: "noted raised left",
    },
  ],
  review: [{ choice: "stay change space-out pause end" }],
};

/** The schema of each shape, where it still stands: of some older ones there is only the upgrade. */
const SCHEMAS: readonly (readonly [kind: Kind, shape: number, schema: unknown])[] = [
  ...KINDS.map((kind) => [kind, RECORDS[kind].shape, RECORDS[kind].schema] as const),
  ["therapy", 2, therapySchema2],
  ["settings", 1, settingsSchema1],
  ["settings", 2, settingsSchema2],
  ["rehearsal", 1, rehearsalSchema1],
];

/** What a schema says about itself, as far as it holds others or names values. */
interface Def {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number)[];
}

/** Every value that a schema names, with the place of its field. */
function choicesOf(schema: unknown, place: readonly string[] = []): [place: string, value: string][] {
  const { shape, innerType, element, options, entries, values } = (schema as { def: Def }).def;
  return [
    ...[...Object.values(entries ?? {}), ...(values ?? [])].map((value): [string, string] => [
      place.join("."),
      String(value),
    ]),
    ...Object.entries(shape ?? {}).flatMap(([field, inner]) => choicesOf(inner, [...place, field])),
    ...(innerType === undefined ? [] : choicesOf(innerType, place)),
    ...(element === undefined ? [] : choicesOf(element, [...place, "[]"])),
    ...(options ?? []).flatMap((option) => choicesOf(option, place)),
  ];
}

function asWritten(choices: readonly [place: string, value: string][]): Choices {
  const written: Record<string, string> = {};
  for (const [place, value] of choices)
    written[place] = written[place] === undefined ? value : `${written[place]} ${value}`;
  return written;
}

/** The same data with another value at this place; undefined where it has no such place. */
function withChoice(data: unknown, [step, ...rest]: readonly string[], value: string | number): unknown {
  if (step === undefined) return value;
  if (step === "[]") {
    if (rest.length === 0) return [value];
    const [first] = data as readonly unknown[];
    return first === undefined ? undefined : [withChoice(first, rest, value)];
  }
  const inner = withChoice((data as Readonly<Record<string, unknown>>)[step], rest, value);
  return inner === undefined ? undefined : { ...(data as object), [step]: inner };
}

/** Everything of one kind and shape that lies in the frozen journals. */
async function frozenData(): Promise<(kind: Kind, shape: number) => unknown[]> {
  const folder = "tests/fixtures";
  const names = (await readdir(folder)).filter((name) => name.startsWith("format-"));
  const frozen = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, "utf8")));
  const entries = frozen.flatMap(
    (text) => (JSON.parse(text) as { readonly expected: { readonly entries: Entry[] } }).expected.entries,
  );
  return (kind, shape) =>
    entries
      .filter(({ k }) => k === kind)
      .flatMap(({ v }) => v)
      .flatMap((version) => (isTombstone(version) || version.s !== shape ? [] : [version.d]));
}

describe("a shape that landed", () => {
  it("is written down here", () => {
    for (const kind of KINDS) expect(LANDED[kind].length, kind).toBe(RECORDS[kind].shape);
  });

  it.each(SCHEMAS)("has the choices that it had: %s %i", (kind, shape, schema) => {
    expect(asWritten(choicesOf(schema))).toEqual(LANDED[kind][shape - 1]);
  });

  it("F11: is read with every choice that there was in it", async () => {
    const frozen = await frozenData();
    for (const kind of KINDS)
      for (const [at, choices] of LANDED[kind].entries())
        for (const [place, values] of Object.entries(choices))
          for (const text of values.split(" ")) {
            const value = /^\d+$/.test(text) ? Number(text) : text;
            const isRead = frozen(kind, at + 1).some((data) => {
              const chosen = withChoice(data, place.split("."), value);
              return chosen !== undefined && readData(kind, at + 1, chosen).ok;
            });
            expect(isRead, `${kind} ${at + 1}: ${place} ${text}`).toBe(true);
          }
  });
});
