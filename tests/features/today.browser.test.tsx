import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cleanup } from "vitest-browser-react";
import type { ReactNode } from "react";
import { emptyAgreement } from "#domain/agreement.ts";
import { BACKUP_MARK_ID, backupMarkOf } from "#domain/backup-mark.ts";
import type { Day } from "#domain/day.ts";
import { SETTINGS_ID, type Id } from "#domain/id.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession } from "#domain/session.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTask, type Task } from "#domain/task.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { BoundaryHelp, UrgentHelp } from "#features/help/help-pages.tsx";
import { ContactPage } from "#features/help/contact-page.tsx";
import { NotePage } from "#features/notes/note-page.tsx";
import { TodayPage } from "#features/today/today-page.tsx";
import type { Vault } from "#vault/vault.ts";
import { leaveHome, newHome, showIn, type Home } from "../support/house.tsx";

let home: Home;
let vault: Vault;
beforeEach(async () => {
  home = await newHome();
  vault = home.vault;
  // A Wednesday: the weekly session was yesterday. Only the clock is held; timers run.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 25, 10) });
});
afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  leaveHome(home);
  history.replaceState(null, "", "#/");
});

const show = async (page: ReactNode) => (await showIn(home, <main>{page}</main>)).screen;

async function therapy(data: Partial<Therapy> = {}) {
  const id = vault.newId();
  await vault.save("therapy", id, { ...emptyTherapy(), name: "Marta", ...data });
  return id;
}

const weekly = { rhythm: "weekly", weekday: 2 } as const;
const links = (screen: Awaited<ReturnType<typeof show>>) =>
  screen
    .getByRole("link")
    .elements()
    .map((link) => link.getAttribute("href"));

describe("Today", () => {
  it("asks how the session of the day was that is not told yet, and leads to that day", async () => {
    const id = await therapy(weekly);
    await vault.save("session", vault.newId(), emptySession(id, "2026-11-17" as Day));
    const screen = await show(<TodayPage />);
    await expect
      .element(screen.getByRole("heading", { level: 1 }))
      .toHaveTextContent("How was it on Tuesday?");
    expect(links(screen)).toContain("#/check-in/short/2026-11-24");
  });

  it("has something else under the lamp once the session is told, and still a way to tell one", async () => {
    const id = await therapy(weekly);
    await vault.save("session", vault.newId(), emptySession(id, "2026-11-24" as Day));
    const screen = await show(<TodayPage />);
    await expect
      .element(screen.getByRole("link", { name: "Write a line" }))
      .toHaveAttribute("href", "#/note");
    await expect.element(screen.getByRole("link", { name: "Tell about a session" })).toBeVisible();
    await expect.element(screen.getByText("To bring, Tuesday 1 December")).toBeVisible();
  });

  it("offers the page the day before a session, with what waits for it in order", async () => {
    const id = await therapy({ next: "2026-11-26" as Day });
    await vault.save("session", vault.newId(), {
      ...emptySession(id, "2026-11-20" as Day),
      bring: { text: "from the session", done: false },
    });
    await vault.save("note", vault.newId(), {
      ...emptyNote(id, "2026-11-18" as Day),
      text: "the older note",
      bring: true,
    });
    await vault.save("note", vault.newId(), {
      ...emptyNote(id, "2026-11-21" as Day),
      text: "talked about",
      bring: true,
      done: true,
    });
    await vault.save("note", vault.newId(), { ...emptyNote(id, "2026-11-21" as Day), text: "only a note" });
    const screen = await show(<TodayPage />);
    await expect
      .element(screen.getByRole("heading", { level: 1 }))
      .toHaveTextContent("There is a session tomorrow");
    await expect.element(screen.getByRole("link", { name: "Make the page" })).toBeVisible();
    const rows = screen.getByRole("list", { name: "To bring" }).getByRole("listitem");
    expect(rows.elements().map((row) => row.textContent)).toEqual([
      expect.stringContaining("the older note"),
      expect.stringContaining("from the session"),
    ]);
  });

  it("never shows what belongs to another therapy", async () => {
    const id = await therapy();
    const other = await therapy({ name: "Luis" });
    await vault.save("note", vault.newId(), {
      ...emptyNote(other, "2026-11-18" as Day),
      text: "of the other",
      bring: true,
    });
    const screen = await show(<TodayPage />);
    await expect.element(screen.getByText("Nothing is waiting for the next session yet.")).toBeVisible();
    await vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: other });
    await expect.element(screen.getByText("of the other")).toBeVisible();
    await vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: id });
    await expect.element(screen.getByText("of the other")).not.toBeInTheDocument();
  });

  it("leads back to what was being written", async () => {
    await therapy();
    const target = vault.newId();
    const draft = { id: vault.newId(), form: "note", target, base: null, was: null, values: {}, turn: 1 };
    await vault.drafts.keep(draft);
    const screen = await show(<TodayPage />);
    await expect
      .element(screen.getByRole("link", { name: "A note" }))
      .toHaveAttribute("href", `#/note/${target}`);
  });
});

describe("Today, with what was agreed", () => {
  const task = async (therapyId: Id, text: string, some: Partial<Task> = {}) => {
    const id = vault.newId();
    await vault.save("task", id, { ...emptyTask(therapyId, "2026-11-20" as Day), text, ...some });
    return id;
  };

  it("offers at most three tasks, those of the day first, each with how it went", async () => {
    const id = await therapy(weekly);
    await vault.save("session", vault.newId(), emptySession(id, "2026-11-24" as Day));
    const open = { until: { kind: "open" } } as const;
    for (const text of ["first", "second", "third"]) await task(id, text, open);
    const days: Task["until"] = { kind: "weekdays", days: [3], from: "2026-11-01" as Day, to: null };
    const ofToday = await task(id, "on Wednesdays", { until: days });
    await task(id, "not mine any more", { ...open, state: "declined" });
    await task(await therapy({ name: "Luis" }), "of the other", open);
    const screen = await show(<TodayPage />);
    const rows = screen.getByRole("list", { name: "Between sessions" }).getByRole("listitem");
    await expect.poll(() => rows.elements().length).toBe(3);
    expect(rows.elements().map((row) => row.textContent)).toEqual([
      expect.stringContaining("on Wednesdays"),
      expect.stringContaining("third"),
      expect.stringContaining("second"),
    ]);
    await expect
      .element(screen.getByRole("link", { name: "How it went: on Wednesdays" }))
      .toHaveAttribute("href", `#/task/${ofToday}/how`);
    await expect.element(screen.getByRole("link", { name: "All in Plan" })).toHaveAttribute("href", "#/plan");
    await expect.element(screen.getByText("of the other")).not.toBeInTheDocument();
  });

  it("shows the first three to bring, with the way to where each comes from and to the whole list", async () => {
    const id = await therapy(weekly);
    await vault.save("session", vault.newId(), emptySession(id, "2026-11-24" as Day));
    const asked = vault.newId();
    await vault.save("agreement", asked, {
      ...emptyAgreement(id, "cost", "2026-11-01" as Day),
      question: "What if I am ill?",
    });
    for (const day of ["18", "19", "20"] as const)
      await vault.save("note", vault.newId(), {
        ...emptyNote(id, `2026-11-${day}` as Day),
        text: `of the ${day}th`,
        bring: true,
      });
    const screen = await show(<TodayPage />);
    await expect.element(screen.getByRole("link", { name: "All 4" })).toHaveAttribute("href", "#/bring");
    await expect
      .element(screen.getByRole("link", { name: "What if I am ill?" }))
      .toHaveAttribute("href", `#/agreement/${asked}`);
    expect(screen.getByRole("list", { name: "To bring" }).getByRole("listitem").elements()).toHaveLength(3);
  });

  it("on the day of a session leads into it, and never from another therapy", async () => {
    await therapy({ next: "2026-11-25" as Day });
    const id = vault.journal().therapy[0]!.id;
    await vault.save("session", vault.newId(), emptySession(id, "2026-11-18" as Day));
    await vault.save("note", vault.newId(), {
      ...emptyNote(id, "2026-11-20" as Day),
      text: "the letter",
      bring: true,
    });
    const screen = await show(<TodayPage />);
    await expect
      .element(screen.getByRole("link", { name: "In the session" }))
      .toHaveAttribute("href", "#/bring/session");
  });

  it("changes the therapy in one tap, and says which it is", async () => {
    await therapy();
    const other = await therapy({ name: "Luis" });
    await task(other, "of Luis", { until: { kind: "open" } });
    const screen = await show(<TodayPage />);
    await expect.element(screen.getByRole("link", { name: "with Marta" })).toBeVisible();
    await screen.getByRole("radio", { name: "Luis" }).click();
    await expect.element(screen.getByRole("link", { name: "with Luis" })).toBeVisible();
    await expect.element(screen.getByText("of Luis")).toBeVisible();
  });

  it("leads back to every form that was left", async () => {
    await therapy();
    const [target, taskId] = [vault.newId(), vault.newId()];
    const line = `${target}.answers.unsaid.note`;
    const left = [
      ["goal", {}, `#/goal/edit/${target}`],
      ["attempt", { taskId }, `#/task/how/${target}`],
      ["question", {}, `#/question/${target}`],
      ["topic", { line }, `#/bring/words/${target}`],
      ["bring", {}, "#/bring"],
    ] as const;
    for (const [form, values] of left)
      await vault.drafts.keep({ id: vault.newId(), form, target, base: null, was: null, values, turn: 1 });
    const screen = await show(<TodayPage />);
    await expect.element(screen.getByRole("link", { name: "A line to bring" })).toBeVisible();
    expect(links(screen)).toEqual(expect.arrayContaining(left.map(([, , href]) => href)));
  });
});

describe("a note", () => {
  it("is written, marked to bring, changed, deleted and taken back", async () => {
    await therapy();
    const first = await show(<NotePage params={{}} />);
    await first.getByRole("textbox", { name: "What came up" }).fill("something from the bus");
    await first.getByRole("switch", { name: "Bring this to the next session" }).click();
    await first.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(() => vault.journal().note.map((item) => item.data))
      .toMatchObject([{ text: "something from the bus", bring: true, day: "2026-11-25" }]);
    await cleanup();
    const id = vault.journal().note[0]?.id;
    const again = await show(<NotePage params={{ id }} />);
    await again.getByRole("textbox", { name: "What came up" }).fill("something else");
    await again.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(() => vault.journal().note[0])
      .toMatchObject({ data: { text: "something else" }, earlier: 1 });
    await again.getByRole("button", { name: "Delete this note" }).click();
    await expect.poll(() => vault.journal().note.length).toBe(0);
    await again.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => vault.journal().note[0]?.data.text).toBe("something else");
  });

  it("without a word is not kept, and says so", async () => {
    await therapy();
    const screen = await show(<NotePage params={{}} />);
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.element(screen.getByText(/Write at least a word/)).toBeVisible();
    expect(vault.journal().note).toEqual([]);
  });

  it("begun and left is found again, and can be set aside for an empty one", async () => {
    await therapy();
    const first = await show(<NotePage params={{}} />);
    await first.getByRole("textbox", { name: "What came up" }).fill("half a thou");
    await cleanup();
    const again = await show(<NotePage params={{}} />);
    await expect.element(again.getByRole("textbox", { name: "What came up" })).toHaveValue("half a thou");
    await again.getByRole("button", { name: "Start an empty one" }).click();
    await expect.element(again.getByRole("textbox", { name: "What came up" })).toHaveValue("");
    await cleanup();
    expect(await vault.drafts.unfinished()).toMatchObject({
      ok: true,
      value: [{ values: { text: "half a thou" } }],
    });
  });
});

describe("help", () => {
  it("shows one's own people before the public lines, and remembers the country", async () => {
    await vault.save("contact", vault.newId(), {
      name: "Ana",
      number: "600 11 22 33",
      whileLocked: false,
    });
    const screen = await show(<UrgentHelp />);
    await screen.getByRole("combobox", { name: "Country" }).selectOptions("es");
    await expect.element(screen.getByRole("link", { name: /112/ })).toHaveAttribute("href", "tel:112");
    const calls = screen
      .getByRole("link")
      .elements()
      .map((link) => link.getAttribute("href"));
    expect(calls.filter((href) => href?.startsWith("tel:"))).toEqual(["tel:600112233", "tel:112", "tel:024"]);
    await expect.poll(() => vault.journal().settings[0]?.data.country).toBe("es");
  });

  it("takes a number as people write it, and says what is wrong with one that cannot be dialled", async () => {
    const screen = await show(<ContactPage params={{}} />);
    await screen.getByRole("textbox", { name: "Name" }).fill("Ana");
    await screen.getByRole("textbox", { name: "Number" }).fill("call her");
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.element(screen.getByText(/Write the number as you dial it/)).toBeVisible();
    expect(vault.journal().contact).toEqual([]);
    await screen.getByRole("textbox", { name: "Number" }).fill("+34 (600) 11-22-33");
    await screen.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(() => vault.journal().contact.map((item) => item.data.number))
      .toEqual(["+34 (600) 11-22-33"]);
  });

  it("keeps a dated note about what should not have happened, apart from everything else", async () => {
    const screen = await show(<BoundaryHelp />);
    await screen.getByRole("textbox", { name: "What happened" }).fill("a remark about my body");
    await screen.getByRole("button", { name: "Keep this note" }).click();
    await expect
      .poll(() => vault.journal().incident.map((item) => item.data))
      .toEqual([{ therapyId: null, day: "2026-11-25", text: "a remark about my body" }]);
    await expect.element(screen.getByRole("link", { name: "a remark about my body" })).toBeVisible();
    await expect.element(screen.getByRole("textbox", { name: "What happened" })).toHaveValue("");
  });
});

describe("a reminder of a copy on Today", () => {
  const write = async (things: number) => {
    for (let thing = 0; thing < things; thing += 1)
      await vault.save("note", vault.newId(), emptyNote("T".repeat(22) as Id, "2026-11-25" as Day));
  };
  afterEach(() => {
    for (const key of ["al.copy", "al.offer"]) localStorage.removeItem(key);
  });

  it("S-37: says how much is here alone, and one tap puts it away for a while", async () => {
    await therapy();
    await write(3);
    const screen = await show(<TodayPage />);
    expect(links(screen)).not.toContain("#/backup");
    await write(1);
    await expect.element(screen.getByText("5 things you wrote are on this device alone.")).toBeVisible();
    expect(links(screen)).toContain("#/backup");
    await screen.getByRole("button", { name: "Not now" }).click();
    expect(links(screen)).not.toContain("#/backup");
    expect(localStorage.getItem("al.copy")).toBe("2026-11-25");
    await cleanup();
    expect(links(await show(<TodayPage />))).not.toContain("#/backup");
    await cleanup();
    vi.setSystemTime(new Date(2026, 11, 2, 10));
    expect(links(await show(<TodayPage />))).toContain("#/backup");
  });

  it("says nothing while everything is in a copy", async () => {
    await therapy();
    await write(9);
    await vault.save("backup", BACKUP_MARK_ID, backupMarkOf(vault.entries()));
    expect(links(await show(<TodayPage />))).not.toContain("#/backup");
  });

  it.each(["", "yesterday", "2026-99-99"])(
    "takes “%s” for a day on which nothing was put away",
    async (put) => {
      localStorage.setItem("al.copy", put);
      await therapy();
      await write(9);
      expect(links(await show(<TodayPage />))).toContain("#/backup");
    },
  );

  it("offers a passcode once, when there is something to protect and nothing else is asked", async () => {
    await therapy();
    await write(2);
    const screen = await show(<TodayPage />);
    expect(links(screen)).not.toContain("#/lock/set");
    await write(1);
    await expect.poll(() => links(screen)).toContain("#/lock/set");
    await write(2);
    await expect.poll(() => links(screen)).not.toContain("#/lock/set");
    expect(links(screen)).toContain("#/backup");
    await screen.getByRole("button", { name: "Not now" }).click();
    expect(links(screen)).not.toContain("#/lock/set");
    await cleanup();
    vi.setSystemTime(new Date(2026, 10, 26, 10));
    const next = await show(<TodayPage />);
    expect(links(next)).toContain("#/lock/set");
    await next.getByRole("button", { name: "Not now" }).click();
    expect(links(next)).not.toContain("#/lock/set");
    await cleanup();
    vi.setSystemTime(new Date(2026, 10, 27, 10));
    expect(links(await show(<TodayPage />))).not.toContain("#/lock/set");
  });
});
