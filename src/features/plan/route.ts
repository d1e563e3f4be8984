import type { Route } from "#ui/route.ts";

const editing = () => import("./agreement-edit-page.tsx");

export const planRoutes: readonly Route[] = [
  { path: "/plan", load: async () => (await import("./plan-page.tsx")).PlanPage },
  { path: "/plan/before", load: async () => (await import("./before-first-page.tsx")).BeforeFirstPage },
  { path: "/plan/before/:id", load: async () => (await import("./before-first-page.tsx")).BeforeFirstPage },
  { path: "/plan/after", load: async () => (await import("./after-first-page.tsx")).AfterFirstPage },
  { path: "/plan/after/:id", load: async () => (await import("./after-first-page.tsx")).AfterFirstPage },
  { path: "/agreement/new/:topic", load: async () => (await editing()).NewAgreement },
  { path: "/agreement/edit/:id", load: async () => (await editing()).EditAgreement },
  { path: "/agreement/:id", load: async () => (await import("./agreement-page.tsx")).AgreementPage },
];
