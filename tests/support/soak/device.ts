import type { Frozen } from "../freeze.ts";
import type { Answers, Asked, Clock, Order, Told } from "./orders.ts";
// A worker has no default export: its address does, which Vite makes.
// oxlint-disable-next-line import/default
import workerAddress from "./device-worker.ts?worker&url";

/** Workers that have let go of a journal and can open another: to begin one takes longer than all it then does. */
const SPARE: Worker[] = [];

/** One device: a worker that has the journal open, the disk of its own that outlives it, and a small storage. */
export class Device {
  readonly database: string;
  readonly #storage = new Map<string, string>();
  #worker: Worker | null = null;
  #listening = new AbortController();
  #waiting: { resolve: (answer: never) => void; reject: (why: Error) => void } | null = null;

  constructor(database: string) {
    this.database = database;
  }

  start(clock: Clock, frozen: Frozen | null = null): Promise<Answers["start"]> {
    const worker = SPARE.pop() ?? new Worker(workerAddress, { type: "module" });
    const { signal } = (this.#listening = new AbortController());
    worker.addEventListener("message", ({ data }: MessageEvent<Told>) => this.#hear(data), { signal });
    const broke = (event: ErrorEvent) => {
      event.preventDefault();
      this.#waiting?.reject(new Error(`${this.database}: the worker broke: ${event.message}`));
    };
    worker.addEventListener("error", broke, { signal });
    this.#worker = worker;
    const { database } = this;
    return this.ask(clock, { do: "start", database, storage: [...this.#storage], frozen });
  }

  ask<Do extends Order["do"]>(
    clock: Clock,
    order: Extract<Order, { do: Do }>,
    dies = false,
  ): Promise<Answers[Do]> {
    const { promise, resolve, reject } = Promise.withResolvers<Answers[Do]>();
    this.#waiting = { resolve, reject };
    const asked: Asked = { ...clock, order, dies };
    if (this.#worker === null) throw new Error("the device is off");
    this.#worker.postMessage(asked);
    return promise;
  }

  /**
   * Asks, and kills the device so long after, wherever it stands then; or, with null, in the moment in which it says that
   * it is done. @returns the answer if there was one before
   */
  async askAndKill<Do extends Order["do"]>(
    clock: Clock,
    order: Extract<Order, { do: Do }>,
    afterMs: number | null,
  ): Promise<Answers[Do] | null> {
    const answer = this.ask(clock, order, afterMs === null);
    if (afterMs === null) return answer.finally(() => this.off());
    const { promise: killed, resolve } = Promise.withResolvers<null>();
    setTimeout(() => {
      this.off();
      resolve(null);
    }, afterMs);
    const first = await Promise.race([answer, killed]);
    await killed;
    return first;
  }

  /** Leaves the app as one leaves it when there is time. */
  async rest(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    await this.ask({ ms: 0, at: { l: "2026-01-01T00:00", o: 0, z: "UTC" } }, { do: "close" });
    this.#worker = null;
    this.#listening.abort();
    SPARE.push(worker);
  }

  /** As when the battery is pulled: what is not on the disk by now is gone. */
  off(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting = null;
  }

  /** The device is lost: nothing of it is left. */
  async lose(): Promise<void> {
    await this.rest();
    this.#storage.clear();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const request = indexedDB.deleteDatabase(this.database);
    request.addEventListener("success", () => resolve());
    request.addEventListener("error", () => reject(request.error ?? new Error("not deleted")));
    await promise;
  }

  /** Nothing is left running. Called when all devices are done with. */
  static endAll(): void {
    for (const worker of SPARE.splice(0)) worker.terminate();
  }

  #hear(told: Told): void {
    if ("stored" in told) {
      const [key, value] = told.stored;
      if (value === null) this.#storage.delete(key);
      else this.#storage.set(key, value);
      return;
    }
    const waiting = this.#waiting;
    this.#waiting = null;
    if ("broken" in told) waiting?.reject(new Error(`${this.database}: ${told.broken}`));
    else waiting?.resolve(told.answer as never);
  }
}
