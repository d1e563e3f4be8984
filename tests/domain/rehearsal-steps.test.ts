import { describe, expect, it } from "vitest";
import { emptyRehearsal, rehearsalSchema, type Rehearsal } from "#domain/rehearsal.ts";
import {
  isNothingRehearsed,
  isStepBegun,
  REHEARSAL_STEPS,
  SHORT_STEPS,
  STEP_OF_FIELD,
  type RehearsalStep,
} from "#domain/rehearsal-steps.ts";
import { lineId } from "#domain/summary-line.ts";
import { A, B, TODAY } from "../documents/sample-entry.ts";

const empty = emptyRehearsal(A, TODAY);
const begun = (some: Partial<Rehearsal>): RehearsalStep[] =>
  REHEARSAL_STEPS.filter((step) => isStepBegun(step, { ...empty, ...some }));
const feared = (some: Partial<Rehearsal["feared"]>) => ({ feared: { ...empty.feared, ...some } });
const boxes = (some: Partial<Rehearsal["boxes"]>) => ({ boxes: { ...empty.boxes, ...some } });
const plan = (some: Partial<Rehearsal["plan"]>) => ({ plan: { ...empty.plan, ...some } });
const ready = (some: Partial<Rehearsal["ready"]>) => ({ ready: { ...empty.ready, ...some } });
const edit = { tone: "soft", use: "spoken", text: "mine", of: "" } as const;

describe("the steps of a rehearsal", () => {
  it.each<[Partial<Rehearsal>, RehearsalStep]>([
    [{ unsure: true }, "right"],
    [{ topic: "pace" }, "about"],
    [{ topicText: "the dog" }, "about"],
    [{ example: "when we began late" }, "about"],
    [ready({ before: 0 }), "about"],
    [feared({ fears: ["dropped"] }), "fears"],
    [feared({ other: "they would laugh" }), "fears"],
    [feared({ likely: 0 }), "fears"],
    [{ ifItHappened: "I would go" }, "fears"],
    [{ ifNothing: "I would stop coming" }, "fears"],
    [{ wants: ["slower"] }, "wants"],
    [{ firstWant: "slower" }, "wants"],
    [{ wantText: "less of it" }, "wants"],
    [boxes({ happened: "it rained" }), "words"],
    [boxes({ impact: "it hurts" }), "words"],
    [boxes({ wish: "less" }), "words"],
    [boxes({ question: "why?" }), "words"],
    [{ edits: [edit] }, "words"],
    [{ seat: "by the window" }, "aloud"],
    [{ firstWord: "Today" }, "aloud"],
    [{ replies: [{ reply: "curious", line: "" }] }, "replies"],
    [plan({ cue: "sit-down" }), "plan"],
    [plan({ cueText: "at the door" }), "plan"],
    [plan({ sentence: "I want" }), "plan"],
    [plan({ planB: "hand-note" }), "plan"],
    [plan({ planBText: "I wave" }), "plan"],
    [plan({ day: TODAY }), "plan"],
    [plan({ bring: true }), "plan"],
    [plan({ first: true }), "plan"],
    [ready({ after: 0 }), "ready"],
    [{ decision: "not-yet" }, "ready"],
  ])("%j is the beginning of %s and of no other", (some, step) => {
    expect(begun(some)).toEqual([step]);
    expect(isNothingRehearsed({ ...empty, ...some })).toBe(false);
  });

  it.each<Partial<Rehearsal>>([
    {},
    { topicText: " ", example: "\n", wantText: "\t", seat: " ", firstWord: " " },
    { ifItHappened: " ", ifNothing: " " },
    feared({ other: " " }),
    boxes({ happened: " ", impact: "\n", wish: " ", question: " " }),
    plan({ cueText: " ", sentence: "\n", planBText: " " }),
    // What is chosen for every step, or came with it from elsewhere, is no answer.
    { voice: "es-vos", tone: "firm", use: "note" },
    { therapyId: B, day: "2020-01-01" as typeof TODAY, from: lineId(A, "text"), follows: B },
  ])("%j begins nothing, and is nothing to keep", (some) => {
    expect(begun(some)).toEqual([]);
    expect(isNothingRehearsed({ ...empty, ...some })).toBe(true);
  });

  it("are something to keep together as soon as the last of them is, and all at once", () => {
    const all = {
      unsure: true,
      topic: "own",
      ...feared({ fears: ["other"] }),
      wants: ["pause"],
      edits: [edit],
      seat: "here",
      replies: [{ reply: "hurt", line: "I stay" }],
      ...plan({ bring: true }),
      decision: "enough",
    } as const satisfies Partial<Rehearsal>;
    expect(begun(all as unknown as Partial<Rehearsal>)).toEqual(REHEARSAL_STEPS);
  });

  it("have a short way through them, in the same order", () => {
    expect(SHORT_STEPS).toEqual(["about", "words", "plan"]);
    expect(REHEARSAL_STEPS.filter((step) => (SHORT_STEPS as readonly string[]).includes(step))).toEqual(
      SHORT_STEPS,
    );
  });

  it("have a place for every field", () => {
    expect(Object.keys(STEP_OF_FIELD).sort()).toEqual(Object.keys(empty).sort());
  });
});

describe("a rehearsal that was not begun", () => {
  it("has a place for every answer, and none of them is given", () => {
    expect(empty).toEqual({
      therapyId: A,
      day: TODAY,
      from: null,
      follows: null,
      unsure: false,
      topic: null,
      topicText: "",
      example: "",
      feared: { fears: [], other: "", likely: null },
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
    expect(rehearsalSchema.parse(empty)).toEqual(empty);
  });

  it("knows the line of the journal it began from", () => {
    const line = lineId(B, "text");
    expect(emptyRehearsal(A, TODAY, line)).toEqual({ ...empty, from: line });
  });
});
