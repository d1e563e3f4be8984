import type { Route } from "#ui/route.ts";

export const noteRoutes: readonly Route[] = [
  { path: "/notes", load: async () => (await import("./notes-page.tsx")).NotesPage },
  { path: "/note", load: async () => (await import("./note-page.tsx")).NotePage },
  { path: "/note/:id", load: async () => (await import("./note-page.tsx")).NotePage },
];
