import type { Route } from "#ui/route.ts";

export const pageRoutes: readonly Route[] = [
  { path: "/page", load: async () => (await import("./page-screen.tsx")).PageScreen },
  { path: "/page/message", load: async () => (await import("./message-screen.tsx")).MessageScreen },
  { path: "/page/handed-over", load: async () => (await import("./handed-over-page.tsx")).HandedOverPage },
  { path: "/page/handed-over/:id", load: async () => (await import("./handed-page.tsx")).HandedPage },
];
