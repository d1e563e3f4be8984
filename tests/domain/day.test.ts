import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, daySchema, isDay, monthOf, weekdayOf, type Day } from "#domain/day.ts";
import { idFromBytes, idSchema } from "#domain/id.ts";
import { nextSessionDay, sessionToTell } from "#domain/rhythm.ts";
import { cleanText, lengthOf, LONGEST_TEXT, textSchema } from "#domain/text.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { anyDay, anyText } from "../support/arbitraries.ts";

const day = (text: string): Day => daySchema.parse(text);

describe("days", () => {
  it("go there and back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isDay(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
        expect(from < to).toBe(days > 0);
      }),
    );
  });

  it("know leap years, and refuse days that do not exist", () => {
    expect(addDays(day("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(day("2027-02-28"), 1)).toBe("2027-03-01");
    for (const text of [
      "2027-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-1-1",
      "0000-01-01",
      "26-11-22",
      "",
      "2026-11-22T10:00",
    ]) {
      expect(isDay(text)).toBe(false);
    }
    expect(isDay("9999-12-31")).toBe(true);
    expect(isDay("0001-01-01")).toBe(true);
    expect(daySchema.safeParse("2027-02-29").success).toBe(false);
  });

  it("are in a month, and what is no day is in none and cannot be counted from", () => {
    expect(monthOf(day("2026-11-22"))).toBe("2026-11");
    expect(() => addDays("2027-02-29" as Day, 1)).toThrow("not a day");
  });

  it("know their weekday", () => {
    expect(weekdayOf(day("2026-11-22"))).toBe(7);
    expect(weekdayOf(day("2026-11-23"))).toBe(1);
    expect(weekdayOf(day("1969-12-31"))).toBe(3);
  });
});

describe("ids", () => {
  it("are 22 letters, and the same only for the same bytes", () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(idSchema.safeParse(idFromBytes(a)).success).toBe(true);
        expect(idFromBytes(a) === idFromBytes(b)).toBe(a.join() === b.join());
      }),
    );
  });
});

describe("text", () => {
  it("is cleaned once and for all, survives UTF-8, and loses nothing a person can see", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const clean = cleanText(typed);
        expect(cleanText(clean)).toBe(clean);
        expect(new TextDecoder().decode(new TextEncoder().encode(clean))).toBe(clean);
        expect(JSON.parse(JSON.stringify(clean))).toBe(clean);
      }),
    );
    expect(cleanText("1\r\n2\r3\t4")).toBe("1\n2\n3\t4");
    expect(cleanText("n\u0303")).toBe("ñ");
  });

  it("is measured as a person counts, and refused only when too long", () => {
    expect(lengthOf("👍👍")).toBe(2);
    expect(textSchema.safeParse("👍".repeat(LONGEST_TEXT)).success).toBe(true);
    expect(textSchema.safeParse("a".repeat(LONGEST_TEXT + 1)).success).toBe(false);
  });
});

describe("the rhythm of a therapy", () => {
  const weekly = { ...emptyTherapy(), rhythm: "weekly" as const, weekday: 2 };
  it("finds the next session, today included", () => {
    expect(nextSessionDay(weekly, day("2026-11-22"), null)).toBe("2026-11-24");
    expect(nextSessionDay(weekly, day("2026-11-24"), null)).toBe("2026-11-24");
    expect(nextSessionDay(weekly, day("2026-11-24"), day("2026-11-24"))).toBe("2026-12-01");
    expect(nextSessionDay({ ...weekly, rhythm: "fortnightly" }, day("2026-11-25"), day("2026-11-24"))).toBe(
      "2026-12-08",
    );
    expect(nextSessionDay({ ...weekly, next: day("2026-11-30") }, day("2026-11-22"), null)).toBe(
      "2026-11-30",
    );
    expect(nextSessionDay({ ...weekly, state: "ended" }, day("2026-11-22"), null)).toBeNull();
    expect(nextSessionDay(emptyTherapy(), day("2026-11-22"), null)).toBeNull();
  });

  it("finds the session that is still to be told, and only that", () => {
    expect(sessionToTell(weekly, day("2026-11-25"), [])).toBe("2026-11-24");
    expect(sessionToTell(weekly, day("2026-11-25"), [day("2026-11-24")])).toBeNull();
    expect(sessionToTell(weekly, day("2026-11-25"), [day("2026-11-17")])).toBe("2026-11-24");
    expect(sessionToTell(emptyTherapy(), day("2026-11-25"), [])).toBeNull();
    expect(sessionToTell({ ...weekly, since: day("2026-11-25") }, day("2026-11-25"), [])).toBeNull();
  });
});

describe("plain text", () => {
  it("is taken as it is only where cleaning would change nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x2fff }), (code) => {
        const letter = String.fromCodePoint(code);
        if (code >= 0x20 && code < 0x7f) expect(cleanText(letter)).toBe(letter);
        const slowly = letter
          .replace(/\r\n?/gu, "\n")
          // oxlint-disable-next-line no-control-regex
          .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, "")
          .normalize("NFC");
        expect(cleanText(letter)).toBe(slowly);
        expect(cleanText(`e${letter}`)).toBe(`e${slowly}`.normalize("NFC"));
      }),
      { numRuns: 5_000 },
    );
  });
});
