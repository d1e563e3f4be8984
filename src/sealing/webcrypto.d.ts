// The part of the Web Crypto API this room uses. The room is compiled without the DOM, so that nothing else of a
// browser can slip in. Source: W3C Web Cryptography API.
interface CryptoKey {
  readonly extractable: boolean;
  readonly algorithm: { name: string };
}
interface AesGcm {
  name: "AES-GCM";
  iv: Uint8Array<ArrayBuffer>;
  additionalData: Uint8Array<ArrayBuffer>;
}
interface HkdfSha256 {
  name: "HKDF";
  hash: "SHA-256";
  salt: Uint8Array<ArrayBuffer>;
  info: Uint8Array<ArrayBuffer>;
}
interface P256 {
  name: "ECDH";
  namedCurve: "P-256";
}
interface SubtleCrypto {
  generateKey(
    algorithm: P256,
    extractable: boolean,
    uses: ["deriveBits"],
  ): Promise<{ publicKey: CryptoKey; privateKey: CryptoKey }>;
  exportKey(format: "raw" | "pkcs8", key: CryptoKey): Promise<ArrayBuffer>;
  importKey(
    format: "raw" | "pkcs8",
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: P256,
    extractable: false,
    uses: ["deriveBits"] | [],
  ): Promise<CryptoKey>;
  deriveBits(how: { name: "ECDH"; public: CryptoKey }, from: CryptoKey, bits: number): Promise<ArrayBuffer>;
  digest(algorithm: "SHA-256", data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  encrypt(how: AesGcm, key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  decrypt(how: AesGcm, key: CryptoKey, data: ArrayBuffer): Promise<ArrayBuffer>;
  importKey(
    format: "raw",
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: "HKDF",
    extractable: false,
    uses: ["deriveKey"],
  ): Promise<CryptoKey>;
  importKey(
    format: "raw",
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: "AES-GCM",
    extractable: false,
    uses: readonly ("encrypt" | "decrypt")[],
  ): Promise<CryptoKey>;
  deriveKey(
    how: HkdfSha256,
    from: CryptoKey,
    to: { name: "AES-GCM"; length: 256 },
    extractable: false,
    uses: readonly ("encrypt" | "decrypt" | "unwrapKey")[],
  ): Promise<CryptoKey>;
  unwrapKey(
    format: "raw",
    wrapped: ArrayBuffer,
    by: CryptoKey,
    how: AesGcm,
    algorithm: "HKDF",
    extractable: false,
    uses: ["deriveKey"],
  ): Promise<CryptoKey>;
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: "utf-8", options: { fatal: true });
  decode(bytes: ArrayBuffer | Uint8Array): string;
}
