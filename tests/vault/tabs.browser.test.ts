import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { emptyNote } from "#domain/note.ts";
import { readSentinel, SENTINEL_KEY } from "#vault/sentinel.ts";
import { joinTabs } from "#vault/tabs.ts";
import { forget, freshName, memoryStorage, newVault, testWorld } from "../support/world.ts";

it("S-45, F38: hears only what a tab of this app says, whatever else is on the channel", async () => {
  let heard = 0;
  let asked = 0;
  const target = new EventTarget() as BroadcastChannel;
  const tabs = joinTabs(testWorld({ channel: () => target }), {
    onChanged: () => (heard += 1),
    onLeave: () => (asked += 1),
  });
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (data) => {
      target.dispatchEvent(new MessageEvent("message", { data }));
      expect(heard).toBe(0);
    }),
    { numRuns: 2_000 },
  );
  target.dispatchEvent(new MessageEvent("message", { data: { t: "changed", seq: 3, ids: [], more: 1 } }));
  expect(heard).toBe(0);
  target.dispatchEvent(new MessageEvent("message", { data: { t: "changed", seq: 3, ids: [] } }));
  expect([heard, asked]).toEqual([1, 0]);
  target.dispatchEvent(new MessageEvent("message", { data: { t: "leave" } }));
  expect([heard, asked]).toEqual([1, 1]);
  expect(tabs).toBeDefined();
});

it("S-19, S-45: says ids and a number to the other tabs, and nothing of what was written", async () => {
  const name = freshName();
  const said: unknown[] = [];
  const channel = {
    addEventListener: () => undefined,
    postMessage: (data: unknown) => said.push(data),
    close: () => undefined,
  };
  const vault = await newVault(testWorld({ channel: () => channel as never }), name);
  const id = vault.newId();
  await vault.save("note", id, {
    ...emptyNote(vault.newId(), "2026-11-22" as Day),
    text: "a canary of a text",
  });
  expect(said).toEqual([{ t: "changed", seq: 1, ids: [id] }]);
  vault.close();
  forget(name);
});

it("says nothing more once it has left: a write that was under way then has landed, and nobody is told that it failed", () => {
  const channel = new BroadcastChannel(freshName());
  const tabs = joinTabs(testWorld({ channel: () => channel }), { onChanged: () => {}, onLeave: () => {} });
  tabs.close();
  expect(() => tabs.announce(4, [])).not.toThrow();
  expect(() => tabs.askToLeave()).not.toThrow();
});

it("F38: takes garbage in the sentinel's place for no sentinel, and never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const storage = memoryStorage();
      storage.setItem(SENTINEL_KEY, text);
      expect(readSentinel(storage)).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});
