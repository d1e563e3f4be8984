import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fitted, settle, threeWay, type Choice } from "#domain/three-way.ts";

describe("joining two edits of the same thing", () => {
  const value = fc.record({
    a: fc.constantFrom("", "x", "y"),
    b: fc.record({ c: fc.constantFrom(null, "1", "2") }),
    d: fc.array(fc.constantFrom("p", "q"), { maxLength: 2 }),
  });

  it("takes each side's changes, and lists where both changed the same to different things", () => {
    fc.assert(
      fc.property(value, value, value, (was, mine, theirs) => {
        const { joined, conflicts } = threeWay(was, mine, theirs);
        const same = (x: unknown, y: unknown) => JSON.stringify(x) === JSON.stringify(y);
        const picks: readonly ((v: typeof was) => unknown)[] = [(v) => v.a, (v) => v.b.c, (v) => v.d];
        for (const pick of picks) {
          const [w, m, t, j] = [was, mine, theirs, joined].map(pick);
          if (same(w, m)) expect(j).toEqual(t);
          else expect(j).toEqual(m);
        }
        const both = [["a"], ["b", "c"], ["d"]].filter((path) => {
          const [w, m, t] = [was, mine, theirs].map((v) =>
            path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], v),
          );
          return !same(w, m) && !same(w, t) && !same(m, t);
        });
        expect(conflicts.map((conflict) => conflict.path)).toEqual(both);
      }),
    );
  });
});

describe("settling a conflict", () => {
  const was = { text: "", day: "a", deep: { note: "" } };
  const joinedOf = (mine: typeof was, theirs: typeof was) => threeWay(was, mine, theirs);

  it("takes mine, theirs, or both texts one after the other", () => {
    const { joined, conflicts } = joinedOf(
      { text: "mine", day: "b", deep: { note: "m" } },
      { text: "theirs", day: "c", deep: { note: "" } },
    );
    expect(settle(joined, conflicts, "mine")).toEqual({ text: "mine", day: "b", deep: { note: "m" } });
    expect(settle(joined, conflicts, "theirs")).toEqual({ text: "theirs", day: "c", deep: { note: "m" } });
    expect(settle(joined, conflicts, "both")).toEqual({
      text: "theirs\n\nmine",
      day: "c\n\nb",
      deep: { note: "m" },
    });
  });

  it("keeps what stands in either list, and joins what both have under one name", () => {
    const edit = (tone: string, text: string) => ({ tone, use: "spoken", text });
    const lists = (fears: string[], edits: ReturnType<typeof edit>[]) => ({ fears, edits });
    const { joined, conflicts } = threeWay(
      lists([], []),
      lists(["a", "b"], [edit("soft", "mine"), edit("clear", "same")]),
      lists(["b", "c"], [edit("clear", "same"), edit("soft", "theirs"), edit("firm", "only there")]),
    );
    expect(settle(joined, conflicts, "both")).toEqual(
      lists(
        ["a", "b", "c"],
        [edit("soft", "theirs\n\nmine"), edit("clear", "same"), edit("firm", "only there")],
      ),
    );
    expect(settle(joined, conflicts, "mine")).toEqual(joined);
  });
});

describe("a half-typed form", () => {
  it("comes back as it was typed, whatever is still missing or wrong in it", () => {
    const shape = {
      name: "",
      number: "",
      day: "2026-11-22",
      list: ["x"],
      time: null as string | null,
      deep: { value: null as string | null, note: "" },
    };
    expect(
      fitted(shape, {
        name: "Ana",
        number: "6",
        day: "",
        time: "18:30",
        deep: { value: "no", note: "half" },
      }),
    ).toEqual({
      name: "Ana",
      number: "6",
      day: "",
      list: ["x"],
      time: "18:30",
      deep: { value: "no", note: "half" },
    });
    expect(fitted(shape, { name: 7, list: "x", deep: null, more: 1 })).toEqual(shape);
    for (const nothing of [null, undefined, 3, "text", []]) expect(fitted(shape, nothing)).toEqual(shape);
  });
});

describe("joining", () => {
  it("joins what neither knew of: two fields that both began at the same place", () => {
    expect(threeWay({}, { deep: { a: 1 } }, { deep: { b: 2 } })).toEqual({
      joined: { deep: { a: 1, b: 2 } },
      conflicts: [],
    });
    expect(threeWay({ deep: null }, { deep: { a: 1 } }, { deep: { a: 1, b: 2 } })).toEqual({
      joined: { deep: { a: 1, b: 2 } },
      conflicts: [],
    });
  });

  it.each([
    ["a list", ["x"], { a: 1 }],
    ["fields", { a: 1 }, ["x"]],
    ["nothing", null, { a: 1 }],
    ["a list of its own", ["x"], ["y"]],
    ["fields, where the other has nothing", { a: 1 }, null],
  ])("takes mine whole where it is %s, and lists it", (_, mine, theirs) => {
    expect(threeWay<{ f: unknown }>({ f: "was" }, { f: mine }, { f: theirs })).toEqual({
      joined: { f: mine },
      conflicts: [{ path: ["f"], mine, theirs }],
    });
  });

  it("takes a whole group of fields from the side that alone changed it, with what it took away", () => {
    const was = { deep: { a: 1, b: 2 } };
    expect(threeWay<object>(was, was, { deep: { a: 1 } }).joined).toEqual({ deep: { a: 1 } });
    expect(threeWay<object>(was, { deep: { b: 2 } }, was).joined).toEqual({ deep: { b: 2 } });
  });
});

describe("settling", () => {
  const settled = (mine: unknown, theirs: unknown, choice: Choice) => {
    const { joined, conflicts } = threeWay<{ f: unknown }>({ f: "was" }, { f: mine }, { f: theirs });
    expect(conflicts).toHaveLength(1);
    return settle(joined, conflicts, choice).f;
  };

  test.each([
    ["two texts", "mine", "theirs", "theirs\n\nmine"],
    ["an empty text and one that is not", "", "theirs", "theirs"],
    ["a text and an empty one", "mine", "", "mine"],
    ["nothing and a number", null, 3, 3],
    ["a number and nothing", 3, null, 3],
    ["two numbers, of which there can be one", 5, 3, 5],
    ["no and yes", false, true, false],
    ["nothing and a text", null, "theirs", "theirs"],
    ["a text and a number", "mine", 3, "mine"],
    ["a list and a text", ["mine"], "theirs", ["mine"]],
    ["a text and a list", "mine", ["theirs"], "mine"],
  ])("keeps of %s what can be kept of both", (_, mine, theirs, both) => {
    expect(settled(mine, theirs, "both")).toEqual(both);
    expect(settled(mine, theirs, "mine")).toEqual(mine);
    expect(settled(mine, theirs, "theirs")).toEqual(theirs);
  });

  it("leaves everything else as it was joined", () => {
    const { joined, conflicts } = threeWay(
      { a: "", b: { c: "", d: "" } },
      { a: "mine", b: { c: "mine", d: "" } },
      { a: "", b: { c: "theirs", d: "theirs" } },
    );
    expect(settle(joined, conflicts, "theirs")).toEqual({ a: "mine", b: { c: "theirs", d: "theirs" } });
    expect(settle(joined, [], "theirs")).toEqual(joined);
  });

  test.each(["tone", "use", "reply", "questionId"])(
    "joins in lists what has the same %s, and keeps apart what has another",
    (name) => {
      const item = (of: string, text: string) => ({ [name]: of, text });
      const mine = [item("one", "mine"), item("two", "same")];
      const theirs = [item("three", "theirs"), item("two", "same"), item("one", "theirs")];
      expect(settled(mine, theirs, "both")).toEqual([
        item("one", "theirs\n\nmine"),
        item("two", "same"),
        item("three", "theirs"),
      ]);
    },
  );

  it("keeps apart two versions for two uses, though both are in the same tone", () => {
    const [spoken, note] = [
      { tone: "firm", use: "spoken", text: "a" },
      { tone: "firm", use: "note", text: "b" },
    ];
    expect(settled([spoken], [note], "both")).toEqual([spoken, note]);
  });

  it("keeps what only mine has of a thing, and takes what mine left empty", () => {
    expect(
      settled([{ reply: "hurt", line: "", more: "mine" }], [{ reply: "hurt", line: "theirs" }], "both"),
    ).toEqual([{ reply: "hurt", line: "theirs", more: "mine" }]);
  });

  it("has of things without a name each that differs, once", () => {
    expect(settled([{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 3 }], "both")).toEqual([
      { a: 1 },
      { a: 2 },
      { a: 3 },
    ]);
    expect(settled(["x", "y"], ["y", "z"], "both")).toEqual(["x", "y", "z"]);
    expect(settled([["x"]], [["x"], ["y"]], "both")).toEqual([["x"], ["y"]]);
  });
});

describe("half-typed values", () => {
  test.each<[string, unknown, unknown, unknown]>([
    ["a text in the place of one", "", "typed", "typed"],
    ["nothing in the place of a text", "was", null, null],
    ["a text where nothing was", null, "typed", "typed"],
    ["nothing where nothing was", null, null, null],
    ["a list where nothing was", null, ["x"], null],
    ["fields where nothing was", null, { a: 1 }, null],
    ["fields in the place of a text", "was", { a: 1 }, "was"],
    ["a list in the place of a text", "was", ["x"], "was"],
    ["a text in the place of a list", ["was"], "typed", ["was"]],
    ["nothing in the place of a list", ["was"], null, null],
    ["a list in the place of one", ["was"], [], []],
    ["a number in the place of a text", "was", 7, "was"],
    ["a list in the place of fields", { a: "" }, ["x"], { a: "" }],
    ["fields in the place of a list", ["was"], { a: 1 }, ["was"]],
    ["no value at all", "was", undefined, "was"],
  ])("%s", (_, like, value, expected) => {
    expect(fitted({ f: like }, { f: value })).toEqual({ f: expected });
  });
});
