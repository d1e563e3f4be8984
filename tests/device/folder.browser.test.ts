import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { canKeepFolder, chooseFolder, mayWrite, writeChecked } from "#device/folder.ts";

/** A folder of the browser's own stands in for one of the person's: both are spoken to alike. */
let folder: FileSystemDirectoryHandle;
const root = () => navigator.storage.getDirectory();
beforeEach(async () => {
  folder = await (await root()).getDirectoryHandle("folder", { create: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await (await root()).removeEntry("folder", { recursive: true });
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const whole = () => Promise.resolve(true);
async function inFolder(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>)
    found[name] = await (await handle.getFile()).text();
  return found;
}
const withoutMove = () =>
  vi
    .spyOn(FileSystemFileHandle.prototype as unknown as { move: () => Promise<void> }, "move")
    .mockRejectedValue(new DOMException("as in some folders", "NotAllowedError"));

describe.each(["moved", "written once more"])("a file that is checked where it lies, then %s", (how) => {
  beforeEach(() => {
    if (how !== "moved") withoutMove();
  });

  it("takes the place of the old one, and leaves nothing else", async () => {
    expect(await writeChecked(folder, "a.age", bytesOf("one"), whole)).toBe(true);
    expect(await writeChecked(folder, "a.age", bytesOf("two"), whole)).toBe(true);
    expect(await inFolder()).toEqual({ "a.age": "two" });
  });

  it("is looked at as it lies there, while the old one is still whole", async () => {
    await writeChecked(folder, "a.age", bytesOf("one"), whole);
    let seen: unknown = null;
    await writeChecked(folder, "a.age", bytesOf("two"), async (written) => {
      seen = [new TextDecoder().decode(written), await inFolder()];
      return true;
    });
    expect(seen).toEqual(["two", { "a.age": "one", "a.age.new": "two" }]);
  });

  it("is thrown away when it is not whole, and the old one stays", async () => {
    await writeChecked(folder, "a.age", bytesOf("one"), whole);
    expect(await writeChecked(folder, "a.age", bytesOf("tw"), () => Promise.resolve(false))).toBe(false);
    expect(await inFolder()).toEqual({ "a.age": "one" });
  });
});

describe("a folder", () => {
  it("in which nothing can be written answers no, and what is there stays", async () => {
    await writeChecked(folder, "a.age", bytesOf("one"), whole);
    vi.spyOn(FileSystemWritableFileStream.prototype, "write").mockRejectedValue(
      new DOMException("full", "QuotaExceededError"),
    );
    expect(await writeChecked(folder, "a.age", bytesOf("two"), whole)).toBe(false);
    const old = await (await folder.getFileHandle("a.age")).getFile();
    expect(await old.text()).toBe("one");
  });

  it("that cannot be moved into loses nothing when it fills up while it is written once more", async () => {
    withoutMove();
    await writeChecked(folder, "a.age", bytesOf("one"), whole);
    const write = FileSystemWritableFileStream.prototype.write;
    let writes = 0;
    vi.spyOn(FileSystemWritableFileStream.prototype, "write").mockImplementation(function (
      this: FileSystemWritableFileStream,
      ...given
    ) {
      writes += 1;
      if (writes === 2) return Promise.reject(new DOMException("full", "QuotaExceededError"));
      return write.apply(this, given);
    });
    expect(await writeChecked(folder, "a.age", bytesOf("two"), whole)).toBe(false);
    expect(await inFolder()).toMatchObject({ "a.age": "one", "a.age.new": "two" });
  });

  it("is not offered where the browser knows none, and not there when none was chosen", async () => {
    vi.stubGlobal("showDirectoryPicker", undefined);
    expect(canKeepFolder()).toBe(false);
    expect(await chooseFolder()).toBeNull();
    vi.stubGlobal("showDirectoryPicker", () => Promise.reject(new DOMException("closed", "AbortError")));
    expect(canKeepFolder()).toBe(true);
    expect(await chooseFolder()).toBeNull();
    vi.unstubAllGlobals();
    expect(await mayWrite(folder, false)).toBe(true);
  });
});
