import type { InstallWay } from "#device/install.ts";

/** A small drawing beside a step: lines, and what is to be pressed, lit. */
export interface Drawing {
  readonly field: string;
  readonly lines: string;
  readonly lit: string;
}

const UPRIGHT = "19 1 34 46";
const WIDE = "3 1 66 46";
const PHONE = "M25 3h22a4 4 0 0 1 4 4v34a4 4 0 0 1-4 4H25a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z";
const SCREEN = "M8 5h56a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zM5 14h62";
const CIRCLE = (x: number, y: number, r = 5) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const MARK = (x: number, y: number) => `M${x - 3} ${y + 4}l2.8-6M${x + 0.4} ${y - 4}l3 8`;

/** The square with an arrow, in the bar at the foot of a phone. */
const SHARE: Drawing = {
  field: UPRIGHT,
  lines: `${PHONE}M21 34h30M36 41.5v-6m-2 2 2-2 2 2M33.5 39.5v3.5h5v-3.5M26 11h20M26 17h20M26 23h13`,
  lit: CIRCLE(36, 39.2),
};
/** Three dots at the head of a phone. */
const DOTS: Drawing = {
  field: UPRIGHT,
  lines: `${PHONE}M21 14h30M26 8.6h12M26 21h20M26 27h20M26 33h13M46 6v.1M46 8.6v.1M46 11.2v.1`,
  lit: CIRCLE(46, 8.6),
};
/** Three lines at the foot of a phone. */
const LINES: Drawing = {
  field: UPRIGHT,
  lines: `${PHONE}M21 34h30M43.5 37.2h5M43.5 39.2h5M43.5 41.2h5M26 11h20M26 17h20M26 23h13`,
  lit: CIRCLE(46, 39.2),
};
/** A line of a list, with a plus. */
const ADD: Drawing = {
  field: UPRIGHT,
  lines: `${PHONE}M21 16h30M26 22h12M26 30h12M26 38h9M43.5 30h5M46 27.5v5`,
  lit: CIRCLE(46, 30),
};
/** The icon among others. */
const HOME: Drawing = {
  field: UPRIGHT,
  lines: `${PHONE}M25 8h5v5h-5zM33.5 8h5v5h-5zM42 8h5v5h-5zM25 17h5v5h-5zM42 17h5v5h-5z${MARK(36, 31)}`,
  lit: "M31 24.5h10a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H31a1.5 1.5 0 0 1-1.5-1.5V26a1.5 1.5 0 0 1 1.5-1.5z",
};
/** The menu of a window on a computer. */
const MENU: Drawing = {
  field: WIDE,
  lines: `${SCREEN}M10 9.6h6M20 9.6h6M30 9.6h6M10 22h34M10 29h34M10 36h22`,
  lit: CIRCLE(13, 9.6),
};
/** A line of that menu, with a plus. */
const MENU_ADD: Drawing = {
  field: WIDE,
  lines: `${SCREEN}M10 9.6h6M20 9.6h6M30 9.6h6M10 14v24h26V14M15 20h14M15 26h8M15 32h14M28.5 26h5M31 23.5v5`,
  lit: CIRCLE(31, 26),
};
const DOCK: Drawing = {
  field: WIDE,
  lines: `${SCREEN}M16 33h7v7h-7zM26 33h7v7h-7zM49 33h7v7h-7z${MARK(41, 36.4)}`,
  lit: "M36 31.5h10v10H36z",
};
const BOOKMARK: Drawing = {
  field: WIDE,
  lines: `${SCREEN}M10 9.6h30M10 22h34M10 29h34M10 36h22M57 7v5.6l2.2-1.8 2.2 1.8V7z`,
  lit: CIRCLE(59.2, 9.6),
};
const COPY: Drawing = {
  field: WIDE,
  lines: "M24 8h18l8 8v24H24zM42 8v8h8M37 21v11m-4-4 4 4 4-4M30 36h14",
  lit: CIRCLE(37, 27, 8),
};

/** One for each step. */
export const DRAWINGS: Readonly<Record<InstallWay, readonly Drawing[]>> = {
  "ios-safari": [SHARE, ADD, HOME],
  "ios-other": [SHARE, ADD, HOME],
  "mac-safari": [MENU, MENU_ADD, DOCK],
  chromium: [DOTS, ADD, HOME],
  samsung: [LINES, ADD, HOME],
  "firefox-android": [DOTS, ADD, HOME],
  "firefox-computer": [DOCK, BOOKMARK, COPY],
};
