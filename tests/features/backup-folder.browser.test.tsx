import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { openBackup } from "#documents/backup-file.ts";
import { keepFolder } from "#features/backup/keep-folder.ts";
import { leaveHome, newHome, type Home } from "#support/house.tsx";
import { fill, inOrder, note, openAt, PASSPHRASE, press, shown } from "./backup-house.ts";

/** A folder of the browser's own stands in for the one that is chosen: both are spoken to alike. */
let home: Home;
let folder: FileSystemDirectoryHandle;
let isAllowed = true;
const stops: (() => void)[] = [];
beforeEach(async () => {
  home = await newHome();
  const root = await navigator.storage.getDirectory();
  folder = await root.getDirectoryHandle("chosen", { create: true });
  isAllowed = true;
  vi.stubGlobal("showDirectoryPicker", () => Promise.resolve(folder));
  const handle = FileSystemHandle.prototype as unknown as Record<
    "queryPermission" | "requestPermission",
    () => Promise<PermissionState>
  >;
  const answer = () => Promise.resolve<PermissionState>(isAllowed ? "granted" : "prompt");
  vi.spyOn(handle, "queryPermission").mockImplementation(answer);
  vi.spyOn(handle, "requestPermission").mockImplementation(() => {
    isAllowed = true;
    return answer();
  });
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  leaveHome(home);
  await (await navigator.storage.getDirectory()).removeEntry("chosen", { recursive: true });
});

async function namesIn(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (folder as unknown as { keys: () => AsyncIterable<string> }).keys())
    names.push(name);
  return names.sort();
}

/** What the one file in the folder holds. */
async function inFolder() {
  const [name = ""] = await namesIn();
  const file = await (await folder.getFileHandle(name)).getFile();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await openBackup(crypto, { kind: "open", bytes, passphrase: PASSPHRASE });
  return opened.kind === "opened" ? inOrder(opened.backup.entries) : opened.why;
}

async function begin() {
  const { words } = await openAt(home, "/backup/folder");
  const { folder: said, make } = words.backup;
  await userEvent.click(page.getByRole("radio", { name: make.ways.own }));
  await fill(make.own, PASSPHRASE);
  await fill(make.ownAgain, PASSPHRASE);
  await press(said.begin);
  return said;
}

const write = (text: string) => home.vault.save("note", home.vault.newId(), note(text));

describe("a copy that is kept in a folder", { timeout: 60_000 }, () => {
  it("is written and checked at once, under a name that says nothing, and counts as a copy", async () => {
    await write("una");
    const said = await begin();
    await shown(said.when);
    const names = await namesIn();
    expect(names).toEqual([expect.stringMatching(/^backup-[\w-]{6}\.age$/)]);
    await shown(said.kept("chosen", names[0] ?? ""));
    expect(await inFolder()).toEqual(inOrder(home.vault.entries()));
    expect(home.vault.journal().backup).toMatchObject([{ data: { count: 1 } }]);
  });

  it("follows what is written while the app is open, and stands still when nothing is", async () => {
    await write("una");
    const said = await begin();
    await shown(said.when);
    stops.push(keepFolder(home.vault, 1));
    await write("otra");
    await expect.poll(() => home.vault.journal().backup[0]?.data.count, { timeout: 30_000 }).toBe(3);
    expect(await inFolder()).toEqual(inOrder(home.vault.entries()));
    expect(await namesIn()).toHaveLength(1);
    const { at, holds } = (await read())!;
    expect([at === null, holds?.count]).toEqual([false, 3]);
  });

  it("waits where the browser does not allow it, and goes on when it does again", async () => {
    await write("una");
    const said = await begin();
    await shown(said.when);
    isAllowed = false;
    await write("otra");
    await openAt(home, "/elsewhere");
    await openAt(home, "/backup/folder");
    await shown(said.notAllowed);
    await press(said.allow);
    await shown(said.when);
    expect(await inFolder()).toEqual(inOrder(home.vault.entries()));
  });

  it("says so when nothing can be written, and remembers no folder", async () => {
    vi.spyOn(FileSystemFileHandle.prototype, "createWritable").mockRejectedValue(
      new DOMException("gone", "NotFoundError"),
    );
    const said = await begin();
    await shown(said.failed);
    expect(await read()).toBeNull();
    expect(home.vault.journal().backup).toEqual([]);
  });

  it("can be let go of: the file stays, and the passphrase is forgotten", async () => {
    const said = await begin();
    await shown(said.when);
    await press(said.end);
    await shown(said.text);
    expect(await namesIn()).toHaveLength(1);
    expect(await read()).toBeNull();
  });

  it("is not spoken of where the browser has no folders", async () => {
    vi.stubGlobal("showDirectoryPicker", undefined);
    const { words } = await openAt(home, "/backup");
    await shown(words.backup.plain.title);
    expect(page.getByText(words.backup.folder.title).query()).toBeNull();
  });
});

async function read() {
  const found = await (await home.vault.folder()).read();
  return found.ok ? found.value : null;
}
