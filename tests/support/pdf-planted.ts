import { nameOf, pages, type PdfObjects, type PdfValue } from "./pdf-objects.ts";

/** What can be changed in a PDF that was taken apart. */
interface Open {
  [key: string]: PdfValue;
}
interface Taken {
  /** The dictionary of each object and stream, by reference. */
  readonly dictionaries: readonly (readonly [reference: string, dictionary: Open])[];
  readonly objects: PdfObjects;
}

export type Plant = (taken: Taken) => void;

/** The same document with something wrong in it. */
export function planted(objects: PdfObjects, plant: Plant): PdfObjects {
  const copy = structuredClone(objects);
  const dictionaries = Object.entries(copy.stored).flatMap(([reference, { value, stream }]) => {
    const found = value ?? stream?.dict;
    const isDictionary = typeof found === "object" && found !== null && !Array.isArray(found);
    return isDictionary ? [[reference, found as Open] as const] : [];
  });
  plant({ dictionaries, objects: copy });
  return copy;
}

/** The first dictionary in which something holds. */
export function find({ dictionaries }: Taken, holds: (dictionary: Open) => boolean): readonly [string, Open] {
  const found = dictionaries.find(([, each]) => holds(each));
  if (found === undefined) throw new Error("there is nothing to plant the fault in");
  return found;
}

export const tagged = (taken: Taken, tag: string): Open =>
  find(taken, (each) => each["/S"] === `/${tag}` && "/P" in each)[1];

export const root = (taken: Taken): Open => find(taken, (each) => each["/Type"] === "/Catalog")[1];

/** Changes the bytes of the stream that a dictionary of the given kind names, or that is the content of a page. */
export function rewrite(
  { objects }: Taken,
  reference: PdfValue | undefined,
  change: (text: string) => string,
): void {
  const stream = objects.stored[nameOf(reference)]?.stream;
  const before = Buffer.from(stream?.data ?? "", "base64").toString("latin1");
  const after = change(before);
  if (stream === undefined || before === after) throw new Error("there is nothing to plant the fault in");
  stream.data = Buffer.from(after, "latin1").toString("base64");
}

/** Changes what the first page shows. */
export function rewritePage(taken: Taken, change: (text: string) => string): void {
  const page = taken.objects.stored[pages(taken.objects)[0] ?? ""]?.value as Open | undefined;
  rewrite(taken, page?.["/Contents"], change);
}
