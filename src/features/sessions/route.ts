import type { Route } from "#ui/route.ts";

export const sessionRoutes: readonly Route[] = [
  { path: "/session/:id", load: async () => (await import("./session-page.tsx")).SessionPage },
  { path: "/journey", load: async () => (await import("./journey-page.tsx")).JourneyPage },
];
