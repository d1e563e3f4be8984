import type { Route } from "#ui/route.ts";

export const trendRoutes: readonly Route[] = [
  { path: "/trends", load: async () => (await import("./trends-page.tsx")).TrendsPage },
  { path: "/trends/why/:id", load: async () => (await import("./why-page.tsx")).WhyPage },
  { path: "/trends/:item", load: async () => (await import("./item-page.tsx")).ItemPage },
];
