import type { Route } from "#ui/route.ts";

export const backupRoutes: readonly Route[] = [
  { path: "/backup", load: async () => (await import("./backup-page.tsx")).BackupPage },
  { path: "/backup/make", load: async () => (await import("./make-page.tsx")).MakePage },
  { path: "/backup/open", load: async () => (await import("./open-page.tsx")).OpenPage },
  { path: "/backup/plain", load: async () => (await import("./plain-page.tsx")).PlainPage },
  { path: "/backup/folder", load: async () => (await import("./folder-page.tsx")).FolderPage },
];
