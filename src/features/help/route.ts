import type { Route } from "#ui/route.ts";

export const helpRoutes: readonly Route[] = [
  { path: "/help/urgent", load: async () => (await import("./help-pages.tsx")).UrgentHelp },
  { path: "/help/boundary", load: async () => (await import("./help-pages.tsx")).BoundaryHelp },
  { path: "/incident/:id", load: async () => (await import("./incident-page.tsx")).IncidentPage },
  { path: "/contact", load: async () => (await import("./contact-page.tsx")).ContactPage },
  { path: "/contact/:id", load: async () => (await import("./contact-page.tsx")).ContactPage },
];
