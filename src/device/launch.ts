/*
 * [Note: launches] An app that is running is not started a second time: the browser brings its window forward and says here
 * what was asked for, a page of a shortcut or a file. Nothing is done by itself but going to a page. Not in TypeScript's DOM
 * types. Source: WICG, Web App Launch Handler. Chromium says the last launch again to a page that was loaded anew
 * (launch_queue.cc), before any other: what was asked for then was answered then, and whoever was elsewhere stays there.
 */
interface LaunchParams {
  readonly targetURL?: string | null;
  readonly files?: readonly { getFile: () => Promise<File> }[];
}
interface LaunchQueue {
  setConsumer(consumer: (params: LaunchParams) => void): void;
}

/** Where the manifest sends what is shared; the page that shows it. */
const SHARE = "share";
const SHARED = "/shared";
const OPEN_COPY = "/backup/open";

let file: File | null = null;
const watchers = new Set<() => void>();

function become(next: File | null): void {
  file = next;
  for (const watcher of watchers) watcher();
}

/** A file that the person opened with this app and no page has shown yet. In memory only. */
export const launchedFile = (): File | null => file;

export const onLaunchedFile = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** A page has shown it, and was left. */
export const forgetLaunchedFile = (): void => become(null);

/**
 * The page that an address asks for, or null where this window is to stay as it is: the address of the app alone, as its icon
 * has it, asks for nothing.
 * @param here the address of this window @param scope the address of the app
 */
export function pageAsked(target: string, here: string, scope: string): string | null {
  if (!URL.canParse(target)) return null;
  const [asked, app, now] = [new URL(target), new URL(scope), new URL(here)];
  if (asked.origin !== app.origin) return null;
  // A browser that brought the window forward in the place of going there has left behind what was shared: the page says so.
  if (asked.pathname === `${app.pathname}${SHARE}`) return now.hash.startsWith(`#${SHARED}`) ? null : SHARED;
  if (asked.pathname !== app.pathname || !asked.hash.startsWith("#/") || asked.hash === now.hash) return null;
  return asked.hash.slice(1);
}

/** Whether this page was loaded anew in the place of itself. */
function isReloaded(): boolean {
  const [loaded] = performance.getEntriesByType("navigation");
  return (loaded as PerformanceNavigationTiming | undefined)?.type === "reload";
}

/** Begins to listen; called once. @param go goes to a page, in this window */
export function listenForLaunches(go: (path: string) => void): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  let isSaidAgain = isReloaded();
  launchQueue?.setConsumer(({ targetURL, files }) => {
    if (isSaidAgain) {
      isSaidAgain = false;
      return;
    }
    const [handle] = files ?? [];
    if (handle !== undefined) {
      void handle.getFile().then(
        (opened) => {
          become(opened);
          go(OPEN_COPY);
        },
        // The person took it away again, or the browser may not read it: then there is none.
        () => undefined,
      );
      return;
    }
    const page = pageAsked(targetURL ?? "", location.href, document.baseURI);
    if (page !== null) go(page);
  });
}
