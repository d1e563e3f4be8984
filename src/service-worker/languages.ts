import { guessLanguage } from "#domain/language.ts";

declare const self: ServiceWorkerGlobalScope;

/** A file of the build with what its bytes must be. */
export interface BuiltFile {
  readonly url: string;
  readonly integrity: string;
}

/**
 * What each guest language is made of, the files it shares with another one included; the residents are in the list of what is
 * always here. The build writes it. [Note: guests]
 */
declare const LANGUAGE_FILES: Readonly<Record<string, readonly BuiltFile[]>>;

/**
 * [Note: guests] All languages together are more than a first visit should cost (docs/decisions/025-languages.md). So those that
 * few read are kept in a cache of their own, whole or not at all: the one that the browser asks for when the app is installed,
 * and any that is chosen later. A new version brings along, before it counts as installed, whichever the older one had.
 */
const cacheName = `al-languages-${self.registration.scope}`;

/** A network that has not brought some ten kilobytes by then is as good as none. */
const ARRIVES_WITHIN = 15_000;

const addressOf = ({ url }: BuiltFile): string => new URL(url, self.registration.scope).href;

/** Each file once, with the languages that are made of it. */
const FILES: ReadonlyMap<string, { file: BuiltFile; languages: string[] }> = (() => {
  const all = new Map<string, { file: BuiltFile; languages: string[] }>();
  for (const [language, files] of Object.entries(LANGUAGE_FILES))
    for (const file of files) {
      const known = all.get(addressOf(file));
      if (known === undefined) all.set(addressOf(file), { file, languages: [language] });
      else known.languages.push(language);
    }
  return all;
})();

const isGuest = (language: string): boolean => Object.hasOwn(LANGUAGE_FILES, language);

const keptAddresses = async (): Promise<Set<string>> => {
  // Asking for a cache makes one.
  if (!(await caches.has(cacheName))) return new Set();
  return new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => url));
};

async function remove(addresses: Iterable<string>): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const address of addresses) await cache.delete(address);
  if ((await cache.keys()).length === 0) await caches.delete(cacheName);
}

async function bring(files: readonly BuiltFile[]): Promise<void> {
  const kept = await keptAddresses();
  const missing = files.filter((file) => !kept.has(addressOf(file)));
  if (missing.length === 0) return;
  const signal = AbortSignal.timeout(ARRIVES_WITHIN);
  const brought = await Promise.all(
    missing.map(async (file) => {
      const request = new Request(addressOf(file), { integrity: file.integrity, credentials: "same-origin" });
      const answer = await fetch(request, { signal });
      if (!answer.ok) throw new TypeError(`no ${file.url}`);
      const kept = answer.clone();
      // To its end, within the time there is.
      await answer.arrayBuffer();
      return [addressOf(file), kept] as const;
    }),
  );
  const cache = await caches.open(cacheName);
  try {
    for (const [address, answer] of brought) await cache.put(address, answer);
  } catch (problem) {
    // A disk that is full: half a language is none.
    await remove(brought.map(([address]) => address));
    throw problem;
  }
}

/** One after the other: what two ask for at once comes once, and nobody takes away what another has just put there. */
let before: Promise<unknown> = Promise.resolve();
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = before.then(work, work);
  before = turn.catch(() => undefined);
  return turn;
}

/** Brings what is missing of a language; all of it, or nothing. @returns whether there is such a language, and it is here now */
export const keepLanguage = (language: string): Promise<boolean> =>
  inTurn(async () => {
    if (!isGuest(language)) return false;
    await bring(LANGUAGE_FILES[language] ?? []);
    return true;
  });

/** The languages of which something lies here, of whichever version: `assets/languages/pt-BR/…` */
const languagesHere = async (): Promise<string[]> => {
  const folders = [...(await keptAddresses())].map(
    (address) => /\/assets\/languages\/([^/]+)\//u.exec(address)?.[1] ?? "",
  );
  return [...new Set(folders)].filter(isGuest);
};

/**
 * Before this version counts as installed: what the older one had of languages, without which whoever reads one of them would
 * be left in the middle. The one that the browser asks for comes as well if it can: the page asks again for what is read.
 */
export async function bringLanguages(): Promise<void> {
  const had = await keptAddresses();
  try {
    for (const language of await languagesHere()) await keepLanguage(language);
  } catch (problem) {
    const added = [...(await keptAddresses())].filter((address) => !had.has(address));
    await remove(added);
    throw problem;
  }
  await keepLanguage(guessLanguage(navigator.languages)).catch(() => undefined);
}

/**
 * Removes the files of older versions, once this one has taken over. A language that was chosen while this one was waiting comes
 * first, where it can.
 */
export async function dropOldLanguages(): Promise<void> {
  for (const language of await languagesHere()) await keepLanguage(language).catch(() => undefined);
  const old = [...(await keptAddresses())].filter((address) => !FILES.has(address));
  if (old.length > 0) await remove(old);
}

export const isLanguageFile = (url: URL): boolean => FILES.has(url.href);
export const isLanguageCache = (name: string): boolean => name === cacheName;

/** What is kept of languages, and where: for whoever works out what the app runs from. */
export async function languageFilesHere(): Promise<{ cache: string; keys: string[] }> {
  return { cache: cacheName, keys: [...(await keptAddresses())].filter((address) => FILES.has(address)) };
}

/** A part of a language: from this device, or brought together with the rest of it. */
export async function answerLanguageFile(url: URL): Promise<Response> {
  const here = () => caches.match(url.href, { cacheName, ignoreVary: true });
  const kept = await here();
  if (kept !== undefined) return kept;
  const { file, languages = [] } = FILES.get(url.href) ?? {};
  const [only, ...more] = languages;
  try {
    // What two languages share does not say which of them is wanted: their other parts do.
    if (only !== undefined && more.length === 0) await keepLanguage(only);
    else if (file !== undefined) await inTurn(() => bring([file]));
  } catch {
    return Response.error();
  }
  return (await here()) ?? Response.error();
}
