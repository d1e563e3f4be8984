import type { Route } from "#ui/route.ts";

export const planRoutes: readonly Route[] = [
  { path: "/plan", load: async () => (await import("./plan-page.tsx")).PlanPage },
];
