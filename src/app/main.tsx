import "#ui/styles.ts";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { momentNow, nowMs } from "#device/clock.ts";
import { listenForInstall } from "#device/install.ts";
import { guessedLanguage, readPreferences } from "#device/preferences.ts";
import { randomBytes } from "#device/random.ts";
import { startVault } from "#vault/start.ts";
import { worldHere } from "#vault/world-here.ts";
import { loadWords } from "#words/words.ts";
import { App } from "./app.tsx";
import { listenForUpdates } from "./update-notice.tsx";

// Before anything is parsed: the policy of the page forbids the code that zod would otherwise write and run.
z.config({ jitless: true });
listenForInstall();
listenForUpdates();

const language = readPreferences().lang ?? guessedLanguage();
const world = worldHere({ nowMs, moment: momentNow, randomBytes });
const begin = () => startVault(world);

void Promise.all([loadWords(language), begin()]).then(([words, start]) => {
  const place = document.getElementById("app");
  // In a frame of another site the boot script has emptied the page: then there is nothing to start.
  if (place !== null) createRoot(place).render(<App first={{ language, words, start }} begin={begin} />);
});
