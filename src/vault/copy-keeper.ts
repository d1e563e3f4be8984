import { setCopyState } from "./copy-state.ts";
import type { CopyWritten } from "./copy-orders.ts";

const MANY_CHANGES = 20;
const QUIET_MS = 10 * 60_000;
const BETWEEN_MS = 60_000;

interface KeeperParts {
  /** Makes a copy of the journal as it is now; null where there can be none. */
  readonly write: () => Promise<CopyWritten | null>;
  /** Milliseconds of a clock that only goes on. */
  readonly nowMs: () => number;
  readonly later: (work: () => void, ms: number) => () => void;
}

/**
 * When a second copy is made: after twenty changes and after ten quiet minutes, at most once a minute, and when the app is
 * left; never two at once. What comes too early is made up for when the minute is over.
 */
export class CopyKeeper {
  readonly #parts: KeeperParts;
  #changes = 0;
  #last = Number.NEGATIVE_INFINITY;
  #writing: Promise<void> | null = null;
  #cancel: () => void = () => undefined;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** The journal was written to. */
  changed(): void {
    this.#changes += 1;
    if (this.#changes >= MANY_CHANGES) void this.due();
    else this.#at(QUIET_MS);
  }

  /** There is something that no copy holds: made now, or as soon as it may be. */
  async due(): Promise<void> {
    const wait = this.#last + BETWEEN_MS - this.#parts.nowMs();
    if (wait > 0) return this.#at(wait);
    return this.#now();
  }

  /** The app is being left, perhaps for good: what there is to keep is kept now, however short ago the last copy was. */
  async left(isTyping: boolean): Promise<void> {
    if (this.#changes > 0 || isTyping) await this.#now();
  }

  /** Everything was sealed anew: what the old key opens must not stay, so this waits for nothing. */
  async renewed(): Promise<void> {
    await this.#writing;
    await this.#now();
  }

  stop(): void {
    this.#cancel();
  }

  async #now(): Promise<void> {
    if (this.#writing !== null) return this.#at(BETWEEN_MS);
    this.#writing = this.#write().finally(() => (this.#writing = null));
    return this.#writing;
  }

  #at(ms: number): void {
    this.#cancel();
    this.#cancel = this.#parts.later(() => void this.due(), ms);
  }

  async #write(): Promise<void> {
    this.#cancel();
    const before = this.#changes;
    this.#last = this.#parts.nowMs();
    const written = await this.#parts.write();
    if (written === null) return setCopyState({ kind: "none" });
    if (written.kind === "other") return;
    this.#changes -= before;
    setCopyState(written.kind === "too-large" ? { kind: "too-large" } : { kind: "kept", day: written.day });
  }
}
