import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "#domain/language.ts";
import { loadWords, type Words } from "#words/words.ts";
import { type Engine, until } from "./engine.ts";

/** Somebody who uses the app in one of the engines. Finds things as they are written on the page. */
export interface Somebody {
  readonly engine: Engine;
  readonly words: Words;
}

export const somebodyAt = async (engine: Engine, language: Language): Promise<Somebody> => ({
  engine,
  words: await loadWords(language),
});

/** Until the app answers: what stands in the page before that was drawn when it was built. */
export const alive = ({ engine }: Somebody): Promise<true> =>
  until("the app answering", async () =>
    (await engine.evaluate(
      () =>
        [...document.querySelectorAll("#app > *, #app > .taken-over main")].some((each) =>
          Object.keys(each).some((key) => key.startsWith("__reactFiber")),
        ),
      null,
    ))
      ? true
      : undefined,
  );

/** Until this can be read somewhere on the page. @throws with what is read there instead */
export async function see({ engine }: Somebody, text: string): Promise<void> {
  const read = () => engine.evaluate(() => document.body.innerText, null);
  await until(`“${text}” on the page`, async () => ((await read()).includes(text) ? true : undefined)).catch(
    async (problem: Error) => {
      throw new Error(`${problem.message}\n${await read()}`);
    },
  );
}

/** Until a page is in sight, the one with this heading if one is given. */
export const at = ({ engine }: Somebody, heading?: string): Promise<true> =>
  until(`the page “${heading ?? ""}”`, async () =>
    (await engine.evaluate(
      (wanted) =>
        [...document.querySelectorAll("main h1")].some(
          (each) =>
            (wanted === null || each.textContent === wanted) &&
            each.checkVisibility({ visibilityProperty: true }),
        ),
      heading ?? null,
    ))
      ? true
      : undefined,
  );

/** Goes to a page as a link in the app does. */
export async function go(somebody: Somebody, path: string, heading?: string): Promise<void> {
  await somebody.engine.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        if (location.hash === hash) return done();
        addEventListener("hashchange", () => setTimeout(done), { once: true });
        location.hash = hash;
      }),
    `#${path}`,
  );
  await at(somebody, heading);
}

/** Until a form has been left: what says that something is saved may still stand there from before. */
export const leave = ({ engine }: Somebody, path: string): Promise<true> =>
  until(`${path} being left`, async () =>
    (await engine.evaluate((hash) => location.hash !== hash, `#${path}`)) ? true : undefined,
  );

/** Puts the focus into the field of this label, once it is there. */
const focusOn = ({ engine }: Somebody, label: string): Promise<true> =>
  until(`a field “${label}”`, async () =>
    (await engine.evaluate((wanted) => {
      const labels = [...document.querySelectorAll("label")];
      const found = labels.find((each) => each.textContent?.trim() === wanted && each.control !== null);
      found?.control?.focus();
      return found !== undefined && document.activeElement === found.control;
    }, label))
      ? true
      : undefined,
  );

/** Types into the field of this label, key by key. */
export async function write(somebody: Somebody, label: string, text: string): Promise<void> {
  await focusOn(somebody, label);
  await somebody.engine.type(text);
}

/** What stands in the field of this label. */
export async function written(somebody: Somebody, label: string): Promise<string> {
  await focusOn(somebody, label);
  return somebody.engine.evaluate(
    () => (document.activeElement as HTMLInputElement | HTMLTextAreaElement).value,
    null,
  );
}

/**
 * Chooses by the label, within the group of this name if one is given: what is beside a label cannot be seen, and so not be
 * pressed.
 */
export const choose = ({ engine }: Somebody, label: string, group = ""): Promise<true> =>
  until(`a choice “${label}” ${group}`, async () =>
    (await engine.evaluate(
      ([wanted, within]) => {
        const named = (set: Element) => set.querySelector("legend")?.textContent?.includes(within) === true;
        const sets = [...document.querySelectorAll("fieldset")].filter(named);
        const places = within === "" ? [document.body] : sets;
        const labels = places.flatMap((place) => [...place.querySelectorAll("label")]);
        const found = labels.find((each) => each.textContent?.trim() === wanted);
        found?.click();
        return found !== undefined;
      },
      [label, group] as const,
    ))
      ? true
      : undefined,
  );

/** Gives a file to the field of this label. Its bytes come from the disk and go through the page, as no driver does this alike. */
export async function giveFile(somebody: Somebody, label: string, path: string): Promise<void> {
  await focusOn(somebody, label);
  const bytes = (await readFile(path)).toString("base64");
  await somebody.engine.evaluate(
    ([content, name]) => {
      const field = document.activeElement as HTMLInputElement;
      const chosen = new DataTransfer();
      chosen.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name));
      field.files = chosen.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    },
    [bytes, path.split("/").at(-1) ?? ""] as const,
  );
}

/** The file that arrives whole among the downloads, with this ending. @returns its path */
export const downloaded = ({ engine }: Somebody, ending: string): Promise<string> =>
  until(`a file ${ending}`, async () => {
    const names = await readdir(engine.downloads);
    // While one is being written, Firefox has a second one beside it.
    if (names.some((name) => /\.(?:part|crdownload|wkdownload)$/.test(name))) return undefined;
    const name = names.find((each) => each.endsWith(ending));
    if (name === undefined) return undefined;
    const path = join(engine.downloads, name);
    return (await readFile(path)).length > 0 ? path : undefined;
  });

/** Until the app can start without a network. */
export const untilOffline = ({ engine }: Somebody): Promise<true> =>
  until("the service worker", async () =>
    (await engine.evaluate(() => navigator.serviceWorker.controller?.state === "activated", null))
      ? true
      : undefined,
  );
