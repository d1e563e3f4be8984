import * as z from "zod/mini";
import { waitAfter } from "#domain/tries.ts";
import { TRIES_KEY, type Database } from "./database.ts";
import type { World } from "./world.ts";

const triesSchema = z.strictObject({
  /** How often in a row the passcode was wrong. */
  wrong: z.int().check(z.gte(0)),
  /** How long there is still to be waited, in milliseconds. */
  left: z.int().check(z.gte(0)),
});
type Tried = z.infer<typeof triesSchema>;

const SECOND_MS = 1000;

/**
 * The wrong tries at the door, for all windows. Waiting is counted down while somebody waits, a second at a time, and not by
 * a clock: a clock can be set forward. Closing the app stops it, and starts no new count.
 */
export class Tries {
  readonly #world: Pick<World, "locks" | "ticks">;
  readonly #database: Database;
  readonly #watchers = new Set<() => void>();
  #tried: Tried = { wrong: 0, left: 0 };
  #stop: (() => void) | null = null;

  constructor(world: Pick<World, "locks" | "ticks">, database: Database) {
    this.#world = world;
    this.#database = database;
  }

  /** How long there is still to be waited, in milliseconds; 0 when the next try is free. */
  waitMs = (): number => this.#tried.left;

  subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Reads how it stands, and counts down as long as there is something to wait for. */
  async look(): Promise<void> {
    this.#know(await this.#change((tried) => tried));
  }

  /**
   * Counts a try as a wrong one before it is made, so that ending the app in the middle of one gains nothing.
   * @returns false while there is still to be waited: then it must not be made
   */
  async begin(): Promise<boolean> {
    let mayTry = true;
    const tried = await this.#change((now) => {
      mayTry = now.left === 0;
      return mayTry ? { wrong: now.wrong + 1, left: waitAfter(now.wrong + 1) } : now;
    });
    // Of a try that is on its way nobody is told to wait.
    if (mayTry) this.#tried = tried;
    else this.#know(tried);
    return mayTry;
  }

  /** The try that was begun was a wrong one. */
  failed(): void {
    this.#know(this.#tried);
  }

  /** The try that was begun was no wrong one, or no try at all. @param isRight the door opened: all others are forgotten */
  async takeBack(isRight: boolean): Promise<void> {
    this.#know(
      await this.#change(({ wrong }) =>
        isRight ? { wrong: 0, left: 0 } : { wrong: Math.max(0, wrong - 1), left: 0 },
      ),
    );
  }

  close(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** A full disk is no reason to keep somebody out of their own journal: then it is counted in memory alone. */
  async #change(to: (now: Tried) => Tried): Promise<Tried> {
    const { m } = this.#database;
    let next = this.#tried;
    try {
      await this.#database.transaction("rw", m, async () => {
        const read = triesSchema.safeParse(await m.get(TRIES_KEY));
        const now = read.success ? read.data : { wrong: 0, left: 0 };
        next = to(now);
        if (next === now) return;
        await (next.wrong === 0 ? m.delete(TRIES_KEY) : m.put(next, TRIES_KEY));
      });
      return next;
    } catch {
      return to(this.#tried);
    }
  }

  #know(tried: Tried): void {
    this.#tried = tried;
    if (tried.left > 0 && this.#stop === null) this.#stop = this.#countDown();
    if (tried.left === 0) this.close();
    for (const watcher of this.#watchers) watcher();
  }

  /** One window counts for all, and keeps on counting; the others only look. */
  #countDown(): () => void {
    const { locks, ticks } = this.#world;
    let counts = locks === null;
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    const waiting = new AbortController();
    void locks
      ?.request(`al-wait-${this.#database.name}`, { signal: waiting.signal }, () => {
        counts = true;
        return until;
      })
      .catch(() => undefined);
    const stop = ticks(() => void this.#second(counts));
    return () => {
      stop();
      waiting.abort();
      release();
    };
  }

  async #second(counts: boolean): Promise<void> {
    this.#know(
      await this.#change((now) =>
        counts && now.left > 0 ? { ...now, left: Math.max(0, now.left - SECOND_MS) } : now,
      ),
    );
  }
}
