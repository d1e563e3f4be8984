import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { convertIcsCalendar } from "ts-ics";
import { expect, test } from "vitest";
import { makeSamples, SAMPLES } from "../../scripts/samples.mjs";

test("what lies in docs/samples is what the app hands out today", async () => {
  const made = await makeSamples();
  // The others need no browser (tests/documents/journal-samples.test.ts, tests/words).
  const handedOut = (await readdir(SAMPLES)).filter((name) => /^(?:calendar|page)-/.test(name));
  expect([...made.keys()].sort()).toEqual(handedOut.sort());
  for (const [name, content] of made) {
    const kept = await readFile(join(SAMPLES, name));
    if (!name.endsWith(".pdf")) expect(content.toString(), name).toBe(kept.toString());
    // The same page is the same bytes, also in a PDF.
    expect(content.equals(kept), name).toBe(true);
  }
});

test.each(["es", "en"])("another program reads the calendar file in %s", async (language) => {
  const text = await readFile(join(SAMPLES, `calendar-${language}.ics`), "utf8");
  const { events = [], timezones = [] } = convertIcsCalendar(undefined, text);
  expect(timezones.map(({ id }) => id)).toEqual(["Europe/Madrid"]);
  const titles = language === "es" ? ["Cita", "Recordatorio"] : ["Appointment", "Reminder"];
  expect(new Set(events.map(({ summary }) => summary))).toEqual(new Set(titles));
  expect(events[0]?.start.local?.date.toISOString().slice(11, 16)).toBe("18:00");
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});
