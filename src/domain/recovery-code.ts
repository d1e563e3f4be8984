import { ok, refused, type Result } from "./result.ts";
import { lengthOf } from "./text.ts";

/** 160 bits: as many as eight groups of four hold exactly. */
export const RECOVERY_BYTES = 20;
/** Groups that hold the code. One of two signs follows, which only checks them. */
export const RECOVERY_GROUPS = 8;

/** Crockford's thirty-two signs: no I, L, O, which look like 1 and 0, and no U. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LOOKALIKES: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };
const CODE_SIGNS = (RECOVERY_BYTES * 8) / 5;
const CHECK_SIGNS = 2;

/**
 * A prime below 32 × 32, and 32 comes round again only after 204 steps: so one wrong sign, or two signs that changed places,
 * always give another check.
 */
const CHECK_PRIME = 1021;

const checkOf = (code: string): string => {
  let rest = 0;
  for (const sign of code) rest = (rest * 32 + SIGNS.indexOf(sign)) % CHECK_PRIME;
  return `${SIGNS[rest >> 5]}${SIGNS[rest & 31]}`;
};

const bitsOf = (values: Iterable<number>, size: number): string =>
  Array.from(values, (value) => value.toString(2).padStart(size, "0")).join("");

/**
 * A recovery code as it is written down: eight groups of four signs and one of two that checks them.
 * @param bytes twenty random ones
 */
export function recoveryGroups(bytes: Uint8Array): string[] {
  if (bytes.length !== RECOVERY_BYTES) throw new RangeError("a recovery code is made of 20 bytes");
  const code = bitsOf(bytes, 8).replaceAll(/.{5}/gu, (bits) => SIGNS[Number.parseInt(bits, 2)] ?? "");
  return [...(code.match(/.{4}/gu) ?? []), checkOf(code)];
}

/** "length": signs are missing, or there are too many. "slip": as many as there should be, and one of them is wrong. */
export type RecoveryCodeProblem = "length" | "slip";

/** The signs of what was typed: in capitals, without blanks and strokes, and with 0 and 1 where letters look like them. */
const signsIn = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}._]/gu, "")
    .replaceAll(/[OIL]/gu, (sign) => LOOKALIKES[sign] ?? sign);

/** Reads a code as people write them: in small letters, with or without blanks and strokes, with O for 0 and I or L for 1. */
export function readRecoveryCode(typed: string): Result<Uint8Array<ArrayBuffer>, RecoveryCodeProblem> {
  const signs = signsIn(typed);
  if (lengthOf(signs) !== CODE_SIGNS + CHECK_SIGNS) return refused("length");
  const code = signs.slice(0, CODE_SIGNS);
  const isOurs = Array.from(signs).every((sign) => SIGNS.includes(sign));
  if (!isOurs || checkOf(code) !== signs.slice(CODE_SIGNS)) return refused("slip");
  const bits = bitsOf(
    Array.from(code, (sign) => SIGNS.indexOf(sign)),
    5,
  );
  return ok(Uint8Array.from(bits.match(/.{8}/gu) ?? [], (byte) => Number.parseInt(byte, 2)));
}

/** Whether somebody typed this group, with the same forgiveness. */
export const isSameGroup = (typed: string, group: string): boolean => signsIn(typed) === group;

/**
 * Two different groups to ask for, each pair as likely as any other.
 * @param draw strong random bytes; the caller brings them
 * @returns places from 0, in order
 */
export function groupsToAsk(draw: (count: number) => Uint8Array<ArrayBuffer>): readonly [number, number] {
  // Out of 8 and then 7 with no rest, as 56 pairs go four times into 224 of a byte's 256.
  for (;;) {
    const [drawn = 0] = draw(1);
    if (drawn >= 224) continue;
    const first = drawn % RECOVERY_GROUPS;
    const other =
      (first + 1 + (Math.floor(drawn / RECOVERY_GROUPS) % (RECOVERY_GROUPS - 1))) % RECOVERY_GROUPS;
    return first < other ? [first, other] : [other, first];
  }
}
