import type { Route } from "#ui/route.ts";

export const bringRoutes: readonly Route[] = [
  { path: "/bring", load: async () => (await import("./bring-page.tsx")).BringPage },
  { path: "/bring/session", load: async () => (await import("./in-session-page.tsx")).InSessionPage },
  { path: "/bring/words/:id", load: async () => (await import("./words-page.tsx")).WordsPage },
  { path: "/bring/answer/:id", load: async () => (await import("./answer-page.tsx")).AnswerPage },
];
