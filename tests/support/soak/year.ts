import { chanceFrom, type Chance } from "#features/example/chance.ts";
import { momentAt } from "#features/example/example-records.ts";
import { openBackup } from "#documents/backup-file.ts";
import { addDays, type Day } from "#domain/day.ts";
import { isTombstone } from "#domain/entry.ts";
import { fromLetters, type Frozen } from "../freeze.ts";
import { sampleJournal, type SampleRecord } from "../sample-journal.ts";
import { emptyCounts, type Counts } from "./counts.ts";
import { Device } from "./device.ts";
import { Hand, type Copy } from "./hand.ts";
import { differing, Known } from "./model.ts";
import type { Clock } from "./orders.ts";

/** A backup as an older version of the app made it. */
export interface FrozenCopy {
  readonly passphrase: string;
  readonly file: string;
}

interface Options {
  readonly days: number;
  readonly seed: number;
  /** Journals of every version of the app, by the names of their files, oldest first. */
  readonly frozen: readonly Frozen[];
  readonly copies: readonly FrozenCopy[];
  /** Database names begin with it. */
  readonly name: string;
}

export interface Soaked {
  readonly counts: Counts;
  /** What all three hold at the end. */
  readonly entries: number;
  readonly versions: number;
  readonly deletions: number;
}

const FIRST_DAY = "2026-11-22" as Day;
const HOUR = 3_600_000;
const HAND_COUNT = 3;
/** Files that somebody would still find. Older ones are thrown away. */
const DRAWER = 8;

/** A year of somebody with three devices, whose clocks are wrong, whose batteries are empty, and who copies from one to another. */
class Year {
  readonly counts = emptyCounts();
  readonly #options: Options;
  readonly #chance: Chance;
  readonly #supply: SampleRecord[];
  readonly #hands: Hand[];
  /** How wrong the clock of each device is now. */
  readonly #wrongMs: number[];
  #day = 0;
  #drawer: Copy[] = [];

  constructor(options: Options) {
    const { days, seed, name } = options;
    this.#options = options;
    // Of another seed than what is made up: the same chance would come to the same ids.
    this.#chance = chanceFrom(seed ^ 0x5b_d1_e9_95);
    const today = addDays(FIRST_DAY, days);
    const typical = sampleJournal({ size: "typical", language: "es", today, seed });
    const many = sampleJournal({ size: days * 3, language: "en", today, seed: seed + 1 });
    this.#supply = [...typical, ...many].filter(({ kind }) => kind !== "settings" && kind !== "backup");
    const clocks = Array.from({ length: HAND_COUNT }, (_, at) => this.#clockOf(at));
    this.#wrongMs = clocks.map(() => 0);
    this.#hands = clocks.map((clock, at) => new Hand(`${name}-${at}`, this.#chance, clock, this.counts));
  }

  async run(): Promise<Soaked> {
    const { days, frozen, seed } = this.#options;
    const [first, ...others] = this.#hands as [Hand, ...Hand[]];
    await first.begin(frozen[seed % frozen.length] ?? null);
    for (const hand of others) await hand.begin(null);
    const older = [...frozen.keys(), ...this.#options.copies.keys()].length;
    for (this.#day = 0; this.#day < days; this.#day += 1) {
      // In its first two thirds a journal or a backup of every older version turns up, one after the other.
      const due = (at: number) => Math.floor((at * older * 3) / (2 * days));
      for (let at = due(this.#day); at < Math.min(older, due(this.#day + 1)); at += 1) await this.#older(at);
      await this.#live();
    }
    return this.#end();
  }

  async clear(): Promise<void> {
    for (const hand of this.#hands) {
      // After a failure it may still be at something, and would never answer.
      hand.device.off();
      await hand.device.lose();
    }
    Device.endAll();
  }

  #clockOf = (at: number) => (): Clock => {
    const hour = String(this.#chance.below(24)).padStart(2, "0");
    const moment = momentAt(addDays(FIRST_DAY, this.#day), `${hour}:${this.#chance.below(50) + 10}`);
    return { ms: moment.ms + (this.#wrongMs[at] ?? 0), at: moment.at };
  };

  async #live(): Promise<void> {
    const chance = this.#chance;
    const at = chance.below(HAND_COUNT);
    const hand = this.#hands[at] as Hand;
    // Set by hand, set back, in another country, in summer: hours, and now and then days.
    if (chance.often(0.05)) this.#wrongMs[at] = (chance.below(49) - 24) * HOUR * chance.pick([1, 1, 1, 10]);
    const acts = 1 + chance.below(6);
    for (let act = 0; act < acts; act += 1) await this.#act(hand);
    if (chance.often(0.3)) await this.#exchange();
    if (chance.often(0.1)) await hand.again();
    if (chance.often(0.007)) await this.#lose(hand);
  }

  async #act(hand: Hand): Promise<void> {
    const chance = this.#chance;
    const kills = chance.often(0.06);
    const what = chance.below(100);
    if (what < 38) await this.#write(hand, kills);
    else if (what < 60) await hand.change(kills);
    else if (what < 68) await hand.remove(kills);
    else if (what < 74) await hand.undo(kills);
    else if (what < 80) await hand.takeEarlier(kills);
    else await hand.type(kills);
  }

  /** Something new; now and then it is what was being typed. */
  async #write(hand: Hand, kills: boolean): Promise<void> {
    const [draft] = hand.drafts.values();
    if (draft !== undefined && this.#chance.often(0.4)) {
      const note = this.#supply.find(({ kind }) => kind === "note");
      const data = { ...note?.data, text: draft.text };
      this.counts["drafts finished"] += 1;
      return hand.save({ kind: "note", id: draft.target, data }, draft.id, kills);
    }
    const next = this.#supply.shift();
    if (next === undefined) return hand.change(kills);
    this.counts.written += 1;
    return hand.save({ kind: next.kind, id: next.id, data: next.data }, null, kills);
  }

  async #exchange(): Promise<void> {
    const chance = this.#chance;
    const from = chance.pick(this.#hands);
    const copy = await from.makeCopy();
    this.#drawer = [...this.#drawer, copy].slice(-DRAWER);
    const to = chance.pick(this.#hands.filter((hand) => hand !== from));
    const way = chance.below(100);
    const meanwhile = async () => {
      if (chance.often(0.5)) await this.#write(to, false);
      if (chance.often(0.5)) await to.change(false);
      if (chance.often(0.3)) await to.remove(false);
    };
    // Not always the newest: what was copied weeks ago must do no harm.
    const which = chance.often(0.75) ? copy : chance.pick(this.#drawer);
    if (way < 76) await to.bringIn(which, chance.often(0.12));
    else if (way < 90) await to.tryOut(which, "bring-in", meanwhile);
    else await to.tryOut(which, "replace", meanwhile);
  }

  async #lose(hand: Hand): Promise<void> {
    const last = this.#drawer.findLast(({ of }) => of === hand) ?? (await hand.makeCopy());
    await hand.replaceDevice(last);
  }

  /** A tablet that lay in a drawer since that version of the app, or a backup that it made. */
  async #older(at: number): Promise<void> {
    const { frozen, copies, name } = this.#options;
    const hand = this.#chance.pick(this.#hands);
    const journal = frozen[at];
    if (journal !== undefined) {
      const tablet = new Hand(`${name}-old-${at}`, this.#chance, this.#clockOf(HAND_COUNT), this.counts);
      await tablet.begin(journal);
      await tablet.change(false);
      await hand.bringIn(await tablet.makeCopy(), false);
      return tablet.device.lose();
    }
    const made = copies[at - frozen.length];
    if (made === undefined) return;
    const bytes = fromLetters(made.file);
    const { passphrase } = made;
    const opened = await openBackup(crypto, { kind: "open", bytes, passphrase });
    if (opened.kind === "refused") throw new Error(`a backup of an older version: ${opened.why}`);
    const known = new Known();
    known.take(opened.backup.entries);
    this.counts["journals of older versions"] += 1;
    return hand.bringIn({ bytes, passphrase, of: hand, known }, false);
  }

  /** Everybody tells everybody, and then all know the same: that, and no less, which anybody was ever told is kept. */
  async #end(): Promise<Soaked> {
    const all = new Known(this.#hands.map(({ known }) => known)).journal();
    const last: Copy[] = [];
    for (const hand of this.#hands) last.push(await hand.makeCopy());
    for (const hand of this.#hands) {
      for (const copy of last) if (copy.of !== hand) await hand.bringIn(copy, false);
      await hand.again();
      const wrong = differing(all, hand.entries);
      if (wrong.length > 0)
        throw new Error(`at the end ${wrong.length} differ: ${wrong.slice(0, 3).join("; ")}`);
    }
    // What any of them makes opens on a device that knows nothing.
    for (const hand of this.#hands) {
      const fresh = new Hand(`${this.#options.name}-new`, this.#chance, this.#clockOf(0), this.counts);
      await fresh.begin(null);
      await fresh.bringIn(await hand.makeCopy(), false);
      const wrong = differing(all, fresh.entries);
      if (wrong.length > 0) throw new Error(`on a new device ${wrong.length} differ: ${wrong[0] ?? ""}`);
      await fresh.device.lose();
    }
    const versions = all.flatMap(({ v }) => v);
    const deletions = versions.filter(isTombstone).length;
    return { counts: this.counts, entries: all.length, versions: versions.length, deletions };
  }
}

/** Lives through so many days. Throws at the first thing that is not as it was said to be. */
export async function soak(options: Options): Promise<Soaked> {
  const year = new Year(options);
  try {
    return await year.run();
  } finally {
    await year.clear();
  }
}
