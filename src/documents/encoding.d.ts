// The part of the Encoding Standard this room uses, which is compiled without the DOM. Source: WHATWG Encoding.
declare class TextDecoder {
  constructor(
    label: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252",
    options?: { readonly fatal: boolean },
  );
  decode(bytes: Uint8Array): string;
}
