import { describe, expect, it } from "vitest";
import { isKind, keptVersions, KINDS, readData } from "#domain/record.ts";
import { ok, refused } from "#domain/result.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy } from "#domain/therapy.ts";

describe("the kinds of records", () => {
  it("are known by name, and nothing else is", () => {
    for (const kind of KINDS) expect(isKind(kind)).toBe(true);
    for (const text of ["", "Note", "notes", "constellation", "toString", "__proto__"])
      expect(isKind(text), text).toBe(false);
  });

  it("keep twenty versions, and all of them where these are the history or the kind is not known", () => {
    expect(KINDS.filter((kind) => keptVersions(kind) !== 20)).toEqual(["agreement", "goal", "task"]);
    for (const kind of ["agreement", "goal", "task", "constellation", ""])
      expect(keptVersions(kind), kind).toBe(10_000);
  });
});

describe("data of a record", () => {
  const therapy = emptyTherapy();
  const { first, ending, reviewEvery, ...therapy1 } = therapy;
  const therapy2 = { ...therapy1, first: { ...first, line: "said" }, ending };

  it("is read in the shape of today, and cleaned", () => {
    expect(readData("therapy", 3, { ...therapy, name: "A\r\nB", reviewEvery: 4 })).toEqual(
      ok({ ...therapy, name: "A\nB", reviewEvery: 4 }),
    );
  });

  it("is read in every older shape, by the steps from there on", () => {
    expect(reviewEvery).toBeNull();
    expect(readData("therapy", 1, therapy1)).toEqual(ok(therapy));
    // What shape 2 says of a first session stays: the step from shape 1 would wipe it.
    expect(readData("therapy", 2, therapy2)).toEqual(ok({ ...therapy, ...therapy2 }));
    expect(readData("contact", 1, { name: "Eva", number: "112" })).toEqual(
      ok({ name: "Eva", number: "112", whileLocked: false }),
    );
    const { lockAfter, ...settings1 } = emptySettings();
    expect(readData("settings", 1, settings1)).toEqual(ok({ ...settings1, lockAfter }));
    expect(readData("settings", 2, { ...settings1, lockAfter: 15 })).toEqual(
      ok({ ...settings1, lockAfter: 15 }),
    );
  });

  it("is refused where it is of a shape of the future", () => {
    expect(readData("therapy", 4, therapy)).toEqual(refused("newer"));
    expect(readData("note", 2, {})).toEqual(refused("newer"));
  });

  it("is refused where it is not what it says it is", () => {
    expect(readData("therapy", 3, therapy2)).toEqual(refused("damaged"));
    expect(readData("therapy", 1, therapy)).toEqual(ok(therapy));
    expect(readData("therapy", 1, null)).toEqual(refused("damaged"));
    expect(readData("contact", 2, { name: "Eva", number: "112" })).toEqual(refused("damaged"));
    expect(readData("note", 1, undefined)).toEqual(refused("damaged"));
  });
});
