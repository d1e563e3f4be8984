import type { Agreement } from "#domain/agreement.ts";
import { arrangementId } from "#domain/arrangement.ts";
import { BACKUP_MARK_ID } from "#domain/backup-mark.ts";
import type { Changed } from "#domain/changed.ts";
import type { Stamp } from "#domain/clock.ts";
import { emptyAnswers } from "#domain/check-in.ts";
import type { Day } from "#domain/day.ts";
import type { Entry, Version } from "#domain/entry.ts";
import { idFromBytes, SETTINGS_ID, type Id } from "#domain/id.ts";
import { RECORDS, type DataOf, type Kind } from "#domain/record.ts";
import type { Rehearsal } from "#domain/rehearsal.ts";
import { emptySaying, type Saying } from "#domain/saying.ts";
import { lineId } from "#domain/summary-line.ts";
import type { Task } from "#domain/task.ts";
import { openDataKeys, newDataKeys, wrappingKey } from "#sealing/keys.ts";
import { sealJson, type SealingDeps } from "#sealing/envelope.ts";
import { draftPlace } from "#sealing/places.ts";
import { headerWithChecksum } from "#vault/header.ts";
import { sealEntry, sealManifest } from "#vault/rows.ts";

/** A vault as it lies on disk, in letters: what an app of today must still be able to open in ten years. */
export interface Frozen {
  readonly about: string;
  /** Bytes of the base key, base64: in a real vault nobody can read them. */
  readonly base: string;
  readonly header: unknown;
  readonly manifest: unknown;
  readonly records: Record<string, unknown>;
  readonly drafts: Record<string, unknown>;
  /** What opens: every entry, and the draft. */
  readonly expected: { readonly entries: Entry[]; readonly draft: unknown };
}

export const toLetters = (bytes: Uint8Array): string => btoa(String.fromCodePoint(...bytes));
export const fromLetters = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters), (letter) => letter.codePointAt(0) ?? 0);

/** Bytes in a value become `{ $: letters, buffer }`, and back: JSON knows no bytes. */
export const thaw = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(thaw);
  if (typeof value !== "object" || value === null) return value;
  if ("$" in value && "buffer" in value) {
    const bytes = fromLetters(String(value.$));
    return value.buffer === true ? bytes.buffer : bytes;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, thaw(inner)]));
};
export const freezeValue = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { $: toLetters(value), buffer: false };
  if (value instanceof ArrayBuffer) return { $: toLetters(new Uint8Array(value)), buffer: true };
  if (Array.isArray(value)) return value.map(freezeValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, freezeValue(inner)]));
};

export const id = (letter: string): Id => letter.repeat(22) as Id;
const at = { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" };
const DAY = "2026-11-22" as Day;

let tick = 0;
const stamp = (): Stamp => [1_800_000_000_000, (tick += 1), "frozen01"];
const version = <K extends Kind>(kind: K, d: DataOf<K>): Version => ({
  h: stamp(),
  at,
  s: RECORDS[kind].shape,
  d,
});

/** One entry of every kind, with every field filled, one with earlier versions and one deleted. */
export function everyKind(): Entry[] {
  const therapyId = id("T");
  const answers = emptyAnswers();
  answers.listened = { value: "completely", note: "se quedó en silencio, bien" };
  answers.pace = { value: "a-bit-fast", note: "" };
  answers.unsaid = { value: "partly", note: "que no entiendo para qué son las tareas" };
  answers.frame = { value: "not-applicable", note: "" };
  const note = { therapyId, day: DAY, text: "ñandú 👩‍👩‍👧 e\u0301".normalize("NFC"), bring: true, done: false };
  return [
    {
      id: therapyId,
      k: "therapy",
      v: [
        version("therapy", {
          name: "Marta",
          kind: "individual",
          since: "2026-01-13" as Day,
          rhythm: "weekly",
          weekday: 2,
          time: "18:30",
          next: "2026-11-24" as Day,
          address: "tu",
          state: "considering",
          first: { atEase: "mostly", goBack: "not-sure", line: "me escuchó hasta el final" },
          ending: { day: DAY, takeAlong: "que puedo parar", earlierSelf: "no había que ir tan deprisa" },
          reviewEvery: 8,
        }),
      ],
    },
    {
      id: id("S"),
      k: "session",
      v: [
        version("session", {
          therapyId,
          day: DAY,
          time: "18:30",
          how: "video",
          length: "complete",
          word: "densa",
          line: "salí con ganas de más",
          answers,
          own: [
            { questionId: id("Q"), value: "a-little", note: "" },
            { questionId: id("R"), value: null, note: "con más calma que ayer" },
          ],
          feelings: ["relieved", "tired"],
          otherFeelings: "como después de nadar",
          moment: { text: "cuando se rio", effect: "helped" },
          holdingBack: ["said-yes-meant-no"],
          bring: { text: "preguntar por las tareas", done: false },
          smallChange: "",
          privateNote: "solo para mí",
        }),
      ],
    },
    {
      id: id("N"),
      k: "note",
      v: [version("note", { ...note, text: "segunda" }), version("note", note)].reverse(),
    },
    {
      id: id("I"),
      k: "incident",
      v: [version("incident", { therapyId: null, day: DAY, text: "con fecha" })],
    },
    {
      id: id("C"),
      k: "contact",
      v: [version("contact", { name: "Ana", number: "+34 600 00 00 00", whileLocked: true })],
    },
    {
      id: SETTINGS_ID,
      k: "settings",
      v: [
        version("settings", {
          language: "pt-PT",
          theme: "dark",
          country: "es",
          therapyId,
          spellCheck: false,
          toldKeeping: "may-be-erased",
          lockAfter: 15,
        }),
      ],
    },
    {
      id: id("P"),
      k: "summary",
      v: [
        version("summary", {
          therapyId,
          what: "page",
          day: DAY,
          way: "screen",
          text: "Mis notas",
          from: DAY,
          to: DAY,
        }),
      ],
    },
    ...everyPlan(therapyId),
    ...everyRehearsal(therapyId),
    {
      id: BACKUP_MARK_ID,
      k: "backup",
      v: [version("backup", { count: 7, seen: [[1_800_000_000_000, 3, "frozen01"]] })],
    },
    ...everyLookBack(therapyId),
    { id: id("D"), k: "note", v: [{ h: stamp(), at, del: true }] },
  ];
}

/** What was seen in the answers, what the person did with it, and a look back. */
const everyLookBack = (therapyId: Id): Entry[] => [
  { id: id("a"), k: "usual", v: [version("usual", { therapyId, day: DAY, sessionId: id("S") })] },
  {
    id: id("b"),
    k: "observation",
    v: [
      version("observation", {
        therapyId,
        sessionId: id("S"),
        day: DAY,
        item: "pace",
        pattern: "pace-fast",
        choice: "noted",
        why: "fue la semana de la mudanza",
      }),
    ],
  },
  {
    id: id("c"),
    k: "review",
    v: [version("review", { therapyId, day: DAY, from: DAY, choice: "space-out", line: "cada dos semanas" })],
  },
];

/** Goals, tasks and agreements with every field filled, one of them with its history, and what belongs to them. */
function everyPlan(therapyId: Id): Entry[] {
  const changed = (turn: number): Changed => ({ day: DAY, sessionId: id("S"), turn, line: "lo hablamos" });
  const [goalId, taskId] = [id("G"), id("K")];
  const task: Task = {
    therapyId,
    text: "salir a andar",
    purpose: "notar el cuerpo",
    goalId,
    proposedBy: "both",
    sense: "partly",
    until: { kind: "weekdays", days: [1, 3], from: DAY, to: null },
    time: "08:15",
    state: "open",
    tell: false,
    adapted: 0,
    changed: changed(0),
  };
  const agreement: Agreement = {
    therapyId,
    topic: "other",
    title: "La puerta",
    text: "si llego tarde, llamo",
    question: "¿y si no puedo llamar?",
    state: "agreed",
    changed: changed(0),
  };
  const entry = <K extends Kind>(letter: string, kind: K, ...data: DataOf<K>[]): Entry => ({
    id: id(letter),
    k: kind,
    v: data.map((each) => version(kind, each)).reverse(),
  });
  const turns = [
    agreement,
    { ...agreement, state: "to-revisit" as const, changed: changed(1) },
    { ...agreement, changed: changed(2) },
  ];
  return [
    entry("E", "agreement", ...turns),
    entry("G", "goal", {
      therapyId,
      text: "dormir sin la radio",
      why: "por las mañanas",
      notice: "no la enciendo",
      unclear: true,
      proposedBy: "me",
      agree: "not-asked",
      state: "replaced",
      replacedBy: id("H"),
      changed: changed(3),
    }),
    entry("O", "progress", { therapyId, goalId, day: DAY, place: 0, line: "aún nada", sessionId: id("S") }),
    entry("K", "task", task, {
      ...task,
      until: { kind: "day", day: DAY },
      state: "declined",
      tell: true,
      adapted: 1,
      changed: changed(1),
    }),
    entry("L", "task", { ...task, goalId: null, until: { kind: "next-session" }, time: null }),
    entry("M", "task", { ...task, until: { kind: "open" }, state: "let-go" }),
    entry("B", "attempt", {
      therapyId,
      taskId,
      day: DAY,
      outcome: "did-not-fit",
      how: "a medias",
      helped: "la música",
      hindered: "la lluvia",
      tell: true,
      sessionId: null,
    }),
    entry("Q", "question", { therapyId, text: "¿Pude parar?", form: "steps", retired: false }),
    entry("R", "question", { therapyId: null, text: "¿Cómo llego?", form: "sentence", retired: true }),
    entry("V", "topic", {
      therapyId,
      line: lineId(taskId, "tell"),
      turn: 1,
      choice: "talked",
      text: "que la dejo",
      day: DAY,
      sessionId: id("S"),
      answer: "nos pareció bien",
    }),
    {
      ...entry("T", "arrangement", { therapyId, goals: [goalId], bring: [lineId(taskId, "tell")] }),
      id: arrangementId(therapyId),
    },
  ];
}

/** A rehearsal with every field filled, two new rounds of it, and what became of the first. */
function everyRehearsal(therapyId: Id): Entry[] {
  const rehearsal: Rehearsal = {
    therapyId,
    day: DAY,
    from: lineId(id("S"), "answers.unsaid.note"),
    follows: null,
    unsure: true,
    topic: "own",
    topicText: "las tareas de los lunes",
    example: "cuando me diste la tabla, dije que sí",
    feared: { fears: ["hurt-them", "other"], other: "que se ría", likely: 7 },
    ifItHappened: "respirar y repetirlo",
    ifNothing: "dejaré de ir",
    wants: ["slower", "be-heard"],
    firstWant: "be-heard",
    wantText: "menos tablas",
    boxes: { happened: "me diste la tabla", impact: "me agobia", wish: "otra cosa", question: "¿se puede?" },
    voice: "es-vos",
    tone: "firm",
    use: "note",
    edits: [{ tone: "firm", use: "note", text: "No quiero más tablas.", of: "Lo que hacemos…" }],
    seat: "junto a la ventana",
    firstWord: "Mirá",
    replies: [
      { reply: "hurt", line: "puedo esperar" },
      { reply: "clock", line: "" },
    ],
    plan: {
      cue: "own",
      cueText: "cuando saque la carpeta",
      sentence: "No quiero más tablas.",
      planB: "own",
      planBText: "señalo la hoja",
      day: "2026-11-24" as Day,
      bring: true,
      first: true,
    },
    ready: { before: 2, after: 6 },
    decision: "enough",
  };
  const saying: Saying = {
    ...emptySaying(id("X"), rehearsal, DAY, "part"),
    sessionId: id("S"),
    did: ["curious", "explains"],
    came: "partly",
    happened: "lo pensó un rato",
    agreed: "una tabla al mes",
    hindered: "la hora",
    next: "give-time",
    until: "2026-12-22" as Day,
    sinceThen: "same",
  };
  const round: Rehearsal = { ...rehearsal, follows: id("X"), voice: null, topic: null, decision: null };
  const abroad: Rehearsal = { ...rehearsal, follows: id("Y"), voice: "pt-PT-voce", firstWord: "Olhe" };
  return [
    { id: id("X"), k: "rehearsal", v: [version("rehearsal", rehearsal)] },
    { id: id("Y"), k: "rehearsal", v: [version("rehearsal", round)] },
    { id: id("d"), k: "rehearsal", v: [version("rehearsal", abroad)] },
    { id: id("Z"), k: "saying", v: [version("saying", saying)] },
  ];
}

/** Makes a frozen vault of today's shapes. Run once per shape, committed, and never made again. */
export async function freeze(deps: SealingDeps, about: string): Promise<Frozen> {
  const where = { vid: idFromBytes(deps.randomBytes(16)), gen: 1 };
  const baseBytes = deps.randomBytes(32);
  const base = await deps.subtle.importKey("raw", baseBytes, "HKDF", false, ["deriveKey"]);
  const wrapper = await wrappingKey(deps, "dev", base);
  const { keys, wraps } = await newDataKeys(deps, [wrapper], where);
  const [wrap] = wraps;
  if (wrap === undefined || (await openDataKeys(deps, wrapper, where, wrap)) === null)
    throw new Error("the key does not open");
  const entries = everyKind();
  const records: Record<string, unknown> = {};
  for (const [count, entry] of entries.entries()) {
    records[entry.id] = freezeValue(await sealEntry(deps, keys, where, count + 1, entry));
  }
  const manifest = { seq: entries.length, live: entries.length - 1, tomb: 1, node: "frozen01" };
  const draft = { form: "note", target: id("U"), base: null, was: null, values: { text: "a medias" }, at };
  const sealedDraft = await sealJson(deps, keys.draft, draftPlace(where, id("F"), 3), draft);
  return {
    about,
    base: toLetters(baseBytes),
    header: freezeValue(
      headerWithChecksum({ fmt: 1, ...where, store: "a", slot: null, wraps: [{ by: "dev", ...wrap }] }),
    ),
    manifest: freezeValue(await sealManifest(deps, keys, where, manifest)),
    records,
    drafts: { [id("F")]: freezeValue({ v: 1, g: 1, n: 3, ...sealedDraft }) },
    expected: { entries, draft: { ...draft, id: id("F"), turn: 3 } },
  };
}
