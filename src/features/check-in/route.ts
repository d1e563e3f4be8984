import type { Route } from "#ui/route.ts";

const pages = () => import("./check-in-pages.tsx");

export const checkInRoutes: readonly Route[] = [
  { path: "/check-in", load: async () => (await pages()).ShortCheckIn },
  { path: "/check-in/short", load: async () => (await pages()).ShortCheckIn },
  { path: "/check-in/short/:day", load: async () => (await pages()).ShortCheckIn },
  { path: "/check-in/complete", load: async () => (await pages()).CompleteCheckIn },
  { path: "/check-in/complete/:day", load: async () => (await pages()).CompleteCheckIn },
  { path: "/check-in/draft/:id", load: async () => (await pages()).UnfinishedCheckIn },
  { path: "/check-in/edit/:id", load: async () => (await pages()).EditSession },
  { path: "/check-in/done/:id", load: async () => (await import("./done-page.tsx")).DonePage },
];
