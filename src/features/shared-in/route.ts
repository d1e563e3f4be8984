import type { Route } from "#ui/route.ts";

const load = async () => (await import("./shared-in-page.tsx")).SharedInPage;

export const sharedInRoutes: readonly Route[] = [
  { path: "/shared", load },
  { path: "/shared/:why", load },
];
