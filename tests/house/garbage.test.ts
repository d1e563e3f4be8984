import * as fc from "fast-check";
import { createElement, type ComponentProps } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { Route, Router, Switch } from "wouter";
import { ROUTES } from "#app/route-list.ts";
import { readPreferences } from "#device/preferences.ts";
import { readPutAway } from "#device/put-away.ts";
import { idIn } from "#domain/id.ts";
import { databaseName, isOurDatabase, nextDatabaseName } from "#vault/database-name.ts";
import { readSentinel } from "#vault/sentinel.ts";
import { joinTabs } from "#vault/tabs.ts";
import { memoryStorage } from "#support/world.ts";

/** What other tabs, small storages and addresses may hold: anything at all. Ten thousand values between them. */
const RUNS = { numRuns: 2_500 };

afterEach(() => void vi.unstubAllGlobals());

const isNumber = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Messages of this app, each with one thing in it that must not be. */
const nearly = fc.oneof(
  fc.record({ t: fc.constant("leave"), more: fc.anything() }),
  fc.record({ t: fc.constant("changed"), seq: fc.nat(), ids: fc.constant([]), more: fc.anything() }),
  fc.record({
    t: fc.constant("changed"),
    seq: fc.anything().filter((value) => !isNumber(value)),
    ids: fc.constant([]),
  }),
  fc.record({
    t: fc.constant("changed"),
    seq: fc.nat(),
    ids: fc.array(
      fc.anything().filter((value) => idIn(value as string) === null),
      { minLength: 1 },
    ),
  }),
);

it("F38, S-45: whatever another tab says is heard only when it is a message of this app, whole and with nothing more", () => {
  let heard = 0;
  const target = new EventTarget();
  joinTabs(
    { channel: () => target as BroadcastChannel },
    {
      onChanged: () => (heard += 1),
      onLeave: () => (heard += 1),
    },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json(), nearly), (data) => {
      target.dispatchEvent(new MessageEvent("message", { data }));
      expect(heard).toBe(0);
    }),
    RUNS,
  );
  target.dispatchEvent(new MessageEvent("message", { data: { t: "leave" } }));
  expect(heard).toBe(1);
});

const text = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.integer().map(String));

it("F38: whatever stands in the small storage, what is read from it is one of few things", () => {
  const storage = memoryStorage();
  vi.stubGlobal("localStorage", storage);
  fc.assert(
    fc.property(text, (value) => {
      for (const key of ["al", "al.ui", "al.db", "al.copy"]) storage.setItem(key, value);
      expect(readSentinel(storage)).toBeNull();
      expect(databaseName(storage)).toMatch(/^v[1-9]$/);
      expect(isOurDatabase(nextDatabaseName(storage) ?? "v1")).toBe(true);
      expect(Object.keys(readPreferences()).filter((name) => !["lang", "theme"].includes(name))).toEqual([]);
      expect(readPutAway("copy")).toBe(value);
    }),
    { numRuns: 5_000 },
  );
});

it("F38: whatever stands in the address leads to a page that there is, or to none, and names nothing but an id", () => {
  const seen = new Set<string>();
  const pages = ROUTES.map(({ path }) => {
    const component = ({ params }: { params: { id?: string } }) => {
      seen.add(path);
      return idIn(params.id) ?? "";
    };
    return createElement(Route, { key: path, path, component: component as never });
  });
  const at = (path: string) => {
    const props = { ssrPath: path } as ComponentProps<typeof Router>;
    return renderToString(createElement(Router, props, createElement(Switch, null, ...pages)));
  };
  const known = fc.constantFrom(...ROUTES.map(({ path }) => path));
  const path = fc.oneof(
    fc.webPath(),
    text.map((value) => `/${value}`),
    fc.tuple(known, text).map(([pattern, value]) => pattern.replaceAll(/:\w+/g, () => value)),
  );
  fc.assert(
    fc.property(path, (value) => {
      expect(at(value)).toMatch(/^(?:[\w-]{22})?$/);
    }),
    RUNS,
  );
  expect(seen.size).toBeGreaterThan(10);
});
