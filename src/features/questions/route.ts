import type { Route } from "#ui/route.ts";

export const questionRoutes: readonly Route[] = [
  { path: "/questions", load: async () => (await import("./questions-page.tsx")).QuestionsPage },
  { path: "/question", load: async () => (await import("./question-page.tsx")).QuestionPage },
  { path: "/question/:id", load: async () => (await import("./question-page.tsx")).QuestionPage },
];
