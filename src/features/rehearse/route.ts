import type { Route } from "#ui/route.ts";

const after = () => import("./after-page.tsx");

export const rehearseRoutes: readonly Route[] = [
  { path: "/rehearse/seen", load: async () => (await import("./seen-page.tsx")).SeenPage },
  { path: "/rehearse/saying/:id", load: async () => (await after()).SayingPage },
  { path: "/rehearse/:id/after", load: async () => (await after()).AfterPage },
];
