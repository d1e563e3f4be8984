import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PLAIN_FILES } from "#features/backup/plain-files.ts";
import { leaveHome, newHome, type Home } from "#support/house.tsx";
import { note, openAt, press, shown } from "./backup-house.ts";

let home: Home;
let saved: { readonly name: string; readonly file: Blob }[];
beforeEach(async () => {
  home = await newHome();
  saved = [];
  let last: Blob | null = null;
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    last = file as Blob;
    return "blob:here";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (last !== null) saved.push({ name: this.download, file: last });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  leaveHome(home);
});

describe("the journal as files to read", () => {
  it.each(PLAIN_FILES)(
    "%s: says that it is not protected, and leaves only with a second press",
    async (kind) => {
      await home.vault.save("note", home.vault.newId(), note("una nota"));
      const { words } = await openAt(home, "/backup/plain");
      const { plain } = words.backup;
      const first = page.getByRole("button", { name: plain.saveOf(plain.files[kind].title), exact: true });
      await userEvent.click(first);
      await shown(plain.notProtected);
      expect(saved).toEqual([]);
      await press(plain.sure);
      await shown(plain.saved);
      expect(saved.map(({ name }) => name)).toEqual([
        expect.stringMatching(
          { markdown: /^notes-\d{4}-\d\d-\d\d\.md$/, csv: /^notes-.*\.csv$/, json: /^notes-.*\.json$/ }[kind],
        ),
      ]);
      const text = await saved[0]!.file.text();
      // A note is no session: the table has its head alone.
      expect(text.includes("una nota")).toBe(kind !== "csv");
      await expect.element(first).toBeVisible();
    },
  );

  it("leaves nothing when it was only looked at", async () => {
    const { words } = await openAt(home, "/backup/plain");
    const { plain } = words.backup;
    await userEvent.click(
      page.getByRole("button", { name: plain.saveOf(plain.files.json.title), exact: true }),
    );
    await press(words.common.close);
    expect(page.getByText(plain.notProtected).query()).toBeNull();
    expect(saved).toEqual([]);
  });

  it("says so when a file cannot be made", async () => {
    const { words } = await openAt(home, "/backup/plain");
    const { plain } = words.backup;
    vi.spyOn(crypto.subtle, "digest").mockRejectedValue(new RangeError("no memory"));
    await userEvent.click(
      page.getByRole("button", { name: plain.saveOf(plain.files.json.title), exact: true }),
    );
    await press(plain.sure);
    await shown(plain.failed);
    expect(saved).toEqual([]);
  });
});
