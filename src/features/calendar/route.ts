import type { Route } from "#ui/route.ts";

export const calendarRoutes: readonly Route[] = [
  { path: "/calendar", load: async () => (await import("./calendar-page.tsx")).CalendarPage },
];
