import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import type { Day } from "#domain/day.ts";
import { entriesFrom } from "#domain/import-entries.ts";
import { addDays } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { entrySchema } from "#domain/entry.ts";
import { idFromBytes, type Id } from "#domain/id.ts";
import { dayIn, orderOf, timeIn, wallTime } from "#domain/import-days.ts";
import type { IdentifiedEntry } from "#domain/import-entry.ts";
import { entriesToWrite, IMPORT_AS, noteFrom, planImport, sessionFrom } from "#domain/import-plan.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { textsIn } from "#domain/text.ts";
import { anyText } from "#support/arbitraries.ts";

const THERAPY = "T".repeat(22) as Id;
const AT = { l: "2026-11-26T10:00", o: 60, z: "Europe/Madrid" };

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1980-01-01" as Day, days));

describe("days as people and programs write them", () => {
  it("are the same day in every way of writing it", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = "", month = "", date = ""] = day.split("-");
        const [m, d] = [String(Number(month)), String(Number(date))];
        for (const text of [
          day,
          `${year}/${m}/${d}`,
          `${year}${month}${date}`,
          `${day}T10:11:12Z`,
          `${day} 10:11`,
        ])
          for (const order of ["dmy", "mdy"] as const) expect(dayIn(text, order), text).toBe(day);
        for (const between of ["/", ".", "-"]) {
          expect(dayIn([d, m, year].join(between), "dmy")).toBe(day);
          expect(dayIn([m, d, year].join(between), "mdy")).toBe(day);
        }
        for (const language of LANGUAGES)
          for (const dateStyle of ["long", "full"] as const) {
            const said = new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" });
            expect(dayIn(said.format(Date.parse(day)), "dmy"), said.format(Date.parse(day))).toBe(day);
          }
      }),
    );
  });

  it.each([
    ["5 Mar 2024", "2024-03-05"],
    ["Tuesday, March 5th, 2024", "2024-03-05"],
    ["martes, 5 de marzo del 2024", "2024-03-05"],
    ["18 May 2018", "2018-05-18"],
    ["1 sept. 2024", "2024-09-01"],
    ["5/3/24", "2024-03-05"],
    ["1er févr. 2024", "2024-02-01"],
    ["14 juin 2024", "2024-06-14"],
    ["14 juil. 2024", "2024-07-14"],
    ["3 d'agost de 2024", "2024-08-03"],
    ["1º de maio de 2024", "2024-05-01"],
    ["1° ott 2024", "2024-10-01"],
    ["24. Dez. 2024", "2024-12-24"],
    ["5. ma\u0308rz 2024", "2024-03-05"],
  ])("%s is %s", (text, day) => expect(dayIn(text, "dmy")).toBe(day));

  it.each(["", "soon", "2024", "2024-13-01", "31/02/2024", "5 brumaire 2024", "12345678", "0/0/0", "1/2"])(
    "“%s” is none",
    (text) => expect(dayIn(text, "dmy")).toBeNull(),
  );

  it("are in the order that one of them shows, and in either while none does", () => {
    expect(orderOf(["3/4/2024", "14/4/2024"])).toBe("dmy");
    expect(orderOf(["3/4/2024", "4/14/2024"])).toBe("mdy");
    expect(orderOf(["3/4/2024", "5/6/2024"])).toBe("either");
    expect(orderOf(["14/4/2024", "4/14/2024"])).toBe("either");
    expect(orderOf(["2024-03-04", "", "March 5, 2024"])).toBeNull();
  });

  it("have times of twelve and of twenty-four hours", () => {
    const times = [
      "9:05",
      "9:05 PM",
      "12:00 am",
      "12:30 p. m.",
      "21:05:33",
      "2024-01-02T07:08:09Z",
      "25:00",
      "noon",
    ];
    expect(times.map(timeIn)).toEqual(["09:05", "21:05", "00:00", "12:30", "21:05", "07:08", null, null]);
  });

  it("that are written in UTC are those of the place where the person is; with an offset they say it themselves", () => {
    const whenOf = (day: string, time = "") => {
      const raw = {
        source: "table",
        name: "",
        key: "",
        when: { day, time },
        from: "entry",
        title: "",
        text: "x",
      } as const;
      const reading = { order: "dmy", today: "2026-11-26" as Day, zone: "Europe/Madrid" } as const;
      const [entry] = entriesFrom([raw], reading).entries;
      return entry === undefined ? null : `${entry.day} ${entry.time}`;
    };
    expect(whenOf("2025-03-04T23:30:00Z")).toBe("2025-03-05 00:30");
    expect(whenOf("2025-07-04 22:30:15.123 UTC")).toBe("2025-07-05 00:30");
    expect(whenOf("2025-03-04T23:30:00+00:00")).toBe("2025-03-05 00:30");
    expect(whenOf("2025-03-04T23:30:00-05:00")).toBe("2025-03-04 23:30");
    expect(whenOf("2025-03-04T23:30:00")).toBe("2025-03-04 23:30");
    expect(whenOf("2025-03-04T23:00:00Z", "8:15")).toBe("2025-03-04 08:15");
    // Tomorrow is today somewhere; a year that nobody here wrote in was read wrongly.
    expect(whenOf("2026-11-27")).toBe("2026-11-27 null");
    expect(whenOf("2026-11-28")).toBeNull();
    expect(whenOf("1900-01-01")).toBe("1900-01-01 null");
    expect(whenOf("1899-12-31")).toBeNull();
    expect(whenOf("0024-03-05")).toBeNull();
  });

  it("are those of the place where they were lived", () => {
    expect(wallTime("2025-03-04T23:30:00Z", "Europe/Madrid")).toEqual({ day: "2025-03-05", time: "00:30" });
    expect(wallTime("2025-03-04T23:30:00Z", "America/Bogota")).toEqual({ day: "2025-03-04", time: "18:30" });
    expect(wallTime("2025-03-04T23:30:00Z", "Nowhere")).toEqual({ day: "2025-03-04", time: "23:30" });
    expect(wallTime("yesterday", "UTC")).toBeNull();
  });
});

const anyEntry: fc.Arbitrary<IdentifiedEntry> = fc
  .record({
    id: fc.uint8Array({ minLength: 16, maxLength: 16 }).map(idFromBytes),
    day: anyDay,
    time: fc.constantFrom(null, "08:15", "23:59"),
    title: fc.oneof(fc.constant(""), anyText),
    text: anyText,
  })
  .filter(({ title, text }) => title !== "" || text !== "")
  .map((some) => ({ ...some, source: "files", name: "a.txt", key: "", from: "entry" }));

describe("what bringing in would do", () => {
  it("tells what is new, what is here and what is there twice; done twice it does nothing more", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), fc.constantFrom(...IMPORT_AS), (entries, as) => {
        const here = new Map<Id, Entry>();
        const look = (id: Id) => here.get(id) ?? null;
        const all = [...entries, ...entries.slice(0, 3)];
        const plan = planImport(look, all);
        const ids = new Set(all.map(({ id }) => id));
        expect(new Set(plan.fresh.map(({ id }) => id))).toEqual(ids);
        expect(plan.twice).toBe(all.length - ids.size);
        let turn = 0;
        const stamp = () => [1, (turn += 1), "AAAAAAAA"] as [number, number, string];
        const written = entriesToWrite(plan.fresh, { as, therapyId: THERAPY, at: AT, stamp });
        for (const entry of written) {
          expect(entrySchema.safeParse(entry).success).toBe(true);
          here.set(entry.id, entry);
        }
        expect(planImport(look, all)).toEqual({ fresh: [], here: all.length, twice: 0 });
        const { unreadable, ...lists } = journalWith(emptyJournal(), written);
        expect(unreadable).toEqual([]);
        expect(lists[as]).toHaveLength(ids.size);
      }),
    );
  });

  it("loses no word: everything of an entry stands in its note, and in its session", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        for (const made of [noteFrom(entry, THERAPY), sessionFrom(entry, THERAPY)]) {
          const whole = Object.values(made)
            .filter((value) => typeof value === "string")
            .join("\n");
          expect(whole).toContain(entry.text);
          expect(whole).toContain(entry.title);
        }
        expect(textsIn(sessionFrom(entry, THERAPY).line).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("makes one line the line of a session, and of what is longer a private note", () => {
    const entry = (some: Partial<IdentifiedEntry>): IdentifiedEntry => ({
      id: THERAPY,
      source: "files",
      name: "",
      key: "",
      day: "2025-01-02" as Day,
      time: "18:00",
      from: "entry",
      title: "",
      text: "",
      ...some,
    });
    const long = "word ".repeat(60).trim();
    const of = (some: Partial<IdentifiedEntry>) => {
      const { line, privateNote, time } = sessionFrom(entry(some), THERAPY);
      return [line, privateNote, time];
    };
    expect(of({ text: "Short." })).toEqual(["Short.", "", "18:00"]);
    expect(of({ title: "A title", text: long })).toEqual(["A title", long, "18:00"]);
    expect(of({ text: long })).toEqual(["", long, "18:00"]);
    expect(of({ text: "two\nlines", time: null })).toEqual(["", "two\nlines", null]);
    expect(of({ title: long, text: "end" })).toEqual(["", `${long}\n\nend`, "18:00"]);
  });
});
