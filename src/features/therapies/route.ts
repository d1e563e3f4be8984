import type { Route } from "#ui/route.ts";

export const therapyRoutes: readonly Route[] = [
  { path: "/therapy/first", load: async () => (await import("./first-therapy-page.tsx")).FirstTherapyPage },
  { path: "/therapy/new", load: async () => (await import("./therapy-page.tsx")).TherapyPage },
  { path: "/therapy/beside", load: async () => (await import("./beside-page.tsx")).BesidePage },
  { path: "/therapy/:id", load: async () => (await import("./therapy-page.tsx")).TherapyPage },
  { path: "/therapy/:id/closing", load: async () => (await import("./closing-page.tsx")).ClosingPage },
];
