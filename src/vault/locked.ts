import { ok, refused, type Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { openDataKeys, wrappingKey, type DataKeys, type WrappingKey } from "#sealing/keys.ts";
import type { Opener } from "#sealing/places.ts";
import { HEADER_KEY, type Database } from "./database.ts";
import { readDoor } from "./door.ts";
import { readHeader, wrapOf, type Header } from "./header.ts";
import { passcodeKey } from "./lock.ts";
import type { OpenedVault } from "./start.ts";
import { Tries } from "./tries.ts";
import type { Door, Key, KeyProblem, Ways } from "./ways.ts";
import { problemOf, type World } from "./world.ts";

type Opened = Result<OpenedVault, KeyProblem | SaveProblem>;
type Open = (header: Header, keys: DataKeys, by: Opener) => Promise<OpenedVault | null>;

/** A journal that is locked: what may be known of it, and the ways in. */
export class Locked {
  readonly ways: Ways;
  readonly door: Door;
  readonly #world: World;
  readonly #database: Database;
  readonly #open: Open;
  readonly #tries: Tries;

  constructor(world: World, database: Database, header: Header, door: Door, tries: Tries, open: Open) {
    this.#world = world;
    this.#database = database;
    this.#open = open;
    this.#tries = tries;
    this.door = door;
    const device = wrapOf(header, "prf");
    this.ways = {
      recovery: wrapOf(header, "rec") !== null,
      device: device === null ? null : { credential: device.credential, input: device.input },
    };
  }

  /** How long there is to be waited before the passcode may be tried again, in milliseconds. */
  waitMs = (): number => this.#tries.waitMs();

  /** Calls back when that changes. @returns how to stop */
  subscribe = (watcher: () => void): (() => void) => this.#tries.subscribe(watcher);

  /**
   * Opens the journal. Only passcodes are counted: the other keys are too long to be guessed.
   * @returns "closed" where there is no lock any more, or another one: then it has to be looked for again
   */
  async open(key: Key): Promise<Opened> {
    const opened = await this.#attempt(key);
    if (opened !== "lost") return opened;
    // Browsers close a database behind one's back: once more, with a new connection.
    this.#database.close();
    const reopened = await this.#database.open().then(
      () => true,
      () => false,
    );
    const again = reopened ? await this.#attempt(key) : "lost";
    return again === "lost" ? refused("unavailable") : again;
  }

  async #attempt(key: Key): Promise<Opened | "lost"> {
    try {
      // Anew: another window may have changed the passcode.
      const read = readHeader(await this.#database.m.get(HEADER_KEY));
      if (read.state !== "ok") return refused("closed");
      return await (key.by === "passcode"
        ? this.#openWithPasscode(read.header, key.passcode)
        : this.#openWith(read.header, await otherKey(this.#world, read.header, key)));
    } catch (error) {
      const problem = problemOf(error);
      return problem === "lost" ? "lost" : refused(problem);
    }
  }

  close(): void {
    this.#tries.close();
    this.#database.close();
  }

  async #openWithPasscode(header: Header, passcode: string): Promise<Opened> {
    const wrap = wrapOf(header, "pass");
    if (wrap === null) return refused("closed");
    if (!(await this.#tries.begin())) return refused("waiting");
    const key = await passcodeKey(this.#world, passcode, wrap.kdf);
    if (key === null) {
      await this.#tries.takeBack(false);
      return refused("unavailable");
    }
    const opened = await this.#openWith(header, key);
    if (!opened.ok && opened.problem === "wrong") this.#tries.failed();
    return opened;
  }

  async #openWith(header: Header, key: WrappingKey | null): Promise<Opened> {
    const wrap = key === null ? null : wrapOf(header, key.by);
    if (key === null || wrap === null) return refused("wrong");
    const keys = await openDataKeys(this.#world, key, header, wrap);
    if (keys === null) return refused("wrong");
    await this.#tries.takeBack(true);
    const opened = await this.#open(header, keys, key.by);
    if (opened === null) return refused("closed");
    this.#tries.close();
    return ok(opened);
  }
}

async function otherKey(
  world: World,
  header: Header,
  key: Exclude<Key, { by: "passcode" }>,
): Promise<WrappingKey | null> {
  if (key.by === "device") return wrappingKey(world, "prf", key.secret);
  const wrap = wrapOf(header, "rec");
  return wrap === null ? null : wrappingKey(world, "rec", key.code, wrap.salt);
}

/** A journal that is locked, and how often somebody was wrong at its door. */
export async function findLocked(
  world: World,
  database: Database,
  header: Header,
  open: Open,
): Promise<Locked> {
  const tries = new Tries(world, database);
  const [door] = await Promise.all([readDoor(world, database, header.vid), tries.look()]);
  return new Locked(world, database, header, door, tries, open);
}
