import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { addDays } from "#domain/day.ts";
import { SETTINGS_ID, type Id } from "#domain/id.ts";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { dayNow } from "#device/clock.ts";
import { calendarRoutes } from "#features/calendar/route.ts";
import { leaveHome, newHome, opener, type Home } from "#support/house.tsx";

const open = opener(calendarRoutes);
let home: Home;
let noa: Id;
let ben: Id;

/** The files that are saved, as they would lie among the downloads. */
let saved: { name: string; text: string }[];

beforeEach(async () => {
  home = await newHome();
  const { vault } = home;
  [noa, ben] = [vault.newId(), vault.newId()];
  const weekly = { rhythm: "weekly" as const, weekday: 2, time: "18:00" };
  await vault.save("therapy", noa, { ...emptyTherapy(), ...weekly, name: "Noa" });
  await vault.save("therapy", ben, { ...emptyTherapy(), ...weekly, name: "Ben", time: "09:15" });
  await vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: noa });
  const until = { kind: "day" as const, day: addDays(dayNow(), 3) };
  await vault.save("task", vault.newId(), {
    ...emptyTask(noa, dayNow()),
    text: "Llamar a mi hermana",
    until,
  });
  await vault.save("task", vault.newId(), { ...emptyTask(ben, dayNow()), text: "Del otro proceso", until });
  saved = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((content) => {
    void (content as File).text().then((text) => saved.push({ name: (content as File).name, text }));
    return "#";
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  leaveHome(home);
});

async function saveIn(
  language: (typeof RESIDENT_LANGUAGES)[number],
  before?: (screen: Screen) => Promise<void>,
) {
  const { screen, words } = await open(home, "/calendar", language);
  await before?.(screen);
  await screen.getByRole("button", { name: words.calendar.save }).click();
  await expect.poll(() => saved.length).toBe(1);
  return saved[0] ?? { name: "", text: "" };
}
type Screen = Awaited<ReturnType<typeof open>>["screen"];

test.each(RESIDENT_LANGUAGES)(
  "in %s, the sessions go in by themselves, under a name that says nothing",
  async (language) => {
    const { name, text } = await saveIn(language);
    expect(name).toMatch(/^calendar-\d{4}-\d\d-\d\d\.ics$/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain("T180000");
    expect(text).toContain(`SUMMARY:${language === "es" ? "Cita" : "Appointment"}`);
    expect(text).not.toMatch(/Noa|Ben|hermana|terap|therap/i);
  },
);

test("a task goes in when it is chosen, with its reminder, and nothing of the other therapy does", async () => {
  const { text } = await saveIn("es", async (screen) => {
    await expect.element(screen.getByText("Del otro proceso")).not.toBeInTheDocument();
    await screen.getByRole("checkbox", { name: /Llamar a mi hermana/ }).click();
    await screen
      .getByRole("group", { name: "Aviso de una tarea" })
      .getByRole("radio", { name: "La tarde anterior, a las ocho" })
      .click();
  });
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text.match(/TRIGGER:-PT4H/g)).toHaveLength(1);
  expect(text).not.toContain("hermana");
  expect(text).not.toContain("T091500");
});

test("the other therapy is one tap away, and then only its own days go in", async () => {
  const { text } = await saveIn("es", async (screen) => {
    await screen.getByRole("radio", { name: "Ben" }).click();
    await expect.element(screen.getByText("Del otro proceso")).toBeInTheDocument();
  });
  expect(text).toContain("T091500");
  expect(text).not.toContain("T180000");
});

test("by keyboard alone, and with a name of the person's own", async () => {
  const { text } = await saveIn("en", async (screen) => {
    const name = screen.getByRole("textbox", { name: "A session" });
    await name.fill("Dentist; every Tuesday, really");
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
  });
  expect(text).toContain("SUMMARY:Dentist\\; every Tuesday\\, really");
  expect(text).toContain("TRIGGER:-PT1H");
});

test("where nothing is known of when one meets, it says where to say so", async () => {
  await home.vault.save("therapy", noa, { ...emptyTherapy(), name: "Noa" });
  const { screen, words } = await open(home, "/calendar", "es");
  const link = screen.getByRole("link", { name: words.calendar.toTherapy });
  await expect.element(link).toHaveAttribute("href", `#/therapy/${noa}`);
  await screen.getByRole("button", { name: words.calendar.save }).click();
  await expect.element(screen.getByText(words.calendar.nothingChosen)).toBeInTheDocument();
  expect(saved).toEqual([]);
});
