import { ERASE_KEY } from "./erase-mark.ts";

/** What this app keeps in small storages begins like that. */
const OURS = /^al(?:\.|$)/;

/** Removes what the app keeps in small storages, apart from the mark. */
export function eraseSmall(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (OURS.test(key) && key !== ERASE_KEY) localStorage.removeItem(key);
    sessionStorage.clear();
  } catch {
    // There is none.
  }
}

/** Removes the private files of this site, once they were overwritten. @returns whether none is left */
export async function erasePrivateFiles(): Promise<boolean> {
  try {
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
    return true;
  } catch (error) {
    // A browser that keeps none refuses to show them; one that holds on to a file says something else.
    return error instanceof TypeError || (error instanceof DOMException && error.name === "SecurityError");
  }
}

const ANSWER_MS = 10_000;

/**
 * Asks the host to tell the browser to clear this site ("Clear-Site-Data"): it reaches what a page cannot. A picture is
 * what this page may ask for, and waits until the browser has cleared. Without a connection, or on another host, nothing
 * happens.
 */
export const askToClear = (): Promise<void> =>
  new Promise((resolve) => {
    const answer = new Image();
    answer.addEventListener("load", () => resolve());
    answer.addEventListener("error", () => resolve());
    setTimeout(resolve, ANSWER_MS);
    answer.src = "./borrar";
  });

/** Removes the app's own files from the browser. @returns when they are gone */
export async function eraseFiles(): Promise<void> {
  if (typeof caches === "undefined") return;
  for (const name of await caches.keys()) await caches.delete(name);
}

/** All is erased: takes the mark away, and then the part of the app that starts without a connection. */
export async function endErasing(): Promise<void> {
  try {
    localStorage.removeItem(ERASE_KEY);
  } catch {
    // It was not there.
  }
  history.replaceState(null, "");
  const worker = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  const registration = await worker?.getRegistration();
  await registration?.unregister();
}
