import { describe, expect, it } from "vitest";
import { STEP_ITEMS, type StepItem } from "#domain/check-in.ts";
import { addDays } from "#domain/day.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { sayNow, seenNow, type Seen } from "#domain/trend-seen.ts";
import { FIRST_DAY, sessionId, THERAPY, therapyIn } from "#support/answered.ts";
import { chanceFrom, steadyPerson, steadySession, type Steady } from "#support/steady-journal.ts";
import { entryOf, idOf } from "../documents/sample-entry.ts";

const JOURNALS = 200;
const SESSIONS = 52;
const MONTHS = 12;

const dayOf = (at: number) => addDays(FIRST_DAY, 7 * at);
const begun = (): Journal => journalWith(emptyJournal(), [entryOf("therapy", THERAPY, emptyTherapy())]);
const withSession = (journal: Journal, at: number, session: unknown): Journal =>
  journalWith(journal, [entryOf("session", sessionId(at), session)]);

/** The person leaves it, as most do with most things. */
const left = (journal: Journal, at: number, { item, pattern, sessionId: id, day }: Seen): Journal =>
  journalWith(journal, [
    entryOf("observation", idOf("o", 100 + at), {
      therapyId: THERAPY,
      sessionId: id,
      day,
      item,
      pattern,
      choice: "left",
      why: "",
    }),
  ]);

/** A year of weekly sessions of somebody for whom nothing changes. @returns in which months something is said, and seen */
function aYear(person: Steady, chance: () => number) {
  const [said, seen] = [new Set<number>(), new Set<number>()];
  let journal = begun();
  for (let at = 0; at < SESSIONS; at += 1) {
    const month = Math.floor((at * MONTHS) / SESSIONS);
    journal = withSession(journal, at, steadySession(person, chance, { therapyId: THERAPY, day: dayOf(at) }));
    const therapy = therapyIn(journal);
    if (seenNow(journal, therapy, dayOf(at)).some(({ chosen }) => chosen === null)) seen.add(month);
    const now = sayNow(journal, therapy, dayOf(at));
    if (now === null) continue;
    said.add(month);
    journal = left(journal, at, now);
  }
  return { said: said.size, seen: seen.size };
}

describe("in 200 steady journals", () => {
  it("something is said in at most one of ten in a month, and in fewer than it could be seen", () => {
    const years = Array.from({ length: JOURNALS }, (_, at) => {
      const chance = chanceFrom(at);
      return aYear(steadyPerson(chance), chance);
    });
    const share = (of: "said" | "seen") =>
      years.reduce((sum, year) => sum + year[of], 0) / (JOURNALS * MONTHS);
    expect(share("said")).toBeLessThanOrEqual(0.1);
    // What is never said would be quiet too.
    expect(share("said")).toBeGreaterThan(0.01);
    expect(share("seen")).toBeGreaterThan(share("said"));
  });
});

describe("a real fall", () => {
  const STEADY_FOR = 20;

  /** After how many sessions that answer it a fall is said; null where it is not within five. */
  function saidAfter(
    seed: number,
    steps: number,
    items: (person: Steady) => readonly StepItem[],
  ): number | null {
    const chance = chanceFrom(10_000 + seed);
    const person = steadyPerson(chance);
    const fallen = items(person);
    const fall = Object.fromEntries(fallen.map((item) => [item, steps]));
    let journal = begun();
    let answered = 0;
    for (let at = 0; at < STEADY_FOR + 6; at += 1) {
      const isFallen = at >= STEADY_FOR;
      const about = { therapyId: THERAPY, day: dayOf(at), length: "complete" as const };
      const session = steadySession(person, chance, about, isFallen ? fall : {});
      journal = withSession(journal, at, session);
      const now = sayNow(journal, therapyIn(journal), dayOf(at));
      if (isFallen && fallen.some((item) => session.answers[item].value !== null)) answered += 1;
      if (isFallen && now !== null && fallen.some((item) => item === now.item)) return answered;
      if (now !== null) journal = left(journal, at, now);
    }
    return null;
  }

  const whole = Array.from({ length: JOURNALS }, (_, seed) => seed);
  const high = ({ usual }: Steady) => STEP_ITEMS.filter((item) => usual[item] >= 3);

  it("of two steps in one item is said within two sessions", () => {
    const said = whole
      .map((seed) => saidAfter(seed, 2, (person) => high(person).slice(0, 1)))
      .filter((_, seed) => {
        const person = steadyPerson(chanceFrom(10_000 + seed));
        return high(person).length > 0;
      });
    const inTime = said.filter((after) => after !== null && after <= 2);
    expect(said.length).toBeGreaterThan(JOURNALS * 0.9);
    // The rest have a usual that was taken from days that were not usual, or an answer that did not apply.
    expect(inTime.length / said.length).toBeGreaterThanOrEqual(0.95);
  });

  it("of one step in everything is said within two sessions", () => {
    const said = whole.map((seed) => saidAfter(seed, 1, () => STEP_ITEMS));
    expect(said.filter((after) => after !== null && after <= 2).length / said.length).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  it("of one step in one item is said within three answers, where nothing else moves", () => {
    const calm: Steady = {
      usual: {
        listened: 4,
        understood: 4,
        genuine: 4,
        frame: 4,
        goals: 4,
        tasks: 4,
        sayable: 4,
        pace: 2,
        unsaid: 0,
      },
    };
    let journal = begun();
    const never = () => 0.999;
    const at = (place: number, fall: number) => {
      const about = { therapyId: THERAPY, day: dayOf(place), length: "complete" as const };
      journal = withSession(journal, place, steadySession(calm, never, about, { tasks: fall }));
      return sayNow(journal, therapyIn(journal), dayOf(place))?.item ?? null;
    };
    const before = [0, 1, 2, 3, 4, 5].map((place) => at(place, 0));
    expect(before.every((item) => item === null)).toBe(true);
    expect([6, 7, 8].map((place) => at(place, 1))).toEqual([null, null, "tasks"]);
  });
});
