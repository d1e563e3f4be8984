import * as z from "zod/mini";

/** 128 random bits as 22 characters of base64url: says nothing about what it names. */
export const idSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{22}$/))
  .brand<"Id">();
export type Id = z.infer<typeof idSchema>;

/** An id out of an address, or null where none stands there. */
export function idIn(text: string | undefined): Id | null {
  const parsed = idSchema.safeParse(text);
  return parsed.success ? parsed.data : null;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** @param bytes 16 random bytes. The caller brings the randomness, so that tests can bring their own. */
export function idFromBytes(bytes: Uint8Array): Id {
  if (bytes.length !== 16) throw new RangeError("an id is made of 16 bytes");
  let text = "";
  for (let index = 0; index < 16; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
    const word = (a << 16) | (b << 8) | c;
    const letters = index === 15 ? 2 : 4;
    for (let shift = 0; shift < letters; shift += 1) text += LETTERS[(word >> (18 - 6 * shift)) & 63];
  }
  return text as Id;
}

/**
 * The id of the one record that belongs to another record in a fixed way. The last letter of a random id carries two
 * bits and four zeros; here the lowest of those is turned. So it is another id, another one for each, and never one that
 * chance could give. Turned twice it is the first again.
 */
export function siblingOf(id: Id): Id {
  const last = LETTERS.indexOf(id.slice(-1));
  return (id.slice(0, -1) + LETTERS[last ^ 1]) as Id;
}

/** The one settings record has the same id on every device, so that two devices merge it instead of having two. */
export const SETTINGS_ID = "AAAAAAAAAAAAAAAAAAAAAA" as Id;
