import { afterEach, beforeEach, expect, it } from "vitest";
import { CopyKeeper } from "#vault/copy-keeper.ts";
import { copyState, setCopyState } from "#vault/copy-state.ts";
import type { CopyWritten } from "#vault/copy-orders.ts";

const MINUTE = 60_000;
const WRITTEN: CopyWritten = { kind: "written", day: "2026-11-22" };

let now = 0;
let timer: { at: number; work: () => void } | null = null;
let written: number[] = [];
let answer: () => Promise<CopyWritten | null> = async () => WRITTEN;
let keeper: CopyKeeper;
beforeEach(() => {
  [now, timer, written] = [0, null, []];
  answer = async () => WRITTEN;
  setCopyState(null);
  keeper = new CopyKeeper({
    write: () => {
      written.push(now / MINUTE);
      return answer();
    },
    nowMs: () => now,
    later: (work, ms) => {
      const mine = { at: now + ms, work };
      timer = mine;
      return () => {
        if (timer === mine) timer = null;
      };
    },
  });
});
afterEach(() => keeper.stop());

/** Until so many minutes after the beginning, with all that happens by itself on the way. */
async function until(minutes: number): Promise<void> {
  await new Promise((done) => setImmediate(done));
  while (timer !== null && timer.at <= minutes * MINUTE) {
    const { at, work } = timer;
    [now, timer] = [at, null];
    work();
    await new Promise((done) => setImmediate(done));
  }
  now = minutes * MINUTE;
}
const change = (times: number) => {
  for (let at = 0; at < times; at += 1) keeper.changed();
};

it("makes a copy after ten quiet minutes, and none while nothing changes", async () => {
  await until(30);
  expect(written).toEqual([]);
  change(1);
  await until(35);
  change(1);
  await until(100);
  expect(written).toEqual([45]);
});

it("makes one after twenty changes, but at most one in a minute, and makes up for it", async () => {
  await until(10);
  change(19);
  expect(written).toEqual([]);
  change(1);
  expect(written).toEqual([10]);
  await keeper.due();
  expect(written).toEqual([10]);
  await until(10.5);
  change(25);
  expect(written).toEqual([10]);
  await until(60);
  expect(written).toEqual([10, 11]);
});

it("makes one when the app is left, if there is something to keep", async () => {
  await keeper.left(false);
  expect(written).toEqual([]);
  await keeper.left(true);
  expect(written).toEqual([0]);
  // However short ago the last one was: it may be the last moment.
  await until(0.1);
  change(1);
  await keeper.left(false);
  expect(written).toEqual([0, 0.1]);
  await until(3);
  await keeper.left(false);
  expect(written).toEqual([0, 0.1]);
});

it("never makes two at once", async () => {
  let resolve: (written: CopyWritten) => void = () => undefined;
  answer = () => new Promise((done) => (resolve = done));
  void keeper.due();
  now = 2 * MINUTE;
  void keeper.due();
  expect(written).toEqual([0]);
  resolve(WRITTEN);
  answer = async () => WRITTEN;
  await until(3);
  expect(written).toEqual([0, 3]);
});

it("S-20: waits for nothing when everything was sealed anew, not even for the copy that is being made", async () => {
  let resolve: (written: CopyWritten) => void = () => undefined;
  answer = () => new Promise((done) => (resolve = done));
  void keeper.due();
  const renewed = keeper.renewed();
  expect(written).toEqual([0]);
  answer = async () => WRITTEN;
  resolve(WRITTEN);
  await renewed;
  expect(written).toEqual([0, 0]);
});

it("F21: says how the copy stands, and tries again where there was nothing to copy just now", async () => {
  await keeper.due();
  expect(copyState()).toEqual({ kind: "kept", day: WRITTEN.day });
  const answers = [
    ["too-large", { kind: "too-large" }],
    ["other", { kind: "too-large" }],
    ["same", { kind: "kept", day: WRITTEN.day }],
  ] as const;
  for (const [at, [kind, state]] of answers.entries()) {
    answer = async () => ({ kind, day: WRITTEN.day });
    await until(at + 1);
    await keeper.due();
    expect(copyState()).toEqual(state);
  }
  answer = async () => null;
  await until(10);
  await keeper.due();
  expect(copyState()).toEqual({ kind: "none" });
});
