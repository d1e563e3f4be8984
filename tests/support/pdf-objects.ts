import { bytesOfObjects, objectsOfPdf } from "./pdf-tools.ts";

/**
 * A value as `qpdf --json` writes it: names begin with a slash, references are "12 0 R", strings begin with "u:" where they
 * are text and with "b:" (hexadecimal) where they are bytes.
 */
export type PdfValue =
  string | number | boolean | null | readonly PdfValue[] | { readonly [key: string]: PdfValue };
export type Dictionary = { readonly [key: string]: PdfValue };

interface Stored {
  value?: PdfValue;
  stream?: { dict: Dictionary; data?: string };
}

/** A PDF taken apart: plain data, so that a test can plant a fault in it. */
export interface PdfObjects {
  readonly isEncrypted: boolean;
  /** What `qpdf` wants to be told again when it writes them. */
  readonly head: object;
  /** By reference, "12 0 R"; the trailer by its name. */
  readonly stored: Record<string, Stored>;
}

interface Read {
  readonly encrypt: { readonly encrypted: boolean };
  readonly qpdf: readonly [head: object, stored: Record<string, Stored>];
}

export function pdfObjects(bytes: Uint8Array): PdfObjects {
  const read = objectsOfPdf(bytes) as Read;
  const [, found] = read.qpdf;
  const stored = Object.fromEntries(
    Object.entries(found).map(([key, each]) => [key.replace(/^obj:/u, ""), each]),
  );
  return { isEncrypted: read.encrypt.encrypted, head: read.qpdf[0], stored };
}

/** Puts a PDF together again, packed as tightly as PDFs can be. */
export const pdfBytes = ({ head, stored }: PdfObjects): Uint8Array =>
  bytesOfObjects({
    qpdf: [
      head,
      Object.fromEntries(
        Object.entries(stored).map(([key, each]) => [key === "trailer" ? key : `obj:${key}`, each]),
      ),
    ],
  });

export const isReference = (value: PdfValue | undefined): value is string =>
  typeof value === "string" && /^\d+ \d+ R$/u.test(value);

/** Follows a reference to what it stands for; a stream stands for its dictionary. */
export function resolve({ stored }: PdfObjects, value: PdfValue | undefined): PdfValue {
  if (!isReference(value)) return value ?? null;
  const found = stored[value];
  return found?.value ?? found?.stream?.dict ?? null;
}

/** A dictionary by reference or as it stands; empty where there is none. */
export function dictionary(objects: PdfObjects, value: PdfValue | undefined): Dictionary {
  const found = resolve(objects, value);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as Dictionary) : {};
}

/** An array by reference or as it stands; anything else is an array of one, and nothing is none. */
export function list(objects: PdfObjects, value: PdfValue | undefined): readonly PdfValue[] {
  const found = resolve(objects, value);
  if (Array.isArray(found)) return found as readonly PdfValue[];
  return value === undefined || value === null ? [] : [value];
}

/** The unpacked bytes of a stream. */
export function bytesOf({ stored }: PdfObjects, reference: PdfValue | undefined): Buffer {
  const data = isReference(reference) ? stored[reference]?.stream?.data : undefined;
  return Buffer.from(data ?? "", "base64");
}

export const trailer = (objects: PdfObjects): Dictionary =>
  dictionary(objects, objects.stored["trailer"]?.value);

export const catalog = (objects: PdfObjects): Dictionary => dictionary(objects, trailer(objects)["/Root"]);

/** The reference of each page, in order. */
export function pages(objects: PdfObjects): string[] {
  const under = (reference: PdfValue): string[] => {
    const node = dictionary(objects, reference);
    return node["/Type"] === "/Page"
      ? [nameOf(reference)]
      : list(objects, node["/Kids"]).flatMap((kid) => under(kid));
  };
  return under(catalog(objects)["/Pages"] ?? null);
}

/** A name or a reference as it stands; empty where there is something else. */
export const nameOf = (value: PdfValue | undefined): string => (typeof value === "string" ? value : "");

/** A text string as it is read. */
export const textOf = (value: PdfValue | undefined): string =>
  typeof value === "string" && value.startsWith("u:") ? value.slice(2) : "";

/** Every value in the file, of whatever object, with the dictionary key it stands under. */
export function* everyValue({ stored }: PdfObjects): Generator<readonly [key: string, value: PdfValue]> {
  function* under(key: string, value: PdfValue): Generator<readonly [string, PdfValue]> {
    yield [key, value];
    if (Array.isArray(value)) for (const each of value as readonly PdfValue[]) yield* under(key, each);
    else if (typeof value === "object" && value !== null)
      for (const [name, each] of Object.entries(value)) yield* under(name, each);
  }
  for (const { value, stream } of Object.values(stored)) {
    if (value !== undefined) yield* under("", value);
    if (stream !== undefined) yield* under("", stream.dict);
  }
}
