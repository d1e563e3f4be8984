import type { Route } from "#ui/route.ts";

const PLACE = "/import";

export const importRoutes: readonly Route[] = [
  { path: PLACE, load: async () => (await import("./import-page.tsx")).ImportPage },
];
