import { describe, expect, it } from "vitest";
import { contactFrom1, contactSchema, emptyContact } from "#domain/contact.ts";
import { idFromBytes, idIn, SETTINGS_ID, siblingOf, type Id } from "#domain/id.ts";
import { isResident, NEAREST_RESIDENT } from "#domain/language.ts";
import { emptyOwnAnswer, emptyQuestion, ownAnswerSchema, questionSchema } from "#domain/question.ts";
import { ok, refused } from "#domain/result.ts";
import {
  emptySettings,
  settingsFrom1,
  settingsFrom2,
  settingsSchema,
  settingsSchema2,
} from "#domain/settings.ts";
import { cleanText, lengthOf, LONGEST_TEXT, textSchema, textsIn } from "#domain/text.ts";
import { A } from "../documents/sample-entry.ts";

describe("a text", () => {
  it.each([
    ["plain, with\ta tab and\na line", "plain, with\ta tab and\na line"],
    ["ñ — “sí”…", "ñ — “sí”…"],
    ["one\r\ntwo\rthree\r\r\nfour", "one\ntwo\nthree\n\nfour"],
    ["a\u0000b\u0008c\u000bd\u001fe\u007f", "abcde"],
    ["man\u0303ana", "mañana"],
    ["a\ud800b", "a\ufffdb"],
    ["👩\u200d👧", "👩\u200d👧"],
    ["", ""],
  ])("%j is kept as %j", (typed, kept) => expect(cleanText(typed)).toBe(kept));

  it("is as long as a person counts", () => {
    expect(["", "a", "ñ", "🌊🌊", "e\u0301"].map(lengthOf)).toEqual([0, 1, 1, 2, 2]);
  });

  it("is as long as a field, and no longer, counted once it is clean", () => {
    const read = (typed: string) => textSchema.safeParse(typed);
    const long = "a".repeat(LONGEST_TEXT);
    expect(read(long).data).toBe(long);
    expect(read("🌊".repeat(LONGEST_TEXT)).success).toBe(true);
    expect(read(`${long}\u0000`).data).toBe(long);
    for (const typed of [`${long}a`, "🌊".repeat(LONGEST_TEXT + 1)]) {
      const { success, error } = read(typed);
      expect([success, error?.issues.map(({ message }) => message)]).toEqual([false, ["too-long"]]);
    }
  });

  it("is found in a form wherever it has more than one word", () => {
    const form = {
      id: "AAAA",
      word: " sad ",
      line: "the blue door",
      list: ["one two", "three", { deep: "four\nfive" }],
      none: null,
      count: 5,
      is: true,
    };
    expect(textsIn(form)).toEqual(["the blue door", "one two", "four\nfive"]);
    expect(textsIn(" one two ")).toEqual([" one two "]);
    for (const value of ["", "one", null, undefined, 7, true, [], {}]) expect(textsIn(value)).toEqual([]);
  });
});

describe("an id", () => {
  it("is read out of an address, where one stands there", () => {
    expect(idIn(A)).toBe(A);
    expect(idIn("Az09-_".padEnd(22, "x"))).toBe("Az09-_".padEnd(22, "x"));
    for (const text of [undefined, "", A.slice(1), `${A}A`, `${A.slice(1)}+`, ` ${A}`, `${A}\n`])
      expect(idIn(text)).toBeNull();
  });

  it("is base64url of its bytes", () => {
    const of = (bytes: readonly number[]) => idFromBytes(Uint8Array.from(bytes));
    expect(of(Array.from({ length: 16 }, () => 0))).toBe("A".repeat(22));
    expect(of(Array.from({ length: 16 }, () => 255))).toBe(`${"_".repeat(21)}w`);
    const bytes = Array.from({ length: 16 }, (_, at) => (at * 47 + 5) % 256);
    expect(of(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
    for (const length of [0, 15, 17])
      expect(() => idFromBytes(new Uint8Array(length))).toThrow(new RangeError("an id is made of 16 bytes"));
  });

  it("has one sibling, of which it is the sibling again", () => {
    const named = (last: string) => `${"x".repeat(21)}${last}` as Id;
    for (const [one, other] of ["AB", "QR", "gh", "wx"])
      expect([siblingOf(named(one!)), siblingOf(named(other!))]).toEqual([named(other!), named(one!)]);
    expect(SETTINGS_ID).toBe("A".repeat(22));
    expect(siblingOf(SETTINGS_ID)).toBe(`${"A".repeat(21)}B`);
  });
});

describe("what a new one says", () => {
  it("is nothing that the person did not say", () => {
    expect(emptyContact()).toEqual({ name: "", number: "", whileLocked: false });
    expect(emptyQuestion(null)).toEqual({ therapyId: null, text: "", form: "steps", retired: false });
    expect(emptyQuestion(A)).toEqual({ therapyId: A, text: "", form: "steps", retired: false });
    expect(emptyOwnAnswer(A)).toEqual({ questionId: A, value: null, note: "" });
    expect(emptySettings()).toEqual({
      language: null,
      theme: "system",
      country: null,
      therapyId: null,
      spellCheck: false,
      toldKeeping: null,
      lockAfter: 5,
    });
  });

  it("is of the shape of today", () => {
    expect(questionSchema.safeParse(emptyQuestion(A)).success).toBe(true);
    expect(ownAnswerSchema.safeParse(emptyOwnAnswer(A)).success).toBe(true);
    expect(settingsSchema.safeParse(emptySettings()).success).toBe(true);
    // A contact without a number is none yet.
    expect(contactSchema.safeParse(emptyContact()).success).toBe(false);
  });
});

describe("what an older one said", () => {
  it("of a contact stays, and it is not shown while the journal is locked", () => {
    expect(contactFrom1({ name: "Eva", number: "112" })).toEqual({
      name: "Eva",
      number: "112",
      whileLocked: false,
    });
  });

  it("of the settings stays, and the journal locks itself after five minutes", () => {
    const { lockAfter, ...older } = { ...emptySettings(), theme: "dark" as const, country: "es" };
    expect(settingsFrom1(older)).toEqual({ ...older, lockAfter: 5 });
    expect(lockAfter).toBe(5);
    expect(settingsSchema2.safeParse(settingsFrom1(older)).success).toBe(true);
    const two = { ...older, lockAfter: 60 };
    expect(settingsFrom2(two)).toBe(two);
  });
});

describe("a number to call", () => {
  const number = (typed: string) => {
    const { data } = contactSchema.safeParse({ ...emptyContact(), number: typed });
    return data?.number ?? null;
  };
  it.each([
    ["112", "112"],
    ["12", "12"],
    [" +34 600 123 456 ", "+34 600 123 456"],
    ["(93) 123-45.67/8", "(93) 123-45.67/8"],
    ["#31#600", "#31#600"],
    ["1".repeat(30), "1".repeat(30)],
    [`+${"1".repeat(30)}`, `+${"1".repeat(30)}`],
    ["1", null],
    ["", null],
    ["Eva", null],
    ["112 Eva", null],
    ["1".repeat(31), null],
    [`+${"1".repeat(31)}`, null],
  ])("“%s”: %s", (typed, kept) => expect(number(typed)).toBe(kept));
});

describe("the languages that are always here", () => {
  it("are Spanish and English, and the nearer of them stands for each other one", () => {
    expect(NEAREST_RESIDENT).toEqual({
      es: "es",
      en: "en",
      ca: "es",
      de: "en",
      fr: "en",
      it: "es",
      "pt-BR": "es",
      "pt-PT": "es",
    });
    expect((["es", "en", "ca", "de", "pt-BR"] as const).map(isResident)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("what comes of something", () => {
  it("is a value, or why it was refused", () => {
    expect(ok(7)).toEqual({ ok: true, value: 7 });
    expect(refused("full")).toEqual({ ok: false, problem: "full" });
  });
});
