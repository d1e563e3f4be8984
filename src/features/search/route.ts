import type { Route } from "#ui/route.ts";

export const searchRoutes: readonly Route[] = [
  { path: "/search", load: async () => (await import("./search-page.tsx")).SearchPage },
];
