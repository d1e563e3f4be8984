import { expect } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import type { Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { emptyNote } from "#domain/note.ts";
import { makeBackup } from "#documents/backup-file.ts";
import { backupRoutes } from "#features/backup/route.ts";
import { sealText } from "#sealing/backup-seal.ts";
import { MOMENT } from "#support/world.ts";
import { opener, type Home } from "#support/house.tsx";
import type { Words } from "#words/words.ts";

const openIn = opener(backupRoutes);
/** One screen at a time, as in the app. */
export const openAt: typeof openIn = async (...args) => {
  await cleanup();
  return openIn(...args);
};
export const PASSPHRASE = "camino nube piedra linterna";
export const THERAPY = "T".repeat(22) as Id;
export const note = (text: string) => ({ ...emptyNote(THERAPY, "2026-11-22" as Day), text });

export const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));
export const fill = (label: string, text: string) =>
  userEvent.fill(page.getByLabelText(label, { exact: true }), text);
export const shown = async (text: string) =>
  await expect.element(page.getByText(text, { exact: true })).toBeVisible();
export const inOrder = (entries: readonly Entry[]) =>
  entries.filter(({ k }) => k !== "backup").sort((a, b) => (a.id < b.id ? -1 : 1));

/** As the person's choice arrives; what drives the browser takes no file as large as one of these. */
export function choose(input: Element, file: File): void {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  (input as HTMLInputElement).files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

export async function lookInto(
  into: Home,
  file: File,
  passphrase = PASSPHRASE,
): Promise<Words["backup"]["open"]> {
  const { words } = await openAt(into, "/backup/open");
  const { open } = words.backup;
  const field = page.getByLabelText(open.file, { exact: true });
  await expect.element(field).toBeVisible();
  choose(field.element(), file);
  await fill(open.passphrase, passphrase);
  await press(open.begin);
  return open;
}

export const sealedFile = async (text: string) =>
  new File([await sealText(text, PASSPHRASE, 2)], "x.age", { type: "application/octet-stream" });
export const fileOf = async (entries: Entry[]) =>
  new File(
    [
      (
        await makeBackup(
          crypto,
          {
            kind: "make",
            entries,
            origin: { app: "0.4.0", createdAt: MOMENT, vid: THERAPY },
            passphrase: PASSPHRASE,
          },
          2,
        )
      ).bytes,
    ],
    "x.age",
  );
