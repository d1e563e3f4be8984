import "#ui/styles.ts";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { momentNow, nowMs } from "#device/clock.ts";
import { listenForInstall } from "#device/install.ts";
import { guessedLanguage, readPreferences } from "#device/preferences.ts";
import { randomBytes } from "#device/random.ts";
import { startVault } from "#vault/start.ts";
import { worldHere } from "#vault/world-here.ts";
import { loadFirstWords } from "#words/words.ts";
import { App } from "./app.tsx";
import { loadInside } from "./inside.tsx";

// Before anything is parsed: the policy of the page forbids the code that zod would otherwise write and run.
z.config({ jitless: true });
listenForInstall();

const language = readPreferences().lang ?? guessedLanguage();
const world = worldHere({ nowMs, moment: momentNow, randomBytes });
const begin = () => startVault(world);
const isKnown = document.documentElement.dataset["known"] === "yes";
// Whoever has a journal will see it next; whoever has none reads the first screen meanwhile.
if (isKnown) loadInside(language);

void Promise.all([loadFirstWords(language), begin()]).then(([words, start]) => {
  const place = document.getElementById("app");
  // In a frame of another site the boot script has emptied the page: then there is nothing to start.
  if (place === null) return;
  createRoot(place).render(<App first={{ speech: { language, words }, start }} begin={begin} />);
  if (!isKnown) requestIdleCallbackOrLater(() => loadInside(language));
  requestIdleCallbackOrLater(
    () => void import("./update-notice.tsx").then((updates) => updates.listenForUpdates()),
  );
});

/** WebKit has no idle callback: then it is later. */
function requestIdleCallbackOrLater(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 200);
}
