import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, type Day } from "#domain/day.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession } from "#domain/session.ts";
import {
  choosePreset,
  edit,
  mask,
  move,
  pick,
  pickGroup,
  presetNow,
  strike,
  write,
} from "#domain/summary-choose.ts";
import { emptyPageDraft, pageDraftSchema, PRESETS, type PageDraft } from "#domain/summary-draft.ts";
import { lineId, SECTIONS } from "#domain/summary-line.ts";
import { lastShared, periodOf } from "#domain/summary-period.ts";
import { layOutPage, linesOf, pageFrom, textsOf } from "#domain/summary.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { allLines, anyActions, foreignItems, play } from "../documents/page-actions.ts";
import { planDraft, planJournal } from "../documents/plan-page.ts";
import { A, entryOf, TODAY } from "../documents/sample-entry.ts";
import { anyJournal } from "../documents/sample-journal.ts";

const runs = { numRuns: 400 };

describe("the page to bring", () => {
  it("is empty at first, whatever the journal holds", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        expect(pageFrom(layOutPage(journal, A, emptyPageDraft(null), TODAY)).sections).toEqual([]);
      }),
      runs,
    );
  });

  it("holds every line that is on exactly once, in order, and no other", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const { page } = play(journal, actions);
        const on = allLines(page).filter((line) => line.state === "on");
        const document = pageFrom(page);
        expect(linesOf(document).map((line) => line.id)).toEqual(on.map((line) => line.id));
        expect(new Set(on.map((line) => line.id)).size).toBe(on.length);
        const keys = document.sections.map((section) => SECTIONS.indexOf(section.key));
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
        for (const { key, first } of document.sections)
          expect(first.length).toBeLessThanOrEqual(key === "agenda" ? 3 : 1e9);
      }),
      runs,
    );
  });

  it("shows what is private only where it was picked by itself", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const { page, pickedByHand } = play(journal, actions);
        for (const line of allLines(page)) {
          if (line.single && line.state === "on") expect(pickedByHand.has(line.id)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("offers nothing of another therapy, also when a draft names it", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const { page } = play(journal, [...actions, { what: "foreign", at: 0, number: 1 }]);
        const everything = JSON.stringify(page);
        for (const { id } of foreignItems(journal)) expect(everything).not.toContain(id);
      }),
      runs,
    );
  });

  it("never changes the journal, and keeps all choices in a draft that can be read again", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const before = structuredClone(journal);
        const { draft, page } = play(journal, actions);
        expect(journal).toEqual(before);
        const again = pageDraftSchema.parse(JSON.parse(JSON.stringify(draft)));
        expect(again).toEqual(draft);
        expect(layOutPage(journal, A, again, TODAY)).toEqual(page);
      }),
      runs,
    );
  });

  it("speaks only of its period", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const { page } = play(journal, actions);
        const { from, to } = page.heading;
        for (const line of allLines(page)) {
          if (line.day === null) continue;
          expect(daysBetween(line.day, to)).toBeGreaterThanOrEqual(0);
          if (from !== null) expect(daysBetween(from, line.day)).toBeGreaterThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it("gives each line a name of its own", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const ids = allLines(play(journal, actions).page).map((line) => line.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });
});

const note = (at: number, text: string, bring = true) =>
  entryOf("note", `note${at}`.padEnd(22, "0") as typeof A, {
    ...emptyNote(A, addDays(TODAY, -9 + at)),
    text,
    bring,
  });
const small = journalWith(emptyJournal(), [
  entryOf("therapy", A, { ...emptyTherapy(), name: "Marta", weekday: 2, rhythm: "weekly" }),
  ...["one", "two", "three", "four"].map((text, at) => note(at, text)),
  note(5, "kept", false),
]);
const lay = (draft = emptyPageDraft(null)) => layOutPage(small, A, draft, TODAY);
const texts = (draft = emptyPageDraft(null)) =>
  linesOf(pageFrom(lay(draft))).map(({ content }) => (content.kind === "text" ? content.text : content.kind));
const id = (at: number) => lineId(`note${at}`.padEnd(22, "0"), "text");

describe("choosing", () => {
  it("“what I want to say” takes the first three, “all I marked” takes all", () => {
    const say = choosePreset(emptyPageDraft(null), lay(), "say");
    expect(texts(say)).toEqual(["one", "two", "three"]);
    expect(presetNow(say, lay(say))).toBe("say");
    const marked = choosePreset(say, lay(say), "marked");
    expect(texts(marked)).toEqual(["one", "two", "three", "four"]);
    expect(pageFrom(lay(marked)).sections[0]).toMatchObject({ first: { length: 3 }, rest: { length: 1 } });
  });

  it("a preset is exact: what was picked before goes off", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, fc.constantFrom(...PRESETS), (journal, actions, preset) => {
        const { draft, page } = play(journal, actions);
        const after = choosePreset(draft, page, preset);
        const laid = layOutPage(journal, A, after, TODAY);
        expect(presetNow(after, laid)).toBe(preset);
        expect(allLines(laid).some((line) => line.single && line.state === "on")).toBe(false);
      }),
      runs,
    );
  });

  it("moves a line past the next one on the page, whatever is off between them", () => {
    const draft = [id(0), id(2), id(3)].reduce((now, each) => pick(now, each, true), emptyPageDraft(null));
    expect(texts(move(draft, lay(draft), id(3), -1))).toEqual(["one", "four", "three"]);
    expect(texts(move(draft, lay(draft), id(0), 1))).toEqual(["three", "one", "four"]);
    expect(move(draft, lay(draft), id(0), -1)).toBe(draft);
    expect(move(draft, lay(draft), id(1), 1)).toBe(draft);
  });

  it("strikes out for good until it is put back, also when the group is switched on", () => {
    const struck = strike(choosePreset(emptyPageDraft(null), lay(), "marked"), id(1));
    expect(texts(struck)).toEqual(["one", "three", "four"]);
    const agenda = lay(struck).sections[0]!;
    expect(texts(pickGroup(struck, agenda, true))).toEqual(["one", "three", "four"]);
    expect(texts(pick(struck, id(1), true))).toEqual(["one", "two", "three", "four"]);
  });

  it("changes a line here only, and brings the journal’s words back", () => {
    const on = pick(emptyPageDraft(null), id(0), true);
    const changed = edit(on, id(0), "said otherwise");
    expect(texts(changed)).toEqual(["said otherwise"]);
    expect(small.note.at(-1)?.data.text).toBe("one");
    expect(texts(edit(changed, id(0), null))).toEqual(["one"]);
    expect(texts(edit(on, id(0), "   "))).toEqual([]);
  });

  it("keeps lines written by hand beside those of the journal", () => {
    const own = lineId("w".repeat(22), "own");
    const draft = edit(write(emptyPageDraft(null), own, "question"), own, "How do you see it?");
    expect(texts(draft)).toEqual(["How do you see it?"]);
    expect(texts(write(draft, lineId("v".repeat(22), "own"), "agenda"))).toEqual(["How do you see it?"]);
  });

  it("puts dots over a name wherever it stands, and only over whole words", () => {
    const written = edit(
      pick(emptyPageDraft(null), id(0), true),
      id(0),
      "Ana López y Ana, no Anabel ni Susana",
    );
    expect(texts(mask(mask(written, "Ana", true), "Ana López", true))).toEqual([
      "••• y •••, no Anabel ni Susana",
    ]);
    expect(texts(mask(mask(written, "Ana", true), "Ana", false))).toEqual([
      "Ana López y Ana, no Anabel ni Susana",
    ]);
  });

  it("names the session it is for from the therapy’s timetable, or the day the person says", () => {
    expect(lay().heading.sessionDay).toBe("2026-11-24");
    expect(lay({ ...emptyPageDraft(null), sessionDay: "2026-12-01" as Day }).heading.sessionDay).toBe(
      "2026-12-01",
    );
  });
});

describe("goals, tasks and agreements on the page", () => {
  const journal = planJournal("en");
  const layPlan = (draft = emptyPageDraft(null)) => layOutPage(journal, A, draft, TODAY);
  const linesOn = (draft: PageDraft) => linesOf(pageFrom(layPlan(draft)));
  const offered = (draft: PageDraft, key: string) =>
    layPlan(draft)
      .sections.find((section) => section.key === key)!
      .lines.map(({ content }) => content);
  const since = (ago: number): PageDraft => ({
    ...emptyPageDraft(null),
    period: { kind: "dates", from: addDays(TODAY, -ago), to: TODAY },
  });

  it("“goals and tasks” puts on exactly these, and the others nothing of what was agreed", () => {
    const kinds = (preset: (typeof PRESETS)[number]) =>
      linesOn(choosePreset(emptyPageDraft(null), layPlan(), preset)).map(({ content }) => content.kind);
    expect(kinds("plan")).toEqual(["task", "task", "task", "goal", "goal", "goal"]);
    for (const preset of ["say", "marked"] as const) expect(kinds(preset)).not.toContain("agreement");
  });

  it("says a question once: it waits among the things to talk about", () => {
    const all = layPlan().sections.flatMap((section) =>
      section.lines.map(({ content }) => JSON.stringify(content)),
    );
    expect(all.filter((each) => each.includes("every two weeks in spring"))).toHaveLength(1);
  });

  it("tells what was tried in its time, and nothing where nothing was: none is not “not done”", () => {
    const tried = (ago: number) =>
      offered(since(ago), "tasks").map((content) => content.kind === "task" && content.tried.length);
    expect(tried(30)).toEqual([3, 1, 0]);
    expect(tried(3)).toEqual([1, 0]);
  });

  it("has places only where one was given, and the first place is one", () => {
    const [goal] = offered(emptyPageDraft(null), "goals");
    expect(goal).toMatchObject({ places: [{ place: 0 }, { place: 3 }, { place: 6 }] });
    expect(offered(since(1), "goals")[0]).toMatchObject({ places: [], line: "" });
  });

  it("covers a name in all of their texts, and finds it in all of them", () => {
    const draft = planDraft("en");
    const document = pageFrom(layPlan(mask(draft, "phone", true)));
    expect(textsOf(document)).toContain("Go for a walk without the •••");
    expect(textsOf(document)).toContain("It rained and I went anyway.");
    expect(JSON.stringify(document)).not.toContain("phone");
  });

  it("reads a draft that was begun before there were any", () => {
    const older = { ...emptyPageDraft(null), preset: "marked" };
    expect(pageDraftSchema.parse(JSON.parse(JSON.stringify(older)))).toEqual(older);
  });
});

describe("the period", () => {
  const sessions = journalWith(
    emptyJournal(),
    [40, 30, 20, 10, 3].map((ago, at) =>
      entryOf("session", `s${at}`.padEnd(22, "0") as typeof A, emptySession(A, addDays(TODAY, -ago))),
    ),
  ).session;
  const of = (period: ReturnType<typeof emptyPageDraft>["period"], sharedBefore: Day | null = null) =>
    periodOf({ period, sharedBefore }, sessions, TODAY);

  it("begins with the last page handed over before this one, else with the first session", () => {
    expect(of({ kind: "since-shared" })).toEqual({ from: addDays(TODAY, -40), to: TODAY, sessions: 5 });
    expect(of({ kind: "since-shared" }, addDays(TODAY, -10))).toMatchObject({
      from: addDays(TODAY, -10),
      sessions: 2,
    });
    expect(periodOf(emptyPageDraft(null), [], TODAY)).toEqual({ from: null, to: TODAY, sessions: 0 });
  });

  it("does not begin with a message: the page says what came since the last page", () => {
    const handed = (what: "page" | "message", ago: number, at: number) =>
      entryOf("summary", `h${at}`.padEnd(22, "0") as typeof A, {
        therapyId: A,
        what,
        day: addDays(TODAY, -ago),
        way: "copy",
        text: "as it left",
        from: null,
        to: null,
      });
    const of = (...entries: ReturnType<typeof handed>[]) =>
      lastShared(journalWith(emptyJournal(), entries).summary);
    expect(of(handed("page", 10, 1), handed("message", 2, 2), handed("page", 30, 3))).toBe(
      addDays(TODAY, -10),
    );
    expect(of(handed("message", 2, 1))).toBe(null);
  });

  it("counts back so many sessions, and no further than there are", () => {
    expect(of({ kind: "sessions", count: 2 })).toMatchObject({ from: addDays(TODAY, -10), sessions: 2 });
    expect(of({ kind: "sessions", count: 12 })).toMatchObject({ from: addDays(TODAY, -40), sessions: 5 });
  });

  it("takes two days in either order", () => {
    const [from, to] = [addDays(TODAY, -30), addDays(TODAY, -10)];
    expect(of({ kind: "dates", from, to })).toEqual({ from, to, sessions: 3 });
    expect(of({ kind: "dates", from: to, to: from })).toEqual({ from, to, sessions: 3 });
  });
});
