import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Day } from "#domain/day.ts";
import { mergeInto } from "#vault/merging.ts";
import { leaveHome, newHome, type Home } from "#support/house.tsx";
import { formatDay } from "#words/format.ts";
import type { Words } from "#words/words.ts";
import {
  fileOf,
  fill,
  inOrder,
  lookInto,
  note,
  openAt,
  PASSPHRASE,
  press,
  sealedFile,
  shown,
} from "./backup-house.ts";

let home: Home;
let saved: File[];
beforeEach(async () => {
  home = await newHome();
  saved = [];
  // What the browser would write among the downloads.
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    saved.push(file as File);
    return "blob:here";
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  leaveHome(home);
});

async function makeCopy(from: Home): Promise<{ file: File; words: Words }> {
  const { words } = await openAt(from, "/backup/make");
  const { make } = words.backup;
  await userEvent.click(page.getByRole("radio", { name: make.ways.own }));
  await fill(make.own, PASSPHRASE);
  await fill(make.ownAgain, PASSPHRASE);
  await press(make.begin);
  const { backup } = from.vault.journal();
  await shown(make.checked(from.vault.entries().length));
  expect(from.vault.journal().backup).toBe(backup);
  await press(make.save);
  await shown(make.handed);
  return { file: saved.at(-1)!, words };
}

describe("a copy of everything", () => {
  it(
    "is made, checked, and brought into an empty journal, which is then the same",
    { timeout: 60_000 },
    async () => {
      const { vault } = home;
      await vault.save("note", vault.newId(), note("la primera"));
      const gone = vault.newId();
      await vault.save("note", gone, note("borrada"));
      await vault.remove(gone);
      const { file } = await makeCopy(home);
      expect(file.name).toMatch(/^backup-\d{4}-\d\d-\d\d\.age$/);
      expect(vault.journal().backup).toMatchObject([{ data: { count: 2 } }]);
      const bytes = new TextDecoder("latin1").decode(await file.arrayBuffer());
      expect(bytes.startsWith("age-encryption.org/v1\n-> scrypt ")).toBe(true);
      expect(bytes).not.toContain("primera");

      const laptop = await newHome();
      const open = await lookInto(laptop, file);
      await shown(open.outcomes.new(1));
      expect(laptop.vault.entries()).toEqual([]);
      await press(open.bringIn);
      await shown(open.done);
      expect(inOrder(laptop.vault.entries())).toEqual(inOrder(vault.entries()));
      leaveHome(laptop);
    },
  );

  it(
    "goes back and forth between two changed journals, which end the same with both texts kept",
    { timeout: 60_000 },
    async () => {
      const laptop = await newHome();
      const id = home.vault.newId();
      await home.vault.save("note", id, note("al principio"));
      await mergeInto(laptop.vault, home.vault.entries());
      await laptop.vault.save("note", id, note("en el portátil"));
      await home.vault.save("note", id, note("en el teléfono"));
      await home.vault.save("note", home.vault.newId(), note("otra"));
      const { file } = await makeCopy(home);
      const open = await lookInto(laptop, file);
      await shown(open.outcomes["changed-on-both"](1));
      await shown(open.outcomes.new(1));
      await press(open.bringIn);
      await shown(open.done);
      const { file: back } = await makeCopy(laptop);
      await lookInto(home, back);
      await press(open.bringIn);
      await shown(open.done);
      expect(inOrder(home.vault.entries())).toEqual(inOrder(laptop.vault.entries()));
      expect(
        home.vault
          .versions(id)
          .map(({ d }) => (d as { text: string }).text)
          .sort(),
      ).toEqual(["al principio", "en el portátil", "en el teléfono"]);
      await lookInto(home, back);
      await shown(open.nothing);
      leaveHome(laptop);
    },
  );

  it("says what would be lost without one, before and after", { timeout: 60_000 }, async () => {
    const { vault } = home;
    const { words } = await openAt(home, "/backup");
    const { standing } = words.backup;
    await shown(standing.empty);
    await vault.save("note", vault.newId(), note("una"));
    await shown(standing.none);
    await makeCopy(home);
    await openAt(home, "/backup");
    await shown(standing.all(formatDay("en", "2026-11-22" as Day, "short")));
    await vault.save("note", vault.newId(), note("dos"));
    await shown(standing.since(1, formatDay("en", "2026-11-22" as Day, "short")));
  });

  it("is sealed with six words that were copied or typed again, or with enough of one's own", async () => {
    const { words } = await openAt(home, "/backup/make");
    const { make } = words.backup;
    await press(make.begin);
    await shown(make.notSame);
    const first = document.querySelector("[data-drawn]")?.textContent ?? "";
    expect(first).toMatch(/^[a-z]+( [a-z]+){5}$/);
    await press(make.others);
    const second = document.querySelector("[data-drawn]")?.textContent ?? "";
    expect(second).not.toBe(first);
    await userEvent.click(page.getByRole("radio", { name: make.ways.own }));
    await fill(make.own, "corta");
    await press(make.begin);
    await shown(make.tooShort(12));
    await userEvent.click(page.getByRole("radio", { name: make.ways.words }));
    await fill(make.again, second);
    await press(make.begin);
    await shown(make.checked(0));
  });

  it("can be stopped, and then nothing is remembered", async () => {
    await home.vault.save("note", home.vault.newId(), note("una"));
    const { words } = await openAt(home, "/backup/make");
    const { make } = words.backup;
    await userEvent.click(page.getByRole("radio", { name: make.ways.own }));
    await fill(make.own, PASSPHRASE);
    await fill(make.ownAgain, PASSPHRASE);
    await press(make.begin);
    await press(make.stop);
    await expect.element(page.getByText(make.sealing)).not.toBeInTheDocument();
    expect(home.vault.journal().backup).toEqual([]);
  });

  it("S-37: is thrown away when what would leave does not open, and the last one still counts", async () => {
    await home.vault.save("note", home.vault.newId(), note("una"));
    const read = File.prototype.arrayBuffer;
    vi.spyOn(File.prototype, "arrayBuffer").mockImplementation(async function (this: File) {
      const bytes = new Uint8Array(await read.call(this));
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      return bytes.buffer;
    });
    const { words } = await openAt(home, "/backup/make");
    const { make } = words.backup;
    await userEvent.click(page.getByRole("radio", { name: make.ways.own }));
    await fill(make.own, PASSPHRASE);
    await fill(make.ownAgain, PASSPHRASE);
    await press(make.begin);
    await shown(make.notChecked);
    expect(home.vault.journal().backup).toEqual([]);
    expect(saved).toEqual([]);
  });
});

describe("a file that is refused", () => {
  const refusals: readonly [
    what: string,
    why: keyof Words["backup"]["open"]["problems"],
    file: () => Promise<File>,
    passphrase?: string,
  ][] = [
    ["a picture", "not-a-backup", async () => new File(["\u0089PNG"], "x.age")],
    ["an empty file", "not-a-backup", async () => new File([], "x.age")],
    ["another passphrase", "does-not-open", () => fileOf([]), "otra frase de paso"],
    ["a newer version", "newer", () => sealedFile('{"format":"alianza-backup","v":2}')],
    ["what is no journal inside", "not-a-backup", () => sealedFile("[]")],
    ["a million brackets", "damaged", () => sealedFile("[".repeat(1_000_000))],
    [
      "a byte too much to be read at all",
      "too-large",
      async () => new File([new Uint8Array(64 * 1024 * 1024 + 1)], "x.age"),
    ],
    [
      "something of another kind here",
      "kinds-differ",
      () => fileOf([...home.vault.entries()].map((entry) => ({ ...entry, k: "constellation" }))),
    ],
  ];
  it.each(refusals)(
    "S-36: because of %s: says what to do, and everything is as it was",
    async (_, why, file, passphrase) => {
      await home.vault.save("note", home.vault.newId(), note("aquí"));
      const before = JSON.stringify(home.vault.entries());
      const open = await lookInto(home, await file(), passphrase);
      await shown(open.problems[why].title);
      await shown(open.problems[why].todo);
      await shown(open.untouched);
      expect(JSON.stringify(home.vault.entries())).toBe(before);
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  );

  it("S-31, F08: is not even read when it is too large, and no work is begun", async () => {
    const read = vi.spyOn(File.prototype, "arrayBuffer");
    const work = vi.spyOn(globalThis, "Worker");
    const open = await lookInto(home, new File([new Uint8Array(64 * 1024 * 1024 + 1)], "x.age"));
    await shown(open.problems["too-large"].title);
    expect([read.mock.calls.length, work.mock.calls.length]).toEqual([0, 0]);
  });

  it("F06: can be tried again with the right passphrase", async () => {
    const file = await fileOf([]);
    const open = await lookInto(home, file, "no era esta");
    await shown(open.problems["does-not-open"].title);
    await fill(open.passphrase, PASSPHRASE);
    await press(open.begin);
    await shown(open.nothing);
  });

  it("asks for the file and the passphrase where they are missing", async () => {
    const { words } = await openAt(home, "/backup/open");
    const { open } = words.backup;
    await press(open.begin);
    await shown(open.noFile);
    await shown(open.noPassphrase);
  });
});
