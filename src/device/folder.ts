/** What Chromium has beyond the standard. */
interface Pickers {
  readonly showDirectoryPicker?: (options: { mode: "readwrite" }) => Promise<FileSystemDirectoryHandle>;
}
interface Permissions {
  readonly queryPermission?: (options: { mode: "readwrite" }) => Promise<PermissionState>;
  readonly requestPermission?: (options: { mode: "readwrite" }) => Promise<PermissionState>;
}
interface Movable {
  readonly move?: (name: string) => Promise<void>;
}

const MODE = { mode: "readwrite" } as const;

/** Whether a folder of the person's can be written to: on computers, in some browsers. */
export const canKeepFolder = (): boolean => typeof (globalThis as Pickers).showDirectoryPicker === "function";

/** @returns null when none was chosen, or none can be */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (globalThis as Pickers).showDirectoryPicker?.(MODE)) ?? null;
  } catch {
    return null;
  }
}

/** Whether the folder may be written to now. @param ask only from a press: the browser asks the person */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const handle = folder as Permissions;
  try {
    if ((await handle.queryPermission?.(MODE)) === "granted") return true;
    return ask && (await handle.requestPermission?.(MODE)) === "granted";
  } catch {
    return false;
  }
}

async function put(file: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = await file.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    // Left open it would hold the file, and nobody could try again.
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

const bytesIn = async (file: FileSystemFileHandle): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await file.getFile()).arrayBuffer());

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Where it cannot be moved, it is written once more, and the other one goes when this one was read again. */
async function moveOver(
  folder: FileSystemDirectoryHandle,
  made: FileSystemFileHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const { move } = made as Movable;
    if (move !== undefined) {
      await move.call(made, name);
      return true;
    }
  } catch {
    // Not in every folder, and not everywhere onto a file that is there.
  }
  const last = await folder.getFileHandle(name, { create: true });
  await put(last, bytes);
  if (!isSame(await bytesIn(last), bytes)) return false;
  await folder.removeEntry(made.name);
  return true;
}

/**
 * Writes a file under another name, lets it be checked as it lies there, and only then puts it in the place of the old one:
 * at every moment there is one that is whole.
 * @param isWhole reads what was written
 */
export async function writeChecked(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  isWhole: (written: Uint8Array<ArrayBuffer>) => Promise<boolean>,
): Promise<boolean> {
  try {
    const made = await folder.getFileHandle(`${name}.new`, { create: true });
    await put(made, bytes);
    const written = await bytesIn(made);
    if (!(await isWhole(written))) {
      await folder.removeEntry(made.name);
      return false;
    }
    return await moveOver(folder, made, name, written);
  } catch {
    // Gone, full, or no longer allowed.
    return false;
  }
}
