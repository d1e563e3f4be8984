/**
 * How the second copy stands. "kept": there is one, made on that day. "none": this browser has no place for it, or refuses.
 * "too-large": the journal has outgrown it.
 */
export type CopyState =
  { readonly kind: "kept"; readonly day: string } | { readonly kind: "none" | "too-large" };

let state: CopyState | null = null;
const watchers = new Set<() => void>();

/** Null before anything is known. The same value until something changes. */
export const copyState = (): CopyState | null => state;

export function watchCopyState(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function setCopyState(next: CopyState | null): void {
  state = next;
  for (const watcher of watchers) watcher();
}
