import { inflateSync } from "node:zlib";
import type { Content } from "./pdf-content.ts";
import { bytesOf, everyValue, type PdfObjects } from "./pdf-objects.ts";

/** Bytes read as text in every way that a PDF may have meant. */
const readings = (bytes: Buffer): string[] => [
  bytes.toString("latin1"),
  bytes.toString("utf8"),
  ...[0, 1].flatMap((from) => {
    const even = bytes.subarray(from, bytes.length - ((bytes.length - from) % 2));
    return [even.toString("utf16le"), Buffer.from(even).swap16().toString("utf16le")];
  }),
];

const HEX = /<([0-9A-Fa-f\s]{4,})>/gu;
const LITERAL = /\(((?:\\[\s\S]|[^\\()])*)\)/gu;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** What stands in strings that are written out in bytes, without their escapes. */
const stringsIn = (latin1: string): Buffer[] => [
  ...[...latin1.matchAll(HEX)].map(([, hex = ""]) => Buffer.from(hex.replaceAll(/\s/gu, ""), "hex")),
  ...[...latin1.matchAll(LITERAL)]
    .filter(([, inner = ""]) => inner.includes("\\"))
    .map(([, inner = ""]) =>
      Buffer.from(
        inner.replaceAll(/\\([0-7]{1,3}|[\s\S])/gu, (_, code: string) =>
          /^[0-7]/u.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
        ),
        "latin1",
      ),
    ),
];

/** Streams that stand in the bytes, whether anything names them or not. */
function streamsIn(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
    const from = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    try {
      found.push(inflateSync(bytes.subarray(from)));
    } catch {
      // Not compressed, or the end of one: it has been read as it stands.
    }
  }
  return found;
}

/**
 * All that can be read in a PDF: what its pages show, also where nobody sees it; every string, name and key; every stream,
 * unpacked; and the bytes themselves. Each in every encoding a PDF knows, one after the other.
 */
export function everythingIn(bytes: Uint8Array, objects: PdfObjects, { shown }: Content): string {
  const streams = Object.keys(objects.stored).map((reference) => bytesOf(objects, reference));
  const raw = Buffer.from(bytes);
  const all = [raw, ...streams, ...streamsIn(raw)];
  const strings = all.flatMap((each) => stringsIn(each.toString("latin1")));
  const values = [...everyValue(objects)].flatMap(([key, value]) => {
    if (typeof value !== "string") return [key];
    if (value.startsWith("b:")) return [key, ...readings(Buffer.from(value.slice(2), "hex"))];
    return [key, value.startsWith("u:") ? value.slice(2) : value];
  });
  return [
    shown.map(({ text }) => text).join(""),
    ...values,
    ...[...all, ...strings].flatMap((each) => readings(each)),
  ].join("\n");
}
