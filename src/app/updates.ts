import { startServiceWorker } from "./service-worker-page.ts";

// Apart from the notice that tells of it: somebody new, who only reads the first screen, needs no part of the open journal yet.

type Update =
  | { state: "none" }
  | { state: "ready"; takeOver: () => void; change: unknown }
  | { state: "replaced"; reload: () => void };

let update: Update = { state: "none" };
const watchers = new Set<() => void>();
const setUpdate = (next: Update) => {
  update = next;
  for (const watcher of watchers) watcher();
};

/** Registers the service worker once, for the life of the page. */
export const listenForUpdates = (): void =>
  startServiceWorker({
    onUpdateReady: (takeOver, told) => {
      setUpdate({ state: "ready", takeOver, change: null });
      void told.then((change) => setUpdate({ state: "ready", takeOver, change }));
    },
    onReplaced: (reload) => setUpdate({ state: "replaced", reload }),
  });

export const updateNow = (): Update => update;

/** @returns how to stop hearing of it */
export function onUpdate(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
