import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { lineIdSchema, type LineId } from "./summary-line.ts";
import { textSchema } from "./text.ts";

/** What it is about. Source of the list: reasons people give for being disappointed with a therapy (Vybíral et al. 2024). */
export const REHEARSAL_TOPICS = [
  "not-heard",
  "something-said",
  "weighing-words",
  "no-direction",
  "goals-not-mine",
  "tasks",
  "pace",
  "frame",
  "not-better",
  "culture",
  "no-fit",
  "pause-or-end",
  "own",
] as const;
export type RehearsalTopic = (typeof REHEARSAL_TOPICS)[number];

/** What one may be afraid of. Source of the list: kinds of deference (Rennie 1994), in plain words. */
export const FEARS = [
  "hurt-them",
  "they-know-better",
  "ungrateful",
  "annoyed",
  "my-problem",
  "dropped",
  "cry-or-freeze",
  "not-serious",
  "not-done",
  "other",
] as const;
export type Fear = (typeof FEARS)[number];

export const WANTS = [
  "understand-why",
  "change-something",
  "slower",
  "faster",
  "how-we-are",
  "other-way",
  "goals-again",
  "pause",
  "end-well",
  "be-heard",
] as const;
export type Want = (typeof WANTS)[number];

/** The four boxes the words are made of, in the order in which they are said. */
export const BOXES = ["happened", "impact", "wish", "question"] as const;
export type Box = (typeof BOXES)[number];

export const TONES = ["soft", "clear", "firm"] as const;
export type Tone = (typeof TONES)[number];

/** What the words are for: to say them, to read them out or hand them over, to send them before the session. */
export const USES = ["spoken", "note", "message"] as const;
export type Use = (typeof USES)[number];

/** The voices there were when shape 1 was written. */
const VOICES_1 = ["en", "es-tu", "es-usted", "es-vos"] as const;

/** Whose words: a language and its form of address. Each is written out, none is made from another. */
export const VOICES = [
  "en",
  "es-tu",
  "es-usted",
  "es-vos",
  "ca-tu",
  "ca-voste",
  "de-du",
  "de-sie",
  "fr-tu",
  "fr-vous",
  "it-tu",
  "it-lei",
  "pt-BR",
  "pt-PT-tu",
  "pt-PT-voce",
] as const;
export type Voice = (typeof VOICES)[number];

/** What a therapist might answer, from easy to hard. */
export const REPLIES = [
  "curious",
  "agrees-fast",
  "explains",
  "reassures",
  "interprets",
  "hurt",
  "clock",
  "dismisses",
] as const;
export type Reply = (typeof REPLIES)[number];

/** "If …": when it is going to be said. */
export const CUES = ["sit-down", "asked-how", "ten-minutes", "own"] as const;
export type Cue = (typeof CUES)[number];
/** "If I freeze, then …". */
export const PLANS_B = ["hand-note", "have-written", "ask-minute", "own"] as const;
export type PlanB = (typeof PLANS_B)[number];

/** Where it ends for now. Each of them is a good end. */
export const DECISIONS = ["enough", "not-yet", "decided-not"] as const;
export type Decision = (typeof DECISIONS)[number];

/** From 0, not at all, to 10. */
export const LAST_PLACE = 10;
const placeSchema = z.nullable(z.int().check(z.gte(0), z.lte(LAST_PLACE)));

/** What was feared before, and how likely it seemed: the half of a prediction that is known beforehand. */
export const predictionSchema = z.strictObject({
  fears: z.array(z.enum(FEARS)),
  /** What "something else" is. */
  other: textSchema,
  likely: placeSchema,
});
export type Prediction = z.infer<typeof predictionSchema>;

/** The person's own version of one of the texts. */
export const editSchema = z.strictObject({
  tone: z.enum(TONES),
  use: z.enum(USES),
  text: textSchema,
  /** The text as it was put together when it was last edited: when that has changed since, both are shown. */
  of: textSchema,
});
export type Edit = z.infer<typeof editSchema>;

/** Shape 1. */
export const rehearsalSchema1 = z.strictObject({
  therapyId: idSchema,
  /** When it was begun. */
  day: daySchema,
  /** The line of the journal it began from. */
  from: z.nullable(lineIdSchema),
  /** The rehearsal it is a new round of. */
  follows: z.nullable(idSchema),
  /** Not sure whether this is something to give feedback about: the other way then stays in sight at every step. */
  unsure: z.boolean(),
  topic: z.nullable(z.enum(REHEARSAL_TOPICS)),
  /** What it is about, in the person's words. */
  topicText: textSchema,
  /** One concrete example. */
  example: textSchema,
  feared: predictionSchema,
  /** What I would do if it happened. */
  ifItHappened: textSchema,
  /** What happens if I say nothing for three months. */
  ifNothing: textSchema,
  wants: z.array(z.enum(WANTS)),
  /** The one that comes first. */
  firstWant: z.nullable(z.enum(WANTS)),
  wantText: textSchema,
  boxes: z.strictObject({
    happened: textSchema,
    impact: textSchema,
    wish: textSchema,
    question: textSchema,
  }),
  /** Null: as the app is read, and as the two of them address each other. */
  voice: z.nullable(z.enum(VOICES_1)),
  tone: z.enum(TONES),
  use: z.enum(USES),
  edits: z.array(editSchema),
  /** Where I will be sitting, what I will see, what the first word is. */
  seat: textSchema,
  firstWord: textSchema,
  /** The replies that were practised, with the person's own line where there is one. */
  replies: z.array(z.strictObject({ reply: z.enum(REPLIES), line: textSchema })),
  plan: z.strictObject({
    cue: z.nullable(z.enum(CUES)),
    cueText: textSchema,
    /** The first sentence, as it will be said. */
    sentence: textSchema,
    planB: z.nullable(z.enum(PLANS_B)),
    planBText: textSchema,
    /** The session it is for; null is the next one, whenever that is. */
    day: z.nullable(daySchema),
    /** It stands on the list of what to bring. */
    bring: z.boolean(),
    /** It may stand on the page as well, and then first. */
    first: z.boolean(),
  }),
  ready: z.strictObject({ before: placeSchema, after: placeSchema }),
  decision: z.nullable(z.enum(DECISIONS)),
});

/**
 * A rehearsal: finding the words for something that is hard to say in therapy. Nothing in it is required. Shape 2: the voices of
 * six languages more.
 */
export const rehearsalSchema = z.strictObject({
  ...rehearsalSchema1.shape,
  /** Null: as the app is read, and as the two of them address each other. */
  voice: z.nullable(z.enum(VOICES)),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;

/** Shape 1 knew no other voices than English and Spanish ones: what it says is still so. */
export const rehearsalFrom1 = (older: unknown): unknown => older;

export const emptyPrediction = (): Prediction => ({ fears: [], other: "", likely: null });

export const emptyRehearsal = (therapyId: Id, day: Day, from: LineId | null = null): Rehearsal => ({
  therapyId,
  day,
  from,
  follows: null,
  unsure: false,
  topic: null,
  topicText: "",
  example: "",
  feared: emptyPrediction(),
  ifItHappened: "",
  ifNothing: "",
  wants: [],
  firstWant: null,
  wantText: "",
  boxes: { happened: "", impact: "", wish: "", question: "" },
  voice: null,
  tone: "soft",
  use: "spoken",
  edits: [],
  seat: "",
  firstWord: "",
  replies: [],
  plan: {
    cue: null,
    cueText: "",
    sentence: "",
    planB: null,
    planBText: "",
    day: null,
    bring: false,
    first: false,
  },
  ready: { before: null, after: null },
  decision: null,
});
