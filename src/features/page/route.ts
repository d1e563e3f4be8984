import type { Route, ShownView } from "#ui/route.ts";

export const pageRoutes: readonly Route[] = [
  { path: "/page", load: async () => (await import("./page-screen.tsx")).PageScreen },
  { path: "/page/message", load: async () => (await import("./message-screen.tsx")).MessageScreen },
  { path: "/page/handed-over", load: async () => (await import("./handed-over-page.tsx")).HandedOverPage },
  { path: "/page/handed-over/:id", load: async () => (await import("./handed-page.tsx")).HandedPage },
];

/** The page, shown on this screen. */
export const pageShown: ShownView = {
  kind: "page",
  home: () => "/page",
  load: async () => (await import("./shown-page.tsx")).ShownPage,
};
