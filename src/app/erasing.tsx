import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { showDot } from "#device/badge.ts";
import { askToClear, endErasing, eraseFiles, erasePrivateFiles, eraseSmall } from "#device/erase-rest.ts";
import { isErasing } from "#device/erase-mark.ts";
import { forgetExample } from "#device/example-mark.ts";
import type { Language } from "#domain/language.ts";
import { StartProblemPage } from "#features/start/start-problem-page.tsx";
import { eraseDatabases } from "#vault/erase.ts";
import { loadSpeech } from "./inside.ts";
import { databaseHere, orderCopy } from "./second-copy.ts";

const LOCK = "al-erase";

/**
 * Erases everything, in an order in which what opens the journal goes early and the mark goes last. Each step may be done
 * twice, so it can be interrupted anywhere. [Note: erasing]
 * @returns whether nothing is left that this app can see
 */
async function eraseAll(): Promise<boolean> {
  const database = databaseHere();
  await orderCopy({ kind: "wipe" });
  await eraseDatabases(database);
  eraseSmall();
  // After what says whether it is wanted: nobody shows it again.
  showDot(false);
  await askToClear();
  await eraseFiles().catch(() => undefined);
  // A window that was closing may have written its last words after the first time.
  const isGone = (await eraseDatabases(database)) && (await erasePrivateFiles());
  if (isGone) await endErasing().catch(() => undefined);
  return isGone;
}

/** Where another window was faster it is done, and what was begun since is not to go. */
const alone = (work: () => Promise<boolean>): Promise<boolean> => {
  const { locks } = navigator as { locks?: LockManager };
  return locks === undefined ? work() : locks.request(LOCK, () => (isErasing() ? work() : true));
};

/** Erases everything, or goes on with it, and says what remains. All that is to be said is loaded before it goes. */
export async function goOnErasing(place: HTMLElement, language: Language): Promise<void> {
  // A window that showed the example shows nothing any more.
  forgetExample();
  const { erase, common } = (await loadSpeech(language)).words;
  const { erased } = erase;
  const root = createRoot(place);
  const show = (page: ReactNode) => root.render(<div aria-live="polite">{page}</div>);
  show(<StartProblemPage {...erase.erasing} />);
  const isDone = await alone(eraseAll).catch(() => false);
  const retry = { label: common.retry, onAct: () => location.reload() };
  show(
    isDone ? (
      <StartProblemPage title={erased.title} text={erased.text} todo={erased.todo}>
        <p>{erased.icon}</p>
      </StartProblemPage>
    ) : (
      <StartProblemPage {...erase.notWhole} actions={[retry]} />
    ),
  );
}
