import type { Route } from "#ui/route.ts";

const goalForm = () => import("./goal-form-page.tsx");
const place = () => import("./place-page.tsx");
const taskForm = () => import("./task-form-page.tsx");
const attempt = () => import("./attempt-page.tsx");
const agreementForm = () => import("./agreement-edit-page.tsx");

export const planRoutes: readonly Route[] = [
  { path: "/plan", load: async () => (await import("./plan-page.tsx")).PlanPage },

  { path: "/goal/new", load: async () => (await goalForm()).GoalFormPage },
  { path: "/goal/edit/:id", load: async () => (await goalForm()).GoalFormPage },
  {
    path: "/goal/instead/:id",
    load: async () => (await import("./goal-instead-page.tsx")).GoalInsteadPage,
  },
  { path: "/goal/see/:id", load: async () => (await place()).PlacePage },
  { path: "/goal/:id/see", load: async () => (await place()).NewPlacePage },
  { path: "/goal/:id", load: async () => (await import("./goal-page.tsx")).GoalPage },

  { path: "/task/new", load: async () => (await taskForm()).TaskFormPage },
  { path: "/task/for/:id", load: async () => (await taskForm()).TaskForGoalPage },
  { path: "/task/edit/:id", load: async () => (await taskForm()).TaskFormPage },
  { path: "/task/adapt/:id", load: async () => (await taskForm()).TaskAdaptPage },
  { path: "/task/leave/:id", load: async () => (await import("./task-leave-page.tsx")).TaskLeavePage },
  { path: "/task/how/:id", load: async () => (await attempt()).AttemptPage },
  { path: "/task/:id/how", load: async () => (await attempt()).NewAttemptPage },
  { path: "/task/:id", load: async () => (await import("./task-page.tsx")).TaskPage },

  { path: "/plan/before", load: async () => (await import("./before-first-page.tsx")).BeforeFirstPage },
  { path: "/plan/before/:id", load: async () => (await import("./before-first-page.tsx")).BeforeFirstPage },
  { path: "/plan/after", load: async () => (await import("./after-first-page.tsx")).AfterFirstPage },
  { path: "/plan/after/:id", load: async () => (await import("./after-first-page.tsx")).AfterFirstPage },
  { path: "/agreement/new/:topic", load: async () => (await agreementForm()).NewAgreement },
  { path: "/agreement/edit/:id", load: async () => (await agreementForm()).EditAgreement },
  { path: "/agreement/:id", load: async () => (await import("./agreement-page.tsx")).AgreementPage },
];
