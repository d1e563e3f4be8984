import type { Page } from "playwright";

export type SeedOptions = {
  /** Address of the app, ending with a slash: the journal is written for its origin. */
  url: string;
  /** empty: right after the first minute. typical: a year. full: years. A number: so many records. */
  size: "empty" | "typical" | "full" | number;
  language: "es" | "en";
  /** The day on which it is looked at, `YYYY-MM-DD`; by default the real one. */
  today?: string;
  /** Another number gives another journal. */
  seed?: number;
};

/** How many records there are, and the id of the newest of each kind. */
export type Seeded = { count: number; newest: Readonly<Record<string, string>> };

/**
 * Writes a made-up journal into the profile of this page, through the app's own vault. The page that does so is built on
 * demand and answered from memory on the app's origin, so nothing of it is in the build. Call it before the app is opened.
 */
export declare function seed(page: Page, options: SeedOptions): Promise<Seeded>;

/** Builds the page that writes journals, unless it is there and fresh. Gives its folder. */
export declare function ensureSeedPage(): Promise<string>;
