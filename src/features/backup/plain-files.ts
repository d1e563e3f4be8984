import type { Day, Moment } from "#domain/day.ts";
import type { Language } from "#domain/language.ts";
import { checkInsCsv } from "#documents/check-ins-csv.ts";
import { journalJson } from "#documents/journal-json.ts";
import { journalMarkdown } from "#documents/journal-markdown.ts";
import type { Vault } from "#vault/vault.ts";
import type { Words } from "#words/words.ts";

/** The files in the order in which they are offered. */
export const PLAIN_FILES = ["markdown", "csv", "json"] as const;
export type PlainFile = (typeof PLAIN_FILES)[number];

interface Around {
  readonly words: Words;
  readonly language: Language;
  readonly day: Day;
  readonly now: Moment;
}

/** Puts the journal into a file that is not protected. Its name says the day and nothing else. */
export async function plainFile(
  vault: Vault,
  kind: PlainFile,
  { words, language, day, now }: Around,
): Promise<File> {
  const name = words.backup.plain.fileName(day);
  switch (kind) {
    case "markdown":
      return new File([journalMarkdown(vault.entries(), words, language, day)], `${name}.md`, {
        type: "text/markdown",
      });
    case "csv":
      return new File([checkInsCsv(vault.journal(), words)], `${name}.csv`, { type: "text/csv" });
    case "json": {
      const origin = { app: __APP_VERSION__, createdAt: now, vid: vault.id };
      return new File([await journalJson(crypto, vault.entries(), origin)], `${name}.json`, {
        type: "application/json",
      });
    }
  }
}
