import { emptyJournal, journalWith } from "#domain/journal.ts";
import type { BackupOrigin } from "#domain/backup.ts";
import type { Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import type { ResidentLanguage } from "#domain/language.ts";
import { makeBackup, openBackup, type OpenedBackup } from "#documents/backup-file.ts";
import { checkInsCsv } from "#documents/check-ins-csv.ts";
import { journalJson } from "#documents/journal-json.ts";
import { journalMarkdown } from "#documents/journal-markdown.ts";
import { en as words } from "#words/en.ts";
import { es as palabras } from "#words/es.ts";
import { sampleEntries, sampleJournal } from "./sample-journal.ts";

const DAY = "2026-11-24" as Day;
const ORIGIN: BackupOrigin = {
  app: "0.4.0",
  createdAt: { l: `${DAY}T20:00`, o: 60, z: "Europe/Madrid" },
  vid: "SampleSampleSampleSamp" as Id,
};

const entriesIn = (language: ResidentLanguage): Entry[] =>
  sampleEntries(sampleJournal({ size: "typical", language, today: DAY }), "SAMPLE00");

/** The made-up journal as each of the files that are not protected. */
export async function plainSamples(): Promise<Map<string, string>> {
  const [en, es] = [entriesIn("en"), entriesIn("es")];
  return new Map([
    ["journal.json", await journalJson(crypto, en, ORIGIN)],
    ["journal.md", journalMarkdown(en, words, "en", DAY)],
    ["journal-es.md", journalMarkdown(es, palabras, "es", DAY)],
    ["check-ins.csv", checkInsCsv(journalWith(emptyJournal(), en), words)],
  ]);
}

/** The same journal as a copy. It is another file every time. */
export const sampleBackup = async (passphrase: string): Promise<Uint8Array<ArrayBuffer>> =>
  (await makeBackup(crypto, { kind: "make", entries: entriesIn("en"), origin: ORIGIN, passphrase })).bytes;

/** Whether a file is a copy of that journal. */
export async function isSampleBackup(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<boolean> {
  const opened: OpenedBackup = await openBackup(crypto, { kind: "open", bytes, passphrase });
  if (opened.kind !== "opened") return false;
  const { sha256 } = JSON.parse((await plainSamples()).get("journal.json") ?? "") as { sha256: string };
  return opened.backup.sha256 === sha256;
}
