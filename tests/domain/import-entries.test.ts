import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { entriesFrom, orderIn } from "#domain/import-entries.ts";
import type { RawEntry } from "#domain/import-entry.ts";
import { LONGEST_TEXT } from "#domain/text.ts";

const reading = { order: "dmy", today: "2026-11-26" as Day, zone: "Europe/Madrid" } as const;
const raw = (some: Partial<RawEntry> = {}): RawEntry => ({
  source: "files",
  name: "a.txt",
  key: "k",
  when: { day: "5/3/2024", time: "" },
  from: "file-name",
  title: "A title",
  text: "a text",
  ...some,
});
const on = (day: string, time = ""): RawEntry => raw({ when: { day, time } });
/** Why it is left out; null where it is not. */
const why = (some: Partial<RawEntry>) => entriesFrom([raw(some)], reading).setAside[0]?.why ?? null;

describe("what can be brought in", () => {
  it("is each entry with its day, as it was found", () => {
    expect(entriesFrom([raw()], reading)).toEqual({
      entries: [
        {
          source: "files",
          name: "a.txt",
          key: "k",
          day: "2024-03-05",
          time: null,
          from: "file-name",
          title: "A title",
          text: "a text",
        },
      ],
      setAside: [],
    });
    expect(entriesFrom([], reading)).toEqual({ entries: [], setAside: [] });
  });

  it.each([
    ["5/3/2024", "", "2024-03-05", null],
    ["5/3/2024", "9:05", "2024-03-05", "09:05"],
    ["5/3/2024 18:30", "", "2024-03-05", "18:30"],
    ["5/3/2024 18:30", "9:05", "2024-03-05", "09:05"],
    ["5/3/2024 18:30", "soon", "2024-03-05", "18:30"],
    // What has no colon is more of the day, and no time.
    ["05.03.24", "", "2024-03-05", null],
    ["05.03.2024", "", "2024-03-05", null],
    ["05.03.2024 18:30", "", "2024-03-05", "18:30"],
    ["05.03.24 18:30", "", "2024-03-05", "18:30"],
    ["2025-03-04T23:30:00Z", "", "2025-03-05", "00:30"],
    ["2025-03-04T23:30:00Z", "soon", "2025-03-05", "00:30"],
    ["2025-03-04T23:30:00Z", "9:05", "2025-03-04", "09:05"],
  ])("%s and %j: %s, %s", (day, time, onDay, at) => {
    const [entry] = entriesFrom([on(day, time)], reading).entries;
    expect([entry?.day, entry?.time]).toEqual([onDay, at]);
  });

  it("has the day of the other order, where the days are in that, and that of its own zone", () => {
    expect(entriesFrom([on("5/3/2024")], { ...reading, order: "mdy" }).entries[0]?.day).toBe("2024-05-03");
    const lived = { instant: "2025-03-04T23:30:00Z", zone: "America/Bogota" };
    const [entry] = entriesFrom([raw({ when: lived })], reading).entries;
    expect([entry?.day, entry?.time]).toEqual(["2025-03-04", "18:30"]);
  });

  it("has clean texts, which let nothing turn what stands around them", () => {
    const odd = "\u202e  \u0000one\r\ntwo\u2066\u2069\u202a ";
    const [entry] = entriesFrom([raw({ title: odd, text: odd, name: odd })], reading).entries;
    expect([entry?.title, entry?.text, entry?.name]).toEqual(["one\ntwo", "one\ntwo", "one\ntwo"]);
  });

  it("has a name of 120 letters at most", () => {
    const named = (name: string) => entriesFrom([raw({ name }), raw({ name, title: "", text: "" })], reading);
    const long = "n".repeat(120);
    expect(named(long).entries[0]?.name).toBe(long);
    expect(named(`  ${long}n`).entries[0]?.name).toBe(long);
    expect(named("🌻".repeat(121)).entries[0]?.name).toBe("🌻".repeat(120));
    expect(named(`${long}n`).setAside).toEqual([{ name: long, why: "no-text" }]);
  });

  it("comes the oldest first, without a time before those with one, and else as it was found", () => {
    const days = ["5/3/2024 9:05", "4/3/2024 18:30", "5/3/2024", "4/3/2024 18:30", "5/3/2024 10:05"];
    for (const order of [days, days.toReversed()]) {
      const { entries } = entriesFrom(
        order.map((day, at) => raw({ when: { day, time: "" }, name: `${at}` })),
        reading,
      );
      expect(entries.map(({ day, time }) => `${day} ${time}`)).toEqual([
        "2024-03-04 18:30",
        "2024-03-04 18:30",
        "2024-03-05 null",
        "2024-03-05 09:05",
        "2024-03-05 10:05",
      ]);
      expect(entries.slice(0, 2).map(({ name }) => name)).toEqual(["1", "3"]);
    }
  });
});

describe("what is left out", () => {
  it("is what says nothing", () => {
    expect(why({ title: " ", text: "\u202e" })).toBe("no-text");
    expect(why({ title: "", text: "", when: { day: "soon", time: "" } })).toBe("no-text");
    expect(why({ title: "a", text: "" })).toBeNull();
    expect(why({ title: "", text: "a" })).toBeNull();
  });

  it.each([
    ["soon", "no-day"],
    ["1899-12-31", "no-day"],
    ["1900-01-01", null],
    ["2026-11-26", null],
    ["2026-11-27", null],
    ["2026-11-28", "to-come"],
  ])("is what is of %s: %s", (day, reason) => {
    expect(why({ when: { day, time: "" } })).toBe(reason);
  });

  it("is a moment that is none", () => {
    expect(why({ when: { instant: "soon", zone: "UTC" } })).toBe("no-day");
  });

  it("is what is longer than a field, with its title and the blank line under it", () => {
    // A picture counts as one letter.
    const text = "🌻".repeat(LONGEST_TEXT - 5);
    expect(why({ title: "123", text })).toBeNull();
    expect(why({ title: "1234", text })).toBe("too-long");
    expect(why({ title: "123", text: `${text}🌻` })).toBe("too-long");
  });

  it("is told by name, and what stands beside it is brought in", () => {
    const { entries, setAside } = entriesFrom(
      [raw({ name: "b", text: "", title: "" }), raw(), { ...on("soon"), name: " c " }],
      reading,
    );
    expect(entries.map(({ name }) => name)).toEqual(["a.txt"]);
    expect(setAside).toEqual([
      { name: "b", why: "no-text" },
      { name: "c", why: "no-day" },
    ]);
  });
});

describe("the order of the days of what was found", () => {
  it("is what they say together, moments apart", () => {
    const moment = raw({ when: { instant: "13/1/2024", zone: "UTC" } });
    expect(orderIn([on("1/2/2024"), on("1/13/2024"), moment])).toBe("mdy");
    expect(orderIn([on("1/2/2024"), moment])).toBe("either");
    expect(orderIn([moment])).toBeNull();
    expect(orderIn([])).toBeNull();
  });
});
