import type { Route } from "#ui/route.ts";

export const installRoutes: readonly Route[] = [
  { path: "/install", load: async () => (await import("./install-page.tsx")).InstallPage },
];
