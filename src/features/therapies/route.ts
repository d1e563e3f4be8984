import type { Route } from "#ui/route.ts";

export const therapyRoutes: readonly Route[] = [
  { path: "/therapy/first", load: async () => (await import("./first-therapy-page.tsx")).FirstTherapyPage },
  { path: "/therapy/new", load: async () => (await import("./therapy-page.tsx")).TherapyPage },
  { path: "/therapy/:id", load: async () => (await import("./therapy-page.tsx")).TherapyPage },
];
