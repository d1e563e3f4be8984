import type { Chance } from "#features/example/chance.ts";
import { canonicalText, isTombstone, shownVersion, type Entry, type Live } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { itemOf } from "#domain/journal.ts";
import { isKind, readData, type Kind } from "#domain/record.ts";
import type { Frozen } from "../freeze.ts";
import { WORDS_OF, type Counts } from "./counts.ts";
import { Device } from "./device.ts";
import { differing, draftsText, Known } from "./model.ts";
import type { Clock, KeptDraft, Save, Started } from "./orders.ts";

/** A file as somebody has it in a drawer, with what is in it. */
export interface Copy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly passphrase: string;
  readonly of: Hand;
  readonly known: Known;
}

const PASSPHRASE = "camino nube piedra linterna abrazo lince";

/** Whoever has a device in the hand, and remembers what it has said. Throws where the device does not keep its word. */
export class Hand {
  readonly device: Device;
  known = new Known();
  readonly drafts = new Map<Id, KeptDraft>();
  readonly #counts: Counts;
  readonly #chance: Chance;
  readonly #clock: () => Clock;
  /** Deletions that can still be taken back: only as long as the app is open. */
  #undos: Entry[] = [];
  #entries: readonly Entry[] = [];

  constructor(database: string, chance: Chance, clock: () => Clock, counts: Counts) {
    this.device = new Device(database);
    this.#chance = chance;
    this.#clock = clock;
    this.#counts = counts;
  }

  /** What can be read here, as of the last look. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** @param frozen a journal of an older version, that this device has had until now */
  async begin(frozen: Frozen | null): Promise<void> {
    if (frozen !== null) {
      this.known.take(frozen.expected.entries);
      const { id, turn, target, values } = frozen.expected.draft as KeptDraft & { values: { text: string } };
      this.drafts.set(id, { id, turn, target, text: values.text });
      this.#counts["journals of older versions"] += 1;
    }
    const started = await this.device.start(this.#clock(), frozen);
    if (started.isNew !== (frozen === null)) throw new Error("something else stood there");
    this.#checkStart(started);
  }

  /** Leaves the app and begins it anew. */
  async again(): Promise<void> {
    await this.device.rest();
    this.#counts["started anew"] += 1;
    this.#checkStart(await this.#open());
  }

  async look(): Promise<void> {
    const { entries, drafts, unreadable } = await this.device.ask(this.#clock(), { do: "look" });
    this.#check(this.known, entries);
    if (draftsText(drafts) !== draftsText(this.drafts.values())) throw new Error("drafts differ");
    if (unreadable.length > 0) throw new Error(`cannot be read: ${unreadable.join()}`);
  }

  async save(save: Omit<Save, "do" | "draft">, draft: Id | null, kills: boolean): Promise<void> {
    const order: Save = { do: "save", ...save, draft };
    const isAsked = (entry: Entry) => {
      const shown = shownVersion(entry);
      return !isTombstone(shown) && canonicalText(shown.d) === canonicalText(save.data);
    };
    const now = await this.#one(order, save.id, isAsked, kills);
    if (now !== null && draft !== null) this.drafts.delete(draft);
    if (now !== null && !isAsked(now)) throw new Error("what was saved is not what is shown");
  }

  async change(kills: boolean): Promise<void> {
    const found = this.#someLive((kind) => WORDS_OF[kind] !== undefined);
    if (found === null) return;
    const field = WORDS_OF[found.kind] ?? "";
    const data = { ...found.data, [field]: `${found.kind} ${this.#chance.below(1_000_000)}` };
    this.#counts.changed += 1;
    await this.save({ kind: found.kind, id: found.id, data }, null, kills);
  }

  /** Takes an earlier version of something, as it was. */
  async takeEarlier(kills: boolean): Promise<void> {
    const found = this.#someLive(() => true, 1);
    const earlier = found?.entry.v.filter((version): version is Live => !isTombstone(version)).at(-1);
    if (found === null || earlier === undefined) return;
    const data = readData(found.kind, earlier.s, earlier.d);
    if (!data.ok) throw new Error("an earlier version does not read");
    this.#counts["an earlier version taken"] += 1;
    await this.save({ kind: found.kind, id: found.id, data: data.value }, null, kills);
  }

  async remove(kills: boolean): Promise<void> {
    const found = this.#someLive((kind) => kind !== "settings" && kind !== "backup");
    if (found === null) return;
    this.#counts.deleted += 1;
    const { id, entry: before } = found;
    const now = await this.#one({ do: "remove", id }, id, (entry) => isTombstone(shownVersion(entry)), kills);
    if (now !== null && !kills) this.#undos.push(before);
  }

  async undo(kills: boolean): Promise<void> {
    const before = this.#undos.pop();
    if (before === undefined) return;
    this.#counts["deletions undone"] += 1;
    const isBack = (entry: Entry) => !isTombstone(shownVersion(entry));
    await this.#one({ do: "undo", before }, before.id, isBack, kills);
  }

  /** Types into a draft, a new one or one that is there, and perhaps is killed over it. */
  async type(kills: boolean): Promise<void> {
    const chance = this.#chance;
    const ids = [...this.drafts.keys()];
    const old = ids.length > 0 && chance.often(0.6) ? (this.drafts.get(chance.pick(ids)) ?? null) : null;
    const draft: KeptDraft = {
      id: old?.id ?? chance.id(),
      target: old?.target ?? chance.id(),
      turn: (old?.turn ?? 0) + 1,
      text: `${old?.text ?? ""} ${chance.below(1000)}`,
    };
    this.#counts["drafts kept"] += 1;
    if (!kills) {
      await this.device.ask(this.#clock(), { do: "draft", draft });
      this.drafts.set(draft.id, draft);
      return;
    }
    const answer = await this.device.askAndKill(this.#clock(), { do: "draft", draft }, this.#moment());
    const started = await this.#open();
    const isThere = started.drafts.some(({ id, turn }) => id === draft.id && turn === draft.turn);
    this.#killed(answer !== null, isThere);
    if (isThere) this.drafts.set(draft.id, draft);
    this.#checkStart(started);
  }

  async makeCopy(): Promise<Copy> {
    this.#counts["backups made"] += 1;
    const order = { do: "file", passphrase: PASSPHRASE } as const;
    const bytes = await this.device.ask(this.#clock(), order);
    return { bytes, passphrase: PASSPHRASE, of: this, known: new Known([this.known]) };
  }

  async bringIn({ bytes, passphrase, known }: Copy, kills: boolean): Promise<void> {
    const order = { do: "open", bytes, passphrase, way: "bring-in" } as const;
    this.#counts["backups brought in"] += 1;
    const after = new Known([this.known, known]);
    if (!kills) await this.device.ask(this.#clock(), order);
    else {
      const answer = await this.device.askAndKill(this.#clock(), order, this.#moment(60));
      const { entries } = await this.#reopened();
      const isWritten = differing(after.journal(), entries).length === 0;
      this.#killed(answer !== null, isWritten);
      if (!isWritten) return this.#check(this.known, entries);
    }
    this.known = after;
    await this.look();
  }

  /** Brings a copy in, or puts it in the place of everything; goes on with that, and then takes it back. */
  async tryOut(copy: Copy, way: "bring-in" | "replace", meanwhile: () => Promise<void>): Promise<void> {
    const { bytes, passphrase } = copy;
    const before = this.known;
    const order = { do: "open", bytes, passphrase, way } as const;
    const changes = await this.device.ask(this.#clock(), order);
    this.known = new Known(way === "replace" ? [copy.known] : [before, copy.known]);
    await this.look();
    this.#undos = [];
    const there = new Set(this.#entries.map(canonicalText));
    await meanwhile();
    await this.look();
    const written = this.#entries.filter((entry) => !there.has(canonicalText(entry)));
    const kept = await this.device.ask(this.#clock(), { do: "take-back", changes });
    this.known = new Known([before]);
    this.known.take([...written, ...kept]);
    await this.look();
    this.#undos = [];
    this.#counts[way === "replace" ? "replaced and taken back" : "taken back"] += 1;
  }

  /** The device is gone, with all that no copy holds. A new one begins with the last copy of the old. */
  async replaceDevice(copy: Copy): Promise<void> {
    await this.device.lose();
    this.#counts["devices lost"] += 1;
    this.known = new Known();
    this.drafts.clear();
    await this.begin(null);
    await this.bringIn(copy, false);
  }

  /** One write of one thing; killed over it, it is there wholly or not at all. @returns the entry where it was written */
  async #one(
    order: Extract<Parameters<Device["ask"]>[1], { do: "save" | "remove" | "undo" }>,
    id: Id,
    isDone: (entry: Entry) => boolean,
    kills: boolean,
  ): Promise<Entry | null> {
    if (!kills) {
      const answer = await this.device.ask(this.#clock(), order as Save);
      const now = "now" in answer ? (answer as unknown as { now: Entry }).now : answer;
      this.known.take([now]);
      this.#entries = [...this.#entries.filter((entry) => entry.id !== id), now];
      if (!isDone(now)) throw new Error(`${order.do} did nothing`);
      return now;
    }
    const answer = await this.device.askAndKill(this.#clock(), order as Save, this.#moment());
    const started = await this.#open();
    const now = started.entries.find((entry) => entry.id === id);
    const isThere = now !== undefined && isDone(now) && this.known.unheard(now).length > 0;
    this.#killed(answer !== null, isThere);
    if (isThere) this.known.take([now]);
    if (isThere && order.do === "save" && order.draft !== null) this.drafts.delete(order.draft);
    this.#checkStart(started);
    return isThere ? now : null;
  }

  #killed(wasSaid: boolean, isThere: boolean): void {
    this.#counts.killed += 1;
    if (wasSaid && !isThere) throw new Error("it was said to be saved, and is not there");
    if (!isThere) this.#counts["killed before it was on the disk"] += 1;
    else if (!wasSaid) this.#counts["on the disk, and killed before it was said"] += 1;
  }

  /** When the battery is pulled: the worst moment is the one in which it is said to be saved. */
  #moment = (longest = 14): number | null => (this.#chance.often(0.4) ? null : this.#chance.below(longest));

  #open = (): Promise<Started> => {
    this.#undos = [];
    return this.device.start(this.#clock());
  };

  async #reopened(): Promise<Started> {
    const started = await this.#open();
    this.#checkWhole(started);
    return started;
  }

  #checkWhole({ behind, lostRows, damaged, unreadable }: Started): void {
    if (behind + lostRows + damaged.length + unreadable.length > 0)
      throw new Error(`lost ${behind} writes and ${lostRows} rows; damaged: ${damaged.join()}`);
  }

  #checkStart(started: Started): void {
    this.#checkWhole(started);
    this.#check(this.known, started.entries);
    if (draftsText(started.drafts) !== draftsText(this.drafts.values())) throw new Error("drafts differ");
  }

  #check(known: Known, entries: readonly Entry[]): void {
    const wrong = differing(known.journal(), entries);
    if (wrong.length > 0)
      throw new Error(`${this.device.database}, ${wrong.length} differ: ${wrong.slice(0, 3).join("; ")}`);
    this.#entries = entries;
  }

  /** @param earlier how many earlier versions it must have at least */
  #someLive(wanted: (kind: Kind) => boolean, earlier = 0) {
    const found = this.#entries.filter(({ k, v }) => isKind(k) && wanted(k) && v.length > earlier);
    if (found.length === 0) return null;
    const entry = this.#chance.pick(found);
    const item = itemOf(entry);
    if (item === null || item === "unreadable") return null;
    return { entry, id: entry.id, kind: item.kind, data: item.data as Record<string, unknown> };
  }
}
