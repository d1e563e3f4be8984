import "#ui/styles.ts";
import "./prerender.css";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { momentNow, nowMs } from "#device/clock.ts";
import { listenForInstall } from "#device/install.ts";
import { guessedLanguage, readPreferences } from "#device/preferences.ts";
import { randomBytes } from "#device/random.ts";
import { startVault } from "#vault/start.ts";
import { worldHere } from "#vault/world-here.ts";
import { writeAsIn } from "#words/region.ts";
import { loadFirstWords } from "#words/words.ts";
import "./trusted-types.ts";
import { App, type Shown } from "./app.tsx";
import { loadInside } from "./inside.ts";

// Before anything is parsed: the policy of the page forbids the code that zod would otherwise write and run.
z.config({ jitless: true });
listenForInstall();
writeAsIn(navigator.languages);

const language = readPreferences().lang ?? guessedLanguage();
const world = worldHere({ nowMs, moment: momentNow, randomBytes });
const begin = () => startVault(world);
const isKnown = document.documentElement.dataset["known"] === "yes";

/** Whoever has a journal sees it next; whoever has none reads the first screen meanwhile. */
const shown = async (): Promise<Shown> => {
  const loading = isKnown ? loadInside(language) : null;
  const [words, start] = await Promise.all([loadFirstWords(language), begin()]);
  const inside = start.state === "open" ? await (loading ?? loadInside(language)) : null;
  return { speech: { language, words }, start, inside };
};

// React would write what broke to the console, with a message that may repeat what was typed. The error boundary's screen says enough.
const quiet = () => undefined;
const silence = import.meta.env.DEV
  ? {}
  : { onCaughtError: quiet, onUncaughtError: quiet, onRecoverableError: quiet };

void shown().then((first) => {
  const place = document.getElementById("app");
  // In a frame of another site the boot script has emptied the page: then there is nothing to start.
  if (place === null) return;
  createRoot(place, silence).render(<App first={first} begin={begin} />);
  whenIdle(() => void (document.documentElement.dataset["faces"] = "wanted"));
  if (!isKnown) whenIdle(() => void loadInside(language));
  whenIdle(() => void import("./update-notice.tsx").then((updates) => updates.listenForUpdates()));
});

/** WebKit has no idle callback: then it is a little later. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 200);
}
