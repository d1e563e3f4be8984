/** The files that this app runs from on this device, and what their bytes come to. */
export interface RunningFiles {
  /** Each with its SHA-256, as `sha256sum` writes it: the list that a release calls APP-SHA256SUMS. */
  readonly list: string;
  readonly files: readonly { readonly name: string; readonly sum: string }[];
  /** Of files that should lie here and do not. */
  readonly missing: readonly string[];
  /** The SHA-256 of the list: one number for the version. */
  readonly fingerprint: string;
}

const ANSWERS_WITHIN = 5_000;

const inHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const sumOf = async (bytes: BufferSource): Promise<string> =>
  inHex(await crypto.subtle.digest("SHA-256", bytes));

interface Kept {
  /** The cache that the files lie in. */
  readonly cache: string;
  /** Under which names. */
  readonly keys: readonly string[];
}

interface Told extends Kept {
  /** What only a further language is made of: as many of them as were chosen. */
  readonly languages: Kept | null;
}

function readKept(data: unknown): Kept | null {
  const { cache, keys } = Object(data) as { cache?: unknown; keys?: unknown };
  if (typeof cache !== "string" || !Array.isArray(keys)) return null;
  return { cache, keys: keys.filter((key) => typeof key === "string") };
}

function readTold(data: unknown): Told | null {
  const kept = readKept(data);
  const { languages } = Object(data) as { languages?: unknown };
  return kept === null ? null : { ...kept, languages: readKept(languages) };
}

/** Asks the service worker that this page runs under, as the cache may also hold the files of a version that waits. */
function askWorker(worker: ServiceWorker): Promise<Told | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const done = (told: Told | null) => {
      clearTimeout(waiting);
      port1.close();
      resolve(told);
    };
    // One from before this question existed says nothing.
    const waiting = setTimeout(() => done(null), ANSWERS_WITHIN);
    port1.addEventListener("message", ({ data }: MessageEvent<unknown>) => done(readTold(data)));
    port1.start();
    worker.postMessage({ type: "which-files" }, [port2]);
  });
}

/**
 * Works it out anew from the bytes in the cache: what is in them is not asked of anybody.
 * @returns "not-here" as long as the app does not lie on this device, or where it cannot; "unknown" where its keeper did not say
 * which files they are, or they could not be read
 */
export const runningFiles = (): Promise<RunningFiles | "not-here" | "unknown"> =>
  workOut().catch(() => "unknown");

async function workOut(): Promise<RunningFiles | "not-here" | "unknown"> {
  const worker = (navigator as Partial<Navigator>).serviceWorker?.controller ?? null;
  if (worker === null) return "not-here";
  const scope = new URL("./", worker.scriptURL).href;
  const told = await askWorker(worker);
  if (told === null) return "unknown";
  const summed = await sumsOf(told, scope);
  // A file of a language that is not what the list of this version says stands in the number beside that list.
  const listed = await listedLanguages(told);
  const { languages } = told;
  // Asking for a cache makes one, and where no further language was chosen there is none.
  const guests = languages === null || languages.keys.length === 0 ? [] : await sumsOf(languages, scope);
  const altered = guests.filter(({ name, sum }) => sum !== null && !listed.has(`${sum}  ${name}`));
  const files = [...summed, ...altered].flatMap(({ name, sum }) => (sum === null ? [] : [{ name, sum }]));
  const list = files.map(({ name, sum }) => `${sum}  ${name}\n`).join("");
  return {
    list,
    files,
    missing: [...summed, ...guests].flatMap(({ name, sum }) => (sum === null ? [name] : [])),
    fingerprint: await sumOf(new TextEncoder().encode(list)),
  };
}

/** What each of these files comes to, in the order of their bytes, as `LC_ALL=C sort` has it; null for one that is not there. */
async function sumsOf({ cache: name, keys }: Kept, scope: string) {
  const cache = await caches.open(name);
  const named = keys
    .map((key) => ({ key, name: key.slice(scope.length).replace(/\?.*$/, "") }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return Promise.all(
    named.map(async ({ key, name }) => {
      const kept = await cache.match(key, { ignoreVary: true });
      return { name, sum: kept === undefined ? null : await sumOf(await kept.arrayBuffer()) };
    }),
  );
}

/** The lines of the list of all files of further languages, which is one of the files that are always here. */
async function listedLanguages({ cache: name, keys }: Kept): Promise<ReadonlySet<string>> {
  const key = keys.find((each) => /\/LANGUAGE-SHA256SUMS(?:\?|$)/u.test(each));
  const kept = key === undefined ? undefined : await (await caches.open(name)).match(key);
  return new Set((await kept?.text())?.split("\n") ?? []);
}
