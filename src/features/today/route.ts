import type { Route } from "#ui/route.ts";

export const todayRoutes: readonly Route[] = [
  { path: "/", load: async () => (await import("./today-page.tsx")).TodayPage },
];
