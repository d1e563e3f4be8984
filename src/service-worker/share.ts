import { drop, readDropKey, tellOfDropBox, type DropAnswer } from "#drop-box/drop-box.ts";
import { LONGEST_SHARED } from "#drop-box/limits.ts";
import { sharedText } from "#drop-box/shared-text.ts";
import { sealDropped } from "#sealing/drop.ts";

/** The last part of the address that a phone sends what is shared to; the manifest says so too. */
export const SHARE = "share";

const deps = {
  subtle: crypto.subtle,
  randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
};

/** Why nothing was kept: a word, as it stands in the address of the page that says so. */
type Refusal = "nowhere" | "nothing" | "too-long" | "too-many" | "full" | "failed";

function textOf(form: FormData): string {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return sharedText({ title: field("title"), text: field("text"), url: field("url") });
}

/** 128 random bits as 22 characters: what the thing is called, and the note that it may become. */
const newId = (): string =>
  btoa(String.fromCharCode(...deps.randomBytes(16)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const two = (number: number): string => String(number).padStart(2, "0");

const MOST_TRIES = 3;

async function keep(text: string): Promise<Refusal | null> {
  const now = new Date();
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const key = await readDropKey();
    if (key === null) return "nowhere";
    const item = await sealDropped(deps, key, { id: newId(), at: now.getTime() }, { text, day });
    const answer: DropAnswer | null = await drop(item);
    if (answer === "waits") return null;
    if (answer === "too-many") return "too-many";
    // A passcode was set in this very moment: sealed again with the key of now.
  }
  return "failed";
}

async function take(request: Request): Promise<Refusal | null> {
  const text = textOf(await request.formData());
  if (text === "") return "nothing";
  if (text.length > LONGEST_SHARED) return "too-long";
  const refusal = await keep(text);
  if (refusal === null) tellOfDropBox();
  return refusal;
}

const isFull = (problem: unknown): boolean =>
  problem instanceof DOMException && problem.name === "QuotaExceededError";

/**
 * Takes what was shared into the app: seals it at once, whether or not the journal is locked, and leads to the page that
 * asks what is to become of it. Nothing of it stands in an address. [Note: the drop box]
 * @param scope address of the app
 */
export async function answerShare(request: Request, scope: string): Promise<Response> {
  const refusal = await take(request).catch((problem): Refusal => (isFull(problem) ? "full" : "failed"));
  return Response.redirect(new URL(refusal === null ? "./#/shared" : `./#/shared/${refusal}`, scope), 303);
}
