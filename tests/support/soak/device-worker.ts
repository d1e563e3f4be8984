/** A device of the soak: the app's own vault in a world that can be killed at any moment, as a process can. */
import { isTombstone, type Entry } from "#domain/entry.ts";
import { dayOf, type Moment } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { isKind, readData, type DataOf, type Kind } from "#domain/record.ts";
import { makeBackup, openBackup } from "#documents/backup-file.ts";
import { mergeInto, replaceWith, takeBack } from "#vault/merging.ts";
import { startVault } from "#vault/start.ts";
import type { Vault } from "#vault/vault.ts";
import { thawInto } from "../thaw-into.ts";
import { openDatabase, testWorld } from "../world.ts";
import type { Answers, Asked, Order, OrderOf, Standing, Started, Told } from "./orders.ts";

/** Of scrypt: what stretching costs is no matter of this. */
const LITTLE_WORK = 4;

const tell = (told: Told) => self.postMessage(told);
let now: { readonly ms: number; readonly at: Moment } = {
  ms: 0,
  at: { l: "2026-01-01T10:00", o: 60, z: "Europe/Madrid" },
};
let vault: Vault | null = null;

function open(): Vault {
  if (vault === null) throw new Error("the journal is not open");
  return vault;
}

function entryIn(id: Id): Entry {
  const entry = open().entry(id);
  if (entry === null) throw new Error("the entry is not there");
  return entry;
}

function worldOf(storage: Map<string, string>) {
  const stored = (key: string, value: string | null) => tell({ stored: [key, value] });
  return testWorld({
    nowMs: () => now.ms,
    moment: () => now.at,
    day: () => dayOf(now.at),
    storage: {
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => {
        storage.set(key, value);
        stored(key, value);
      },
      removeItem: (key) => {
        storage.delete(key);
        stored(key, null);
      },
    },
  });
}

async function standing(): Promise<Standing> {
  const drafts = await open().drafts.unfinished();
  if (!drafts.ok) throw new Error(drafts.problem);
  return {
    entries: open().entries(),
    drafts: drafts.value.map(({ id, turn, target, values }) => ({
      id,
      turn,
      target,
      text: String((values as { text?: unknown }).text),
    })),
    unreadable: open().journal().unreadable,
  };
}

async function begin({ database: name, storage, frozen }: OrderOf<"start">): Promise<Started> {
  if (frozen !== null) await thawInto(name, frozen);
  const started = await startVault(worldOf(new Map(storage)), { database: openDatabase(name) });
  if (started.state === "new") {
    const created = await started.create();
    if (!created.ok) throw new Error(created.problem);
    vault = created.value;
  } else if (started.state === "open") vault = started.vault;
  else throw new Error(`the journal is ${started.state}`);
  const { behind, lostRows } = started.state === "open" ? started : { behind: 0, lostRows: 0 };
  return {
    ...(await standing()),
    isNew: started.state === "new",
    behind,
    lostRows,
    damaged: vault.damaged,
  };
}

type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; problem: unknown };

/** On a disk with room, and with one window, nothing is ever refused. */
function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

async function opened({ bytes, passphrase }: OrderOf<"open">): Promise<readonly Entry[]> {
  const found = await openBackup(crypto, { kind: "open", bytes, passphrase });
  if (found.kind === "refused") throw new Error(`the backup is refused: ${found.why}`);
  if (found.backup.setAside > 0) throw new Error(`${found.backup.setAside} in the backup do not read`);
  return found.backup.entries;
}

/** What the vault holds is trusted when it is opened, so all of it must read, and not only what is shown. */
function checkReads({ id, k, v }: Entry): void {
  for (const version of v) {
    if (isTombstone(version) || !isKind(k)) continue;
    const read = readData(k, version.s, version.d);
    if (!read.ok) throw new Error(`${id}, a ${k} of shape ${version.s}: ${JSON.stringify(version)}`);
  }
}

async function obey(order: Order): Promise<Answers[keyof Answers]> {
  switch (order.do) {
    case "start":
      return begin(order);
    case "save": {
      const { kind, id, data, draft } = order;
      done(await open().save(kind, id, data as DataOf<Kind>, draft === null ? {} : { draft }));
      return entryIn(id);
    }
    case "remove": {
      const { before } = done(await open().remove(order.id));
      return { now: entryIn(order.id), before };
    }
    case "undo":
      done(await open().undo({ before: order.before }));
      return entryIn(order.before.id);
    case "draft": {
      const { id, turn, target, text } = order.draft;
      const draft = { id, turn, target, form: "note", base: null, was: null, values: { text } };
      return done(await open().drafts.keep(draft));
    }
    case "look":
      return standing();
    case "file": {
      const origin = { app: "0.6.0", createdAt: now.at, vid: open().id };
      const entries = open().entries();
      for (const entry of entries) checkReads(entry);
      const { passphrase } = order;
      return (await makeBackup(crypto, { kind: "make", entries, origin, passphrase }, LITTLE_WORK)).bytes;
    }
    case "open": {
      const entries = await opened(order);
      return order.way === "replace"
        ? done(await replaceWith(open(), entries))
        : done(await mergeInto(open(), entries)).changes;
    }
    case "take-back":
      return done(await takeBack(open(), order.changes)).kept;
    case "close":
      open().close();
      vault = null;
      return null;
  }
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  now = data;
  obey(data.order).then(
    (answer) => {
      tell({ answer });
      if (data.dies) self.close();
    },
    (error: unknown) => tell({ broken: error instanceof Error ? error.message : "broken" }),
  );
});
