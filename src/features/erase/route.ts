import type { Route } from "#ui/route.ts";

export const eraseRoutes: readonly Route[] = [
  { path: "/erase", load: async () => (await import("./erase-page.tsx")).ErasePage },
];
