import { forget, visit } from "./browser.mjs";
import { median, ms, ratioLine } from "./numbers.mjs";
import { FIRST_PRESS, TODAY_PRESS, usedProfile } from "./sites.mjs";

/** @typedef {import("./numbers.mjs").Line} Line */
/** @typedef {import("./sites.mjs").Name} Name */
/** @typedef {Awaited<ReturnType<typeof import("./sites.mjs").serveAll>>} Sites */
/** @typedef {Awaited<ReturnType<typeof visit>>} Noted */
/** @typedef {{ sites: Sites, rounds: number, say: (text: string) => void }} Run */

const COLD = /** @type {const} */ ({ cpu: 4, network: "slow-4g" });
const RELAUNCH = { cpu: 4 };
export const RECORDS = 500;

/** Notes of every round, by site. */
function notebook() {
  /** @type {Map<string, Noted[]>} */
  const kept = new Map();
  return {
    /** @param {string} name @param {Noted} noted */
    add: (name, noted) => void kept.set(name, [...(kept.get(name) ?? []), noted]),
    /** @param {string} name @param {(noted: Noted) => number} read */
    of: (name, read) => (kept.get(name) ?? []).map(read),
    /** @param {string} name @param {(noted: Noted) => string[]} read */
    texts: (name, read) => [...new Set((kept.get(name) ?? []).flatMap(read))],
  };
}

const longest = (/** @type {Noted} */ noted) => noted.longestTask;
/** A task under 50 ms is not reported by the browser, and counts as 50. @param {readonly number[]} values */
const atLeast50 = (values) => values.map((value) => Math.max(50, value));

/** @param {string} what @param {readonly number[]} shifts @param {readonly string[]} moved @returns {Line} */
const shiftLine = (what, shifts, moved) => ({
  what: `${what}${moved.length > 0 ? ` (moved: ${moved.join(", ")})` : ""}`,
  goal: "0",
  measured: median(shifts).toFixed(3),
  value: median(shifts),
  limit: 0,
});

/** First visits: nothing cached, 4× CPU, Slow 4G. @param {Run} run @returns {Promise<Line[]>} */
export async function measureCold({ sites, rounds, say }) {
  const pressed = notebook();
  const quiet = notebook();
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of /** @type {Name[]} */ (["a", "b", "b2", "app"])) {
      const url = sites.url(name);
      pressed.add(name, await visit({ url, slowness: COLD, control: FIRST_PRESS[name] }));
      quiet.add(name, await visit({ url, slowness: COLD }));
    }
    say(`first visits, round ${round} of ${rounds}`);
  }
  const paint = (/** @type {string} */ name) => quiet.of(name, (noted) => noted.firstPaint);
  const input = (/** @type {string} */ name) => pressed.of(name, (noted) => noted.handled);
  const tasks = (/** @type {string} */ name) => atLeast50(quiet.of(name, longest));
  const b = (/** @type {readonly number[]} */ values) => ({ name: "B", values });
  return [
    ratioLine("first paint, cold", paint("app"), b(paint("b")), { limit: 0.5 }),
    ratioLine("— floor A, first paint", paint("a"), b(paint("b"))),
    ratioLine("— floor B2, first paint", paint("b2"), b(paint("b"))),
    ratioLine("takes input, cold", input("app"), b(input("b")), { limit: 1.15 }),
    ratioLine("— floor A, takes input", input("a"), b(input("b"))),
    ratioLine("— floor B2, takes input", input("b2"), b(input("b"))),
    ratioLine("longest task, cold load", tasks("app"), { name: "B2", values: tasks("b2") }, { limit: 1 }),
    shiftLine(
      "layout shift, cold load",
      quiet.of("app", (noted) => noted.shift),
      quiet.texts("app", (noted) => noted.shifted),
    ),
  ];
}

/** Opened again without a network, with a journal in it, 4× CPU: the servers are closed meanwhile. @param {Run} run @returns {Promise<Line[]>} */
export async function measureRelaunch({ sites, rounds, say }) {
  const names = /** @type {const} */ (["b", "b2", "app"]);
  /** @type {Record<string, string>} */
  const profiles = {};
  for (const name of names) {
    const records = name === "app" ? { records: RECORDS } : {};
    profiles[name] = await usedProfile(sites.url(name), { ...records, installed: true });
  }
  await sites.stop();
  const pressed = notebook();
  const quiet = notebook();
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const name of names) {
        const here = { url: sites.url(name), slowness: RELAUNCH, profile: profiles[name] ?? "" };
        pressed.add(
          name,
          await visit({ ...here, control: name === "app" ? TODAY_PRESS : FIRST_PRESS[name] }),
        );
        quiet.add(name, await visit({ ...here, heap: true }));
      }
      say(`opened again without a network, round ${round} of ${rounds}`);
    }
  } finally {
    await sites.startAgain();
    await Promise.all(Object.values(profiles).map(forget));
  }
  const input = (/** @type {string} */ name) => pressed.of(name, (noted) => noted.handled);
  const tasks = (/** @type {string} */ name) => atLeast50(quiet.of(name, longest));
  const heap = (/** @type {string} */ name) => quiet.of(name, (noted) => noted.heapMiB);
  const b = (/** @type {readonly number[]} */ values) => ({ name: "B", values });
  const mib = (/** @type {number} */ value) => `${value.toFixed(2)} MiB`;
  return [
    ratioLine(`offline relaunch, takes input, ${RECORDS} records`, input("app"), b(input("b")), {
      limit: 1.1,
    }),
    ratioLine("— floor B2, offline relaunch", input("b2"), b(input("b"))),
    ratioLine("longest task, relaunch", tasks("app"), { name: "B2", values: tasks("b2") }, { limit: 1 }),
    shiftLine(
      "layout shift, relaunch",
      quiet.of("app", (noted) => noted.shift),
      quiet.texts("app", (noted) => noted.shifted),
    ),
    ratioLine(`heap after loading, ${RECORDS} records`, heap("app"), b(heap("b")), { limit: 2, unit: mib }),
    {
      what: "— where the time of a relaunch goes",
      goal: "",
      measured: [
        `first paint ${ms(median(pressed.of("app", (noted) => noted.firstPaint)))}`,
        `asks for the database ${ms(median(pressed.of("app", (noted) => noted.opening)))}`,
        `takes input ${ms(median(input("app")))}`,
      ].join(", "),
    },
  ];
}
