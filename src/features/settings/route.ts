import type { Route } from "#ui/route.ts";

export const settingsRoutes: readonly Route[] = [
  { path: "/settings", load: async () => (await import("./settings-page.tsx")).SettingsPage },
];
