import type { Route } from "#ui/route.ts";

export const rehearseRoutes: readonly Route[] = [
  { path: "/rehearse/where-from", load: async () => (await import("./where-from-page.tsx")).WhereFromPage },
  { path: "/rehearse/ending", load: async () => (await import("./ending-page.tsx")).EndingPage },
  { path: "/rehearse/ending/:id", load: async () => (await import("./ending-page.tsx")).EndingPage },
];
