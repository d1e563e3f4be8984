import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import { LANGUAGES } from "#domain/language.ts";
import { OFFERS } from "#domain/occurrence.ts";
import { formatDay } from "#words/format.ts";
import { offerInWords, untilInWords } from "#words/offer.ts";
import { loadWords } from "#words/words.ts";

const TODAY = "2026-11-25" as Day;
const on = (days: number) => ({ until: { kind: "day" as const, day: addDays(TODAY, days) }, time: "22:30" });

describe.each(LANGUAGES)("how a task is offered in %s", async (language) => {
  const words = await loadWords(language);

  it("never names a day that went by", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.constantFrom(...OFFERS), (days, offered) => {
        const task = on(-days);
        const said = offerInWords(words, language, task, offered, TODAY);
        expect(said).not.toContain(formatDay(language, task.until.day, "weekday"));
        expect(said).not.toMatch(/\d/u);
        expect(said).toBe(words.plan.tasks.offers[offered]);
      }),
    );
  });

  it("names a day to come, and the time with it", () => {
    const said = offerInWords(words, language, on(3), "whenever", TODAY);
    // Inside a sentence some languages leave out the comma of a day.
    const day = formatDay(language, addDays(TODAY, 3), "weekday");
    expect(said.replaceAll(",", "")).toContain(day.replaceAll(",", ""));
    expect(said).toMatch(/30/u);
    expect(untilInWords(words, language, on(0), TODAY)).toBe(words.plan.tasks.offers.today);
    expect(untilInWords(words, language, on(1), TODAY)).toBe(words.plan.tasks.forTomorrow);
  });
});
