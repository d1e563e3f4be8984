import { armor, Decrypter, Encrypter } from "age-encryption";

/** Of scrypt, as a power of two: about a second and 128 MiB on a phone. The default of age takes twice both. */
export const BACKUP_WORK = 17;
/** What a file may ask for: the default of the age command. More would hold a phone for minutes. */
const MOST_WORK = 18;

const ARMOR_BEGINS = "-----BEGIN AGE ENCRYPTED FILE-----";
const ARMOR_ENDS = "-----END AGE ENCRYPTED FILE-----";
/** Longer than any header that this app opens. */
const HEADER_BYTES = 256;
/** The header of age v1 with one passphrase and nothing else. Source: age-encryption.org/v1, "The scrypt recipient type". */
const HEADER =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Seals a text with a passphrase into a file of age v1, which other programs open as well (`age --decrypt`).
 * @param work of scrypt, as a power of two; tests take less
 */
export async function sealText(
  text: string,
  passphrase: string,
  work: number = BACKUP_WORK,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return new Uint8Array(await encrypter.encrypt(text));
}

export type OpenedText =
  | { readonly kind: "opened"; readonly text: string }
  /** No file of age that a passphrase opens, or one that asks for more work than this app does. Nothing was derived. */
  | { readonly kind: "not-sealed" }
  /** Another passphrase, or altered: sealing cannot tell one from the other. */
  | { readonly kind: "does-not-open" };

/** Derives the key and opens: the work of a second. Tests bring one of their own to see that it is not begun. */
export type Decrypt = (bytes: Uint8Array, passphrase: string) => Promise<Uint8Array>;

const decryptAge: Decrypt = (bytes, passphrase) => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypter.decrypt(bytes);
};

/** Opens what `sealText` or the age command made, in its binary form or in letters (armor). */
export async function openText(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
  decrypt: Decrypt = decryptAge,
): Promise<OpenedText> {
  const bytes = withoutArmor(file);
  if (bytes === null || !isOpenable(bytes)) return { kind: "not-sealed" };
  try {
    return { kind: "opened", text: decoder.decode(await decrypt(bytes, passphrase)) };
  } catch {
    return { kind: "does-not-open" };
  }
}

const latin = (bytes: Uint8Array): string => String.fromCodePoint(...bytes);

/** Whether a header asks for one passphrase, and for no more work than may be: known before any of it is done. */
function isOpenable(bytes: Uint8Array): boolean {
  const header = HEADER.exec(latin(bytes.subarray(0, HEADER_BYTES)));
  return header !== null && Number(header[1]) <= MOST_WORK;
}

function withoutArmor(file: Uint8Array<ArrayBuffer>): Uint8Array | null {
  if (latin(file.subarray(0, ARMOR_BEGINS.length)) !== ARMOR_BEGINS) return file;
  try {
    const text = decoder.decode(file).trim();
    return text.endsWith(ARMOR_ENDS) ? armor.decode(text) : null;
  } catch {
    return null;
  }
}
