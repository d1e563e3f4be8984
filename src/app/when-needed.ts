import { isOurDatabase } from "#vault/database-name.ts";

/** How long somebody new reads the first screen before the rest is got ready without having been asked for. */
const READING_MS = 5_000;
const TOUCHES = ["pointerdown", "keydown", "click"] as const;

/** Whether the browser says that no journal was ever begun here. It says nothing where it cannot list what it keeps. */
async function hasNone(): Promise<boolean> {
  try {
    return !(await indexedDB.databases()).some(({ name = "" }) => isOurDatabase(name));
  } catch {
    return false;
  }
}

/**
 * Somebody new only reads: what opens a journal is a tenth of a second of work on a slow phone, in which the page would not
 * answer. So it waits for the first touch, or for a while without one. Where there may be a journal after all, it waits for nothing.
 */
export async function whenNeeded(): Promise<void> {
  if (!(await hasNone())) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(waiting);
      for (const touch of TOUCHES) removeEventListener(touch, done, true);
      resolve();
    };
    const waiting = setTimeout(done, READING_MS);
    for (const touch of TOUCHES) addEventListener(touch, done, true);
  });
}

/** Fetches what this language will need, and runs none of it. The build has written its names beside the boot script. */
export function fetchAhead(language: string): void {
  const name = language.replace("-", "").toLowerCase();
  const { dataset } = document.querySelector<HTMLScriptElement>("script[data-app]") ?? {};
  for (const href of (dataset?.[name] ?? "").split(" ").filter(Boolean)) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = href;
    document.head.append(link);
  }
}
