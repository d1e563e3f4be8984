import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FaceFiles } from "#documents/pdf-faces.ts";
import { FACES } from "../../scripts/faces.mjs";

const face = async (name: keyof FaceFiles): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(FACES, `${name}.ttf`)));

/** The type faces of the PDF, as the app hands them to its worker. */
export const faces = async (): Promise<FaceFiles> => ({
  app: await face("app"),
  strong: await face("strong"),
  own: await face("own"),
});
