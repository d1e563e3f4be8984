/** A browser that is already on this machine: ALIANZA_BROWSER, Playwright's own, Chrome, Chromium or Edge. */
export declare function findBrowser(): string | undefined;
/** The same, but fetches one where there is none; rejects with what to do when that fails. */
export declare function ensureBrowser(): Promise<string>;
/** Flags that keep Chromium quiet, and let it run as root and in small containers. */
export declare const QUIET_FLAGS: readonly string[];
