import { describe, expect, it } from "vitest";
import {
  choosePreset,
  edit,
  groupLines,
  mask,
  move,
  pick,
  pickGroup,
  presetNow,
  strike,
  unwrite,
  write,
} from "#domain/summary-choose.ts";
import { emptyPageDraft, PRESETS, type PageDraft, type PresetKey } from "#domain/summary-draft.ts";
import { lineId, SECTIONS, type Content, type LineId, type SectionKey } from "#domain/summary-line.ts";
import type { LaidLine, LaidPage, LaidSection } from "#domain/summary.ts";
import { TODAY } from "../documents/sample-entry.ts";

const id = (name: string): LineId => lineId(name.padEnd(22, "0"), "text");
const none = emptyPageDraft(null);
const drafted = (some: Partial<PageDraft>): PageDraft => ({ ...none, ...some });
const [a, b, c, d] = ["a", "b", "c", "d"].map(id) as [LineId, LineId, LineId, LineId];

const laid = (name: string, some: Partial<LaidLine> = {}): LaidLine => {
  const content: Content = { kind: "text", text: name };
  const line = { id: id(name), content, day: null, about: null, single: false, own: false };
  return { ...line, state: "off", was: content, edited: false, ...some };
};
const section = (key: SectionKey, ...lines: LaidLine[]): LaidSection => ({ key, lines });
const page = (...sections: LaidSection[]): LaidPage => ({
  heading: { from: null, to: TODAY, sessions: 0, sessionDay: null, name: "", address: null },
  sections,
});

describe("one line of a page", () => {
  it("is put on once, and taken off, and neither leaves it struck out", () => {
    expect(pick(drafted({ picked: [a], struck: [b, c] }), b, true)).toEqual(
      drafted({ picked: [a, b], struck: [c] }),
    );
    expect(pick(drafted({ picked: [a, b] }), a, true)).toEqual(drafted({ picked: [a, b] }));
    expect(pick(drafted({ picked: [a, b], struck: [a, c] }), a, false)).toEqual(
      drafted({ picked: [b], struck: [c] }),
    );
    expect(pick(drafted({ picked: [b] }), a, false)).toEqual(drafted({ picked: [b] }));
  });

  it("is struck out once, and stays picked under it", () => {
    expect(strike(drafted({ picked: [a], struck: [b] }), a)).toEqual(
      drafted({ picked: [a], struck: [b, a] }),
    );
    expect(strike(drafted({ struck: [b, a] }), b)).toEqual(drafted({ struck: [b, a] }));
  });

  it("is said otherwise here, and as the journal says it again", () => {
    const changed = edit(drafted({ edits: { [a]: "one" } }), b, "two");
    expect(changed).toEqual(drafted({ edits: { [a]: "one", [b]: "two" } }));
    expect(edit(changed, b, "three").edits).toEqual({ [a]: "one", [b]: "three" });
    expect(edit(changed, b, "").edits).toEqual({ [a]: "one", [b]: "" });
    expect(edit(changed, a, null).edits).toEqual({ [b]: "two" });
    expect(edit(changed, c, null)).toEqual(changed);
  });

  it("is written by hand, said otherwise in its place, and taken away with all that was said of it", () => {
    const begun = write(drafted({ picked: [a] }), b, "question");
    const line = (at: LineId, text: string, where: "question" | "frame") => ({
      id: at,
      section: where,
      text,
    });
    expect(begun).toEqual(drafted({ picked: [a, b], written: [line(b, "", "question")] }));
    const two = write(begun, c, "frame");
    expect(two.written).toEqual([line(b, "", "question"), line(c, "", "frame")]);
    const said = edit(two, b, "how?");
    expect(said).toEqual({ ...two, written: [line(b, "how?", "question"), line(c, "", "frame")] });
    expect(edit(said, b, null)).toEqual(two);
    expect(unwrite(drafted({ ...said, struck: [b, d] }), b)).toEqual(
      drafted({ picked: [a, c], written: [line(c, "", "frame")], struck: [d] }),
    );
    expect(unwrite(two, d)).toEqual(two);
  });
});

describe("a group of lines", () => {
  const all = section(
    "agenda",
    laid("a", { state: "on" }),
    laid("b", { single: true }),
    laid("c", { state: "struck" }),
    laid("d"),
    laid("e", { content: { kind: "text", text: "" } }),
    laid("f", { content: { kind: "unclear-goal" } }),
  );

  it("goes on without what is private, struck out by hand, or not written yet", () => {
    expect(groupLines(all).map((line) => line.id)).toEqual([a, d, id("f")]);
    expect(pickGroup(drafted({ picked: [d, id("x")] }), all, true)).toEqual(
      drafted({ picked: [d, id("x"), a, id("f")] }),
    );
  });

  it("goes off as a whole, and nothing else does", () => {
    const on = drafted({ picked: [a, b, c, d, id("e"), id("x")] });
    expect(pickGroup(on, all, false)).toEqual(drafted({ picked: [id("x")] }));
  });
});

describe("moving a line", () => {
  const agenda = section(
    "agenda",
    laid("a", { state: "on" }),
    laid("b"),
    laid("c", { state: "on" }),
    laid("d", { state: "on" }),
    laid("e", { state: "struck" }),
  );
  const tasks = section("tasks", laid("t", { state: "on" }), laid("u", { state: "on" }));
  const order = (line: string, by: -1 | 1) =>
    move(none, page(tasks, agenda), id(line), by)
      .order.map((each) => each.slice(0, 1))
      .join("");

  it.each<[string, -1 | 1, string]>([
    ["a", 1, "bcade"],
    ["c", 1, "abdce"],
    ["c", -1, "cabde"],
    ["d", -1, "abdce"],
  ])("%s by %j past the next one that is on the page: %s", (line, by, after) => {
    expect(order(line, by)).toBe(after);
  });

  it.each<[string, -1 | 1]>([
    ["a", -1],
    ["d", 1],
    ["b", 1],
    ["b", -1],
    ["e", -1],
    ["t", 1],
    ["nowhere", 1],
    ["nowhere", -1],
  ])("%s by %j changes nothing where there is nothing to pass, or it is not on it", (line, by) => {
    expect(move(none, page(tasks, agenda), id(line), by)).toBe(none);
  });

  it("needs things to talk about", () => {
    expect(move(none, page(tasks), id("t"), 1)).toBe(none);
  });
});

describe("what one tap puts on the page", () => {
  /** In every section four lines, of which one was written by hand and one is private. */
  const full = page(
    ...SECTIONS.map((key) =>
      section(
        key,
        laid(`${key}-one`),
        laid(`${key}-own`, { own: true }),
        laid(`${key}-mine`, { single: true }),
        laid(`${key}-two`),
        laid(`${key}-end`),
      ),
    ),
  );
  const of = (key: SectionKey, ...names: string[]) => names.map((name) => id(`${key}-${name}`));
  const whole = (key: SectionKey) => of(key, "one", "own", "two", "end");
  const PUTS: readonly (readonly [PresetKey, readonly LineId[]])[] = [
    ["say", [...of("agenda", "one", "own", "two"), ...of("frame", "own"), ...whole("question")]],
    ["plan", [...whole("tasks"), ...whole("goals")]],
    ["feel", (["sessions", "working", "helped", "hindered", "moments", "change"] as const).flatMap(whole)],
    ["marked", [...whole("agenda"), ...of("frame", "own"), ...whole("question")]],
  ];

  it("is laid down for each of them", () => expect(PUTS.map(([preset]) => preset)).toEqual(PRESETS));

  it.each(PUTS)("“%s” puts exactly these on it, whatever was on before", (preset, picked) => {
    const before = drafted({ picked: [id("x")], preset: "feel", struck: [a], name: "N" });
    expect(choosePreset(before, full, preset)).toEqual({ ...before, preset, picked });
    // Where a section is not there, nothing of it goes on.
    expect(choosePreset(before, page(), preset)).toEqual({ ...before, preset, picked: [] });
  });

  it("is nothing with none of them", () => {
    const before = drafted({ picked: [a], preset: "feel" });
    expect(choosePreset(before, full, null)).toEqual(drafted({ picked: [], preset: null }));
  });

  const now = (preset: PresetKey | null, ...lines: LaidLine[]) =>
    presetNow(drafted({ preset }), page(section("tasks", ...lines), section("notes", laid("n"))));
  const on = { state: "on" } as const;

  it("is what it names as long as just that is on the page", () => {
    expect(now("plan", laid("a", on), laid("b", on))).toBe("plan");
    expect(now("plan", laid("a", on), laid("b"))).toBeNull();
    expect(now("plan", laid("a", on), laid("m", { ...on, single: true }))).toBeNull();
    // As many as it names, but another.
    expect(now("plan", laid("a"), laid("m", { ...on, single: true }))).toBeNull();
    expect(now("plan", laid("a", on), laid("b", { state: "struck" }))).toBe("plan");
    expect(now("plan")).toBe("plan");
    expect(now("say", laid("a", on))).toBeNull();
    expect(now(null, laid("a", on))).toBeNull();
    expect(now(null)).toBeNull();
  });
});

describe("dots", () => {
  it("are put over a text once, and taken away", () => {
    expect(mask(drafted({ masked: ["Ana"] }), "Leo", true)).toEqual(drafted({ masked: ["Ana", "Leo"] }));
    expect(mask(drafted({ masked: ["Ana", "Leo"] }), "Ana", true).masked).toEqual(["Leo", "Ana"]);
    expect(mask(drafted({ masked: ["Ana", "Leo"] }), "Ana", false).masked).toEqual(["Leo"]);
    expect(mask(drafted({ masked: ["Leo"] }), "Ana", false).masked).toEqual(["Leo"]);
  });
});
