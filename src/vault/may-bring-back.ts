import type { CopyLook } from "./copy-orders.ts";

/** What an open journal is found to have lost. */
export interface Missing {
  readonly behind: number;
  readonly lostRows: number;
  readonly damaged: number;
}

/** Whether the copy may know something that the database has lost. Another generation has another key, and cannot tell. */
export function mayBringBack(
  { heads, here }: Pick<CopyLook, "heads" | "here">,
  { behind, lostRows, damaged }: Missing,
): boolean {
  const [head] = heads;
  if (head === undefined || here === null || head.vid !== here.vid || head.gen !== here.gen) return false;
  return behind > 0 || lostRows > 0 || damaged > 0 || head.seq > here.seq;
}
