/**
 * The same bytes through nothing but IndexedDB and WebCrypto: no library, no checks, no screen. It reads the very
 * database that the app wrote, and writes rows of the same size into one of its own.
 */
interface Row {
  v: 1;
  g: number;
  n: number;
  iv: Uint8Array<ArrayBuffer>;
  ct: ArrayBuffer;
}
interface Header {
  vid: string;
  gen: number;
  store: "a" | "b";
  wraps: { iv: Uint8Array<ArrayBuffer>; ct: ArrayBuffer }[];
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
  });

const derived = (from: CryptoKey, label: string, uses: KeyUsage[]): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info: utf8(`alianza/1/${label}`) },
    from,
    { name: "AES-GCM", length: 256 },
    false,
    uses,
  );

async function keyFor({ vid, gen, wraps }: Header, base: CryptoKey): Promise<CryptoKey> {
  const [wrap] = wraps;
  if (wrap === undefined) throw new Error("no key");
  const by = await derived(base, "kek/dev", ["unwrapKey"]);
  const additionalData = utf8(JSON.stringify(["wrap", 1, vid, gen, "dev"]));
  const how = { name: "AES-GCM", iv: wrap.iv, additionalData };
  const data = await crypto.subtle.unwrapKey("raw", wrap.ct, by, how, "HKDF", false, ["deriveKey"]);
  return derived(data, "key/record", ["decrypt"]);
}

async function readRows() {
  const database = await asked(indexedDB.open("v1"));
  const reading = database.transaction(["m", "a"], "readonly");
  const meta = reading.objectStore("m");
  const [header, base, ids, rows] = await Promise.all([
    asked(meta.get("h")) as Promise<Header>,
    asked(meta.get("k")) as Promise<CryptoKey>,
    asked(reading.objectStore("a").getAllKeys()),
    asked(reading.objectStore("a").getAll()) as Promise<Row[]>,
  ]);
  database.close();
  return { header, ids, rows, key: await keyFor(header, base) };
}

async function openRow(
  { vid, gen }: Header,
  key: CryptoKey,
  id: unknown,
  { iv, ct, n }: Row,
): Promise<string> {
  const additionalData = utf8(JSON.stringify(["alianza", 1, vid, gen, "r", id, n]));
  return new TextDecoder().decode(
    await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, ct),
  );
}

/** Opens the app's database, reads every row, decrypts and parses it. @returns milliseconds, and how many there were. */
async function readAll(): Promise<{ ms: number; count: number }> {
  const begun = performance.now();
  const { header, key, ids, rows } = await readRows();
  const values = await Promise.all(
    rows.map(async (row, at) => JSON.parse(await openRow(header, key, ids[at], row)) as unknown),
  );
  return { ms: performance.now() - begun, count: values.length };
}

const idle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const bytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const newName = () => btoa(String.fromCharCode(...bytes(16)));

/** Strict writes as the app makes them: a row, the manifest, and one draft less. @returns milliseconds each. */
async function writeMany({
  before,
  times,
  size,
  pauseMs,
}: {
  before: number;
  times: number;
  size: number;
  pauseMs: number;
}): Promise<number[]> {
  const opening = indexedDB.open("raw", 1);
  opening.addEventListener("upgradeneeded", () =>
    ["m", "a", "d"].forEach((store) => opening.result.createObjectStore(store)),
  );
  const database = await asked(opening);
  const row = (n: number): Row => ({ v: 1, g: 1, n, iv: bytes(12), ct: bytes(size).buffer });
  const write = (fill: (stores: IDBTransaction) => void) =>
    new Promise<number>((resolve, reject) => {
      const begun = performance.now();
      const writing = database.transaction(["m", "a", "d"], "readwrite", { durability: "strict" });
      fill(writing);
      writing.addEventListener("complete", () => resolve(performance.now() - begun));
      writing.addEventListener("abort", () => reject(writing.error ?? new Error("aborted")));
    });
  await write((stores) => {
    for (let n = 0; n < before; n += 1) stores.objectStore("a").put(row(n), newName());
  });
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const draft = newName();
    await write((stores) => void stores.objectStore("d").put(row(n), draft));
    await idle(pauseMs);
    const [entry, manifest, id] = [row(before + n), row(before + n), newName()];
    const ms = await write((stores) => {
      stores.objectStore("a").put(entry, id);
      stores.objectStore("m").put(manifest, "n");
      stores.objectStore("d").delete(draft);
    });
    took.push(ms);
  }
  database.close();
  return took;
}

const STEP = 256;
const BATCH = 200;

/** Reads every row, opens it, seals it with another key and writes it, two hundred in a strict transaction. */
async function rewriteAll(): Promise<{ ms: number; writingMs: number }> {
  const begun = performance.now();
  const { header, key, ids, rows } = await readRows();
  const next = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  const opening = indexedDB.open("rewritten", 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("b"));
  const database = await asked(opening);
  let writingMs = 0;
  for (let from = 0; from < rows.length; from += BATCH) {
    const some = rows.slice(from, from + BATCH);
    const sealed = await Promise.all(
      some.map(async (row, at): Promise<Row> => {
        const id = ids[from + at];
        const value = JSON.parse(await openRow(header, key, id, row)) as unknown;
        const text = utf8(JSON.stringify(value));
        const padded = new Uint8Array(Math.max(2 * STEP, Math.ceil(text.length / STEP) * STEP)).fill(32);
        padded.set(text);
        const iv = bytes(12);
        const additionalData = utf8(
          JSON.stringify(["alianza", 1, header.vid, header.gen + 1, "r", id, row.n]),
        );
        const ct = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, next, padded);
        return { v: 1, g: row.g + 1, n: row.n, iv, ct };
      }),
    );
    const written = performance.now();
    await new Promise<void>((resolve, reject) => {
      const writing = database.transaction(["b"], "readwrite", { durability: "strict" });
      some.forEach((_, at) => writing.objectStore("b").put(sealed[at], ids[from + at]));
      writing.addEventListener("complete", () => resolve());
      writing.addEventListener("abort", () => reject(writing.error ?? new Error("aborted")));
    });
    writingMs += performance.now() - written;
  }
  database.close();
  return { ms: performance.now() - begun, writingMs };
}

export const raw = { readAll, rewriteAll, writeMany };
Object.assign(globalThis, raw);
