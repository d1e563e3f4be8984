import "./no-made-code.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import type { Language } from "#domain/language.ts";
import type { Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { emptySettings } from "#domain/settings.ts";
import { dayNow, momentNow, nowMs } from "#device/clock.ts";
import { isExample } from "#device/example-mark.ts";
import { randomBytes } from "#device/random.ts";
import { removeDropBox } from "#drop-box/drop-box.ts";
import { Database } from "#vault/database.ts";
import { databaseName } from "#vault/database-name.ts";
import { removeLeftExamples } from "#vault/example-database.ts";
import { startVault, type Start } from "#vault/start.ts";
import type { Vault } from "#vault/vault.ts";
import { worldHere } from "#vault/world-here.ts";

/** The world around the journal of this browser. */
export const world = worldHere({
  nowMs,
  moment: momentNow,
  day: dayNow,
  randomBytes,
  stretch: (passcode, how) =>
    import("./stretch.ts").then(
      ({ stretchInWorker }) => stretchInWorker(passcode, how),
      () => null,
    ),
});

/** Looks for the journal of this browser, and opens it where there is one; or opens the example, where this window shows that. */
export async function look(): Promise<Start> {
  if (isExample()) return (await import("./example.ts")).lookAtExample();
  const found = await startVault(world, { database: new Database(databaseName(world.storage)) });
  // One that a journal left behind would go on taking what nobody can open.
  if (found.state === "new") void removeDropBox();
  return found;
}

/** Removes examples that were never left, as when the browser was stopped. */
export const clearLeftExamples = (): Promise<void> => removeLeftExamples(world.locks);

type Make = () => Promise<Result<Vault, SaveProblem>>;

/** Begins an empty journal in the language being read. */
export async function beginAnew(make: Make, language: Language): Promise<Result<Vault, SaveProblem>> {
  const made = await make();
  if (made.ok) await made.value.save("settings", SETTINGS_ID, { ...emptySettings(), language });
  return made;
}
