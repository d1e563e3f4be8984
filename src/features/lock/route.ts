import type { Route } from "#ui/route.ts";
import type { LockChange } from "./changes.ts";

const change = (what: LockChange) => async () => (await import("./change-page.tsx")).CHANGE_PAGES[what];

export const lockRoutes: readonly Route[] = [
  { path: "/lock", load: async () => (await import("./settings-page.tsx")).LockSettingsPage },
  { path: "/lock/set", load: change("set") },
  { path: "/lock/change", load: change("change") },
  { path: "/lock/code", load: change("code") },
  { path: "/lock/device", load: change("device") },
  { path: "/lock/device-off", load: change("deviceOff") },
  { path: "/lock/off", load: change("off") },
  { path: "/lock/renew", load: change("renew") },
];
