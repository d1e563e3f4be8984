import type { Route } from "#ui/route.ts";

export const aboutRoutes: readonly Route[] = [
  { path: "/about", load: async () => (await import("./about-page.tsx")).AboutPage },
  { path: "/about/licences", load: async () => (await import("./licences-page.tsx")).LicencesPage },
];
