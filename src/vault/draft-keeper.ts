import type { Stamp } from "#domain/clock.ts";
import type { Id } from "#domain/id.ts";
import type { Draft, Drafts } from "./drafts.ts";
import type { SaveProblem } from "#domain/save-problem.ts";

/** "saved": the disk has every key pressed so far. "not-saved": it does not, and `problem` says why; it is tried again. */
export type DraftState = "nothing" | "writing" | "saved" | "not-saved";

const PAUSE_MS = 500;
const LONGEST_MS = 1500;
const RETRY_MS = 5000;

export interface DraftOf {
  readonly form: string;
  readonly target: Id;
  readonly base: Stamp | null;
  readonly was: unknown;
}

/** Keeps what is typed in one form on disk, from the first key, never more than two seconds behind. */
export class DraftKeeper {
  #state: DraftState = "nothing";
  #problem: SaveProblem | null = null;
  readonly #drafts: Drafts;
  #of: DraftOf;
  #id: Id | null = null;
  #turn = 0;
  #values: unknown;
  #isDirty = false;
  #waitingSince: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #release: (() => void) | null = null;
  readonly #onChange: () => void;
  readonly #nowMs: () => number;

  /** @param resumed the draft this form goes on with, if there is one. */
  constructor(drafts: Drafts, of: DraftOf, resumed: Draft | null, nowMs: () => number, onChange: () => void) {
    this.#drafts = drafts;
    this.#of = of;
    this.#nowMs = nowMs;
    this.#onChange = onChange;
    if (resumed !== null) {
      this.#id = resumed.id;
      this.#turn = resumed.turn;
      this.#release = drafts.hold(resumed.id);
      this.#state = "saved";
    }
  }

  get id(): Id | null {
    return this.#id;
  }
  get state(): DraftState {
    return this.#state;
  }
  get problem(): SaveProblem | null {
    return this.#problem;
  }

  /** Takes the form's values as they are now; they reach the disk within two seconds. */
  keep(values: unknown): void {
    this.#values = values;
    this.#isDirty = true;
    if (this.#id === null) {
      this.#id = this.#drafts.newId();
      this.#release = this.#drafts.hold(this.#id);
    }
    this.#drafts.typed.set(this.#id, values);
    const now = this.#nowMs();
    this.#waitingSince ??= now;
    const left = Math.min(PAUSE_MS, Math.max(0, this.#waitingSince + LONGEST_MS - now));
    this.#later(left);
    this.#set(this.#state === "not-saved" ? "not-saved" : "writing");
  }

  /** Writes what is waiting, at once: when the page is hidden, and before the form is left. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isDirty) this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** The form began anew with another version (after the edits of two tabs were joined). */
  rebase(base: Stamp | null, was: unknown): void {
    this.#of = { ...this.#of, base, was };
  }

  /** The draft has become an entry, in one transaction. Nothing of it is left to write. */
  finished(): void {
    clearTimeout(this.#timer);
    this.#isDirty = false;
    this.#letGo();
    if (this.#id !== null) this.#drafts.typed.delete(this.#id);
    this.#id = null;
    this.#turn = 0;
    this.#set("nothing");
  }

  /** Throws the draft away. @returns whether the disk has let go of it. */
  async drop(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#isDirty = false;
    await this.#writing;
    const id = this.#id;
    const dropped = id === null || (await this.#drafts.drop(id)).ok;
    this.finished();
    return dropped;
  }

  /** The form is being left with the draft kept: what waits is written, and other tabs may go on with it. */
  leave(): Promise<void> {
    const left = this.flush().then(() => this.#letGo());
    this.#drafts.leaving(left);
    return left;
  }

  #letGo(): void {
    this.#release?.();
    this.#release = null;
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  async #write(): Promise<void> {
    const id = this.#id;
    if (id === null || !this.#isDirty) return;
    this.#isDirty = false;
    this.#waitingSince = null;
    this.#turn += 1;
    const kept = await this.#drafts.keep({ id, turn: this.#turn, ...this.#of, values: this.#values });
    if (this.#id !== id) return;
    if (kept.ok) {
      this.#problem = null;
      if (!this.#isDirty) this.#set("saved");
    } else {
      this.#problem = kept.problem;
      this.#isDirty = true;
      this.#set("not-saved");
      if (kept.problem !== "closed") this.#later(RETRY_MS);
    }
  }

  #set(state: DraftState): void {
    if (state === this.#state && state !== "not-saved") return;
    this.#state = state;
    this.#onChange();
  }
}
