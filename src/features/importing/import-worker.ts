/** Reads files of other apps away from the screen. It loads nothing and writes nothing (scripts/headers.mjs). */
import { dayNow } from "#device/clock.ts";
import { readImport, type ImportFile, type ReadImport } from "#documents/import-read.ts";

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Left early, when the first bytes have said enough.
    await reader.cancel().catch(() => undefined);
  }
}

/** A file, and where it lies in the folder that was chosen: that is not kept everywhere on the way to a worker. */
export interface ChosenFile {
  readonly file: File;
  readonly path: string;
}

const asImported = ({ file, path }: ChosenFile): ImportFile => ({
  name: file.name,
  path,
  size: file.size,
  changed: dayNow(new Date(file.lastModified)),
  chunks: () => chunksOf(file),
});

self.addEventListener("message", ({ data }: MessageEvent<readonly ChosenFile[]>) => {
  readImport(data.map(asImported)).then(
    (read: ReadImport) => self.postMessage(read),
    () => self.postMessage(null),
  );
});
