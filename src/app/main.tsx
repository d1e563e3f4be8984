import "#ui/styles.ts";
import "./prerender.css";
import { startTransition, useEffect, type ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { followErasing, isErasing } from "#device/erase-mark.ts";
import { isExample } from "#device/example-mark.ts";
import { listenForInstall } from "#device/install.ts";
import { keepLanguageRead } from "#device/language-pack.ts";
import { listenForLaunches } from "#device/launch.ts";
import { guessedLanguage, readPreferences } from "#device/preferences.ts";
import "#device/trusted-types.ts";
import { go } from "#ui/navigation.ts";
import { writeAsIn } from "#words/region.ts";
import { App, type Shown } from "./app.tsx";
import { idsOfDrawn, pressAgain, takeDrawn } from "./drawn.ts";
import { loadGreeting, loadInside, loadOpening, look } from "./inside.ts";
import { fetchAhead, whenNeeded } from "./when-needed.ts";

listenForInstall();
listenForLaunches(go);
writeAsIn(navigator.languages);

const language = readPreferences().lang ?? guessedLanguage();
// React would write what broke to the console, with a message that may repeat what was typed. The error boundary's screen says enough.
const quiet = () => undefined;
const silence = import.meta.env.DEV
  ? {}
  : { onCaughtError: quiet, onUncaughtError: quiet, onRecoverableError: quiet };

const place = document.getElementById("app");

function start(): void {
  followErasing();
  const { known } = document.documentElement.dataset;
  const isKnown = known === "yes" || known === "locked";
  const isNeeded = isKnown ? Promise.resolve() : whenNeeded();
  const looking = isNeeded.then(look);
  const inside = known === "yes" ? loadInside(language).catch(() => null) : null;
  const greeting = loadGreeting(language);

  /** Whoever has a journal sees it next, with no screen in between; whoever has none uses the first screen meanwhile. */
  const first = async (): Promise<Shown> => {
    if (!isKnown) return { greeting: await greeting, found: null, inside: null };
    const found = await looking;
    // The mark may say of an open journal that it is locked: a browser that was stopped writes what it was told last some time later.
    const isUnforeseen = found.state === "open" && inside === null;
    const behind = isUnforeseen ? loadInside(language).catch(() => null) : inside;
    return { greeting: await greeting, found, inside: await behind };
  };

  void first().then((shown) => {
    // In a frame of another site the boot script has emptied the page: then there is nothing to start.
    if (place === null) return;
    show(place, <App first={shown} looking={looking} />);
    whenIdle(() => void (document.documentElement.dataset["faces"] = "wanted"));
    if (!isKnown) {
      whenIdle(() => fetchAhead(language));
      void isNeeded.then(() => loadInside(language)).catch(quiet);
    }
    const clearExamples = async () => {
      await isNeeded;
      await (await loadOpening()).clearLeftExamples();
    };
    whenIdle(() => keepLanguageRead(() => readPreferences().lang ?? guessedLanguage()));
    if (!isExample()) whenIdle(() => void clearExamples().catch(quiet));
    whenIdle(() => void import("./updates.ts").then((updates) => updates.listenForUpdates(), quiet));
  });
}

function show(on: HTMLElement, app: ReactNode): void {
  const drawn = takeDrawn(on, language);
  if (drawn === null) createRoot(on, silence).render(app);
  // In small pieces, so that a touch meanwhile is not kept waiting.
  else
    startTransition(
      () =>
        void hydrateRoot(drawn, <Answering>{app}</Answering>, {
          ...silence,
          identifierPrefix: idsOfDrawn(language),
        }),
    );
}

/** Around what had been drawn before it could answer. */
function Answering({ children }: { readonly children: ReactNode }): ReactNode {
  useEffect(pressAgain, []);
  return children;
}

// Before anything is opened. [Note: erasing] in src/device/erase-mark.ts
if (isErasing() && place !== null)
  void import("./erasing.tsx").then((erasing) => erasing.goOnErasing(place, language)).catch(quiet);
else start();

/** WebKit has no idle callback: then it is a little later. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 200);
}
