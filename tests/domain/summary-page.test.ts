import { describe, expect, it } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { emptyGoal } from "#domain/goal.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession } from "#domain/session.ts";
import { emptyPageDraft, type PageDraft } from "#domain/summary-draft.ts";
import {
  lineId,
  lineIdSchema,
  recordIn,
  SECTIONS,
  type Content,
  type LineId,
  type SectionKey,
} from "#domain/summary-line.ts";
import {
  layOutPage,
  linesOf,
  pageFrom,
  textsOf,
  type LaidLine,
  type LaidPage,
  type PageHeading,
} from "#domain/summary.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

const ago = (days: number): Day => addDays(TODAY, -days);
const none = emptyPageDraft(null);
const text = (said: string): Content => ({ kind: "text", text: said });
const note = (place: number, said: string, bring = false): Entry =>
  entryOf("note", idOf("note", place), { ...emptyNote(A, ago(9 - place)), text: said, bring });
const idOfNote = (place: number): LineId => lineId(idOf("note", place), "text");
const lay = (entries: readonly Entry[], some: Partial<PageDraft> = {}): LaidPage =>
  layOutPage(journalWith(emptyJournal(), entries), A, { ...none, ...some }, TODAY);
const linesIn = (page: LaidPage, key: SectionKey): readonly LaidLine[] =>
  page.sections.find((section) => section.key === key)!.lines;

const noteLine = (place: number, said: string, some: Partial<LaidLine> = {}): LaidLine => ({
  id: idOfNote(place),
  content: text(said),
  day: ago(9 - place),
  about: null,
  single: false,
  own: false,
  state: "off",
  was: text(said),
  edited: false,
  ...some,
});

describe("a line of a page as it is laid out", () => {
  const one = [note(1, "one")];
  const only = (some: Partial<PageDraft>) => linesIn(lay(one, some), "notes");
  const at = idOfNote(1);

  it("is off, on, or struck out, whether it was picked or not", () => {
    expect(only({})).toEqual([noteLine(1, "one")]);
    expect(only({ picked: [at] })).toEqual([noteLine(1, "one", { state: "on" })]);
    expect(only({ picked: [at], struck: [at] })).toEqual([noteLine(1, "one", { state: "struck" })]);
    expect(only({ struck: [at] })).toEqual([noteLine(1, "one", { state: "struck" })]);
    expect(only({ picked: [idOfNote(2)], struck: [idOfNote(3)] })).toEqual([noteLine(1, "one")]);
  });

  it("says what the person made of it here, and what it was", () => {
    const edited = { content: text("two"), was: text("one"), edited: true };
    expect(only({ edits: { [at]: "two" } })).toEqual([noteLine(1, "one", edited)]);
    expect(only({ edits: { [at]: " two\n\u0000 " }, picked: [at] })).toEqual([
      noteLine(1, "one", { ...edited, state: "on" }),
    ]);
    expect(only({ edits: { [at]: "one" } })).toEqual([noteLine(1, "one", { edited: true })]);
    // Emptied it is off, and can be struck out.
    const emptied = { content: text(""), was: text("one"), edited: true };
    expect(only({ edits: { [at]: " " }, picked: [at] })).toEqual([noteLine(1, "one", emptied)]);
    expect(only({ edits: { [at]: " " }, picked: [at], struck: [at] })).toEqual([
      noteLine(1, "one", { ...emptied, state: "struck" }),
    ]);
  });

  it("is said without what is around it, with dots over what is covered, and its own words beside it", () => {
    expect(linesIn(lay([note(1, " Ana came ")], { masked: ["Ana"] }), "notes")).toEqual([
      noteLine(1, "••• came", { was: text(" Ana came ") }),
    ]);
  });

  it("that is all covered is still something to read", () => {
    expect(linesIn(lay([note(1, "Ana")], { masked: ["Ana"], picked: [at] }), "notes")).toEqual([
      noteLine(1, "•••", { was: text("Ana"), state: "on" }),
    ]);
  });
});

describe("a page as it is laid out", () => {
  it("has every section, in the order in which it is read", () => {
    expect(lay([]).sections).toEqual(SECTIONS.map((key) => ({ key, lines: [] })));
  });

  const written = (name: string, section: "agenda" | "frame" | "question", said: string) => ({
    id: lineId(name.repeat(22), "own"),
    section,
    text: said,
  });
  const own = (name: string, said: string, some: Partial<LaidLine> = {}): LaidLine => ({
    id: lineId(name.repeat(22), "own"),
    content: text(said),
    day: null,
    about: null,
    single: false,
    own: true,
    state: "off",
    was: text(said),
    edited: false,
    ...some,
  });

  it("has what was written by hand in its section, after what the journal has", () => {
    const page = lay([note(1, "one", true)], {
      written: [written("q", "question", "how?"), written("a", "agenda", "mine"), written("b", "agenda", "")],
      picked: [lineId("q".repeat(22), "own"), lineId("b".repeat(22), "own")],
    });
    expect(linesIn(page, "agenda")).toEqual([
      noteLine(1, "one", { day: null }),
      own("a", "mine"),
      own("b", ""),
    ]);
    expect(linesIn(page, "question")).toEqual([own("q", "how?", { state: "on" })]);
    expect(linesIn(page, "frame")).toEqual([]);
  });

  it("leaves out a line whose name no draft could keep", () => {
    const page = lay([], { written: [{ ...written("q", "question", "how?"), id: "q" as LineId }] });
    expect(linesIn(page, "question")).toEqual([]);
  });

  it("puts what is to be talked about in the order given by hand, and nothing else", () => {
    const order = [idOfNote(3), lineId("a".repeat(22), "own"), idOfNote(5), idOfNote(4)];
    const page = lay(
      [note(1, "one", true), note(2, "two", true), note(3, "three", true), note(4, "four"), note(5, "five")],
      { order, written: [written("a", "agenda", "mine")] },
    );
    expect(linesIn(page, "agenda").map(({ content }) => content)).toEqual(
      ["three", "mine", "one", "two"].map(text),
    );
    expect(linesIn(page, "notes").map(({ content }) => content)).toEqual(["four", "five"].map(text));
  });
});

describe("the heading of a page", () => {
  const therapy = (some: Partial<Therapy>, id = A) => entryOf("therapy", id, { ...emptyTherapy(), ...some });
  const session = (place: number, days: number, of = A) =>
    entryOf("session", idOf("session", place), emptySession(of, ago(days)));
  const heading = (some: Partial<PageHeading>): PageHeading => ({
    from: null,
    to: TODAY,
    sessions: 0,
    sessionDay: null,
    name: "",
    address: null,
    ...some,
  });

  it("says its time, the name as it was given, and how the two address each other", () => {
    expect(lay([]).heading).toEqual(heading({}));
    expect(lay([therapy({})], { name: " A.\u0000 B. " }).heading).toEqual(heading({ name: "A. B." }));
    expect(lay([therapy({ address: "vos" })]).heading).toEqual(heading({ address: "vos" }));
    // Of its own therapy and of no other.
    const other = [therapy({ address: "usted", next: TODAY }, B), session(1, 2, B)];
    expect(lay(other).heading).toEqual(heading({}));
    expect(lay([...other, therapy({ address: "tu" }), session(2, 5)]).heading).toEqual(
      heading({ address: "tu", from: ago(5), sessions: 1 }),
    );
    expect(lay([session(1, 5), session(2, 3)], { sharedBefore: ago(4) }).heading).toEqual(
      heading({ from: ago(4), sessions: 1 }),
    );
  });

  it("is of the session the person says, else of the next one there is", () => {
    // TODAY is a Sunday.
    const fortnightly = therapy({ rhythm: "fortnightly", weekday: 2 });
    const day = (entries: readonly Entry[], some: Partial<PageDraft> = {}) =>
      lay(entries, some).heading.sessionDay;
    expect(day([fortnightly])).toBe(ago(-2));
    // Counted from the last session, in whatever order they were written.
    const [last, before, first] = [session(1, 5), session(2, 19), session(3, 33)];
    expect(day([fortnightly, last, before, first])).toBe(ago(-9));
    expect(day([fortnightly, before, first, last])).toBe(ago(-9));
    expect(day([fortnightly, before, first])).toBe(ago(-2));
    expect(day([fortnightly, last], { sessionDay: ago(-1) })).toBe(ago(-1));
    expect(day([], { sessionDay: ago(-1) })).toBe(ago(-1));
  });
});

describe("the page that leaves", () => {
  const line = (name: string, some: Partial<LaidLine> = {}): LaidLine => ({
    id: name as LineId,
    content: text(name),
    day: TODAY,
    about: "task",
    single: true,
    own: true,
    state: "on",
    was: text("before"),
    edited: true,
    ...some,
  });
  const out = (name: string) => ({ id: name, content: text(name), day: TODAY, about: "task" });
  const { heading } = lay([]);
  const names = ["a", "b", "c", "d", "e"];

  it("holds of each line what is read, and nothing of what became of it", () => {
    const sections = [
      {
        key: "tasks",
        lines: [line("a"), line("b", { state: "off" }), line("c", { state: "struck" }), line("d")],
      },
    ] as const;
    expect(pageFrom({ heading, sections })).toEqual({
      heading,
      sections: [{ key: "tasks", first: [out("a"), out("d")], rest: [] }],
    });
  });

  it("has three things to talk about first, and the rest if there is time; of others all at once", () => {
    const lines = [line("off", { state: "off" }), ...names.map((name) => line(name))];
    const of = (key: SectionKey, count: number) =>
      pageFrom({ heading, sections: [{ key, lines: lines.slice(0, count + 1) }] }).sections;
    const all = names.map(out);
    expect(of("agenda", 2)).toEqual([{ key: "agenda", first: all.slice(0, 2), rest: [] }]);
    expect(of("agenda", 3)).toEqual([{ key: "agenda", first: all.slice(0, 3), rest: [] }]);
    expect(of("agenda", 4)).toEqual([{ key: "agenda", first: all.slice(0, 3), rest: all.slice(3, 4) }]);
    expect(of("agenda", 5)).toEqual([{ key: "agenda", first: all.slice(0, 3), rest: all.slice(3) }]);
    expect(of("tasks", 5)).toEqual([{ key: "tasks", first: all, rest: [] }]);
  });

  it("has no section without a line that is on", () => {
    const off = [line("a", { state: "off" }), line("b", { state: "struck" })];
    const sections = [
      { key: "agenda", lines: off },
      { key: "tasks", lines: [] },
      { key: "notes", lines: [...off, line("c")] },
    ] as const;
    expect(pageFrom({ heading, sections }).sections).toEqual([{ key: "notes", first: [out("c")], rest: [] }]);
    expect(pageFrom(lay([]))).toEqual({ heading, sections: [] });
  });

  it("is read line by line, and text by text", () => {
    const goal = entryOf("goal", idOf("goal", 1), { ...emptyGoal(A, ago(2)), text: "sleep" });
    const notes = [1, 2, 3, 4].map((place) => note(place, `note ${place}`, true));
    const picked = [lineId(idOf("goal", 1), "goal"), ...[1, 2, 3, 4].map(idOfNote)];
    const page = pageFrom(lay([goal, ...notes], { picked }));
    expect(linesOf(page).map(({ id }) => id)).toEqual([...picked.slice(1), picked[0]]);
    expect(textsOf(page)).toEqual(["note 1", "note 2", "note 3", "note 4", "sleep"]);
    expect(linesOf(pageFrom(lay([])))).toEqual([]);
  });
});

describe("the name of a line", () => {
  it("is the record it comes from and the field in it", () => {
    expect(lineId(A, "answers.unsaid.note")).toBe(`${A}.answers.unsaid.note`);
    expect(recordIn(lineId(A, "answers.unsaid.note"))).toBe(A);
    expect(recordIn(lineId(A, "text"))).toBe(A);
  });

  it.each<[string, boolean]>([
    [`${A}.text`, true],
    [`${A}.answers.unsaid.note`, true],
    [`${A}.${"a".repeat(40)}`, true],
    [`${A}.${"a".repeat(41)}`, false],
    [`${A}.`, false],
    [A, false],
    [`${A}.text1`, false],
    [`${A}A.text`, false],
    [`${A.slice(1)}.text`, false],
    [`${A}.text `, false],
    [` ${A}.text`, false],
  ])("%j can be kept: %j", (name, is) => expect(lineIdSchema.safeParse(name).success).toBe(is));
});
