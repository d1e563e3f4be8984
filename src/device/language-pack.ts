import { isResident, type Language } from "#domain/language.ts";

/** Longer than the keeper itself waits for the network, also where another language is still on its way. */
const ANSWERS_WITHIN = 35_000;

const workers = (): ServiceWorkerContainer | undefined => (navigator as Partial<Navigator>).serviceWorker;

/** Asks a keeper of the app's files to bring what a language is made of, and to keep it. @returns whether it is here */
function ask(worker: ServiceWorker, language: Language): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const done = (isHere: boolean) => {
      clearTimeout(waiting);
      port1.close();
      resolve(isHere);
    };
    const waiting = setTimeout(() => done(false), ANSWERS_WITHIN);
    port1.addEventListener("message", ({ data }: MessageEvent<unknown>) => done(data === true));
    port1.start();
    worker.postMessage({ type: "keep-language", language }, [port2]);
  });
}

/** A version that waits has to have it too, when its turn comes. */
async function askNext(language: Language): Promise<void> {
  const registration = await workers()?.getRegistration();
  for (const next of [registration?.waiting, registration?.installing]) if (next) void ask(next, language);
}

/**
 * Has a language kept, to be read without a connection from now on. It is asked for before any of its modules is loaded, since
 * browsers remember a module that did not load.
 * @returns false where it is not on this device and cannot come now; true also where nothing is kept yet, as on a first visit:
 * then its modules come from the network, or do not
 */
export async function bringLanguage(language: Language): Promise<boolean> {
  const worker = workers()?.controller ?? null;
  if (isResident(language) || worker === null) return true;
  const isHere = await ask(worker, language);
  if (isHere) void askNext(language).catch(() => undefined);
  return isHere;
}

/** Has the language of this page kept as soon as there is who keeps it: on a first visit it may be chosen before that. */
export function keepLanguageRead(languageNow: () => Language): void {
  const keep = () => void bringLanguage(languageNow());
  keep();
  workers()?.addEventListener("controllerchange", keep);
}

/** Whether something of it lies on this device. Nobody is asked for anything. */
export async function isLanguageKept(language: Language): Promise<boolean> {
  if (isResident(language)) return true;
  if (typeof caches === "undefined") return false;
  for (const name of await caches.keys()) {
    if (!name.startsWith("al-languages-")) continue;
    const kept = await (await caches.open(name)).keys();
    if (kept.some(({ url }) => url.includes(`/assets/languages/${language}/`))) return true;
  }
  return false;
}
