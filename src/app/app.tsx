import { useEffect, useRef, useState } from "react";
import { applyPreferences, readPreferences } from "#device/preferences.ts";
import type { Language } from "#domain/language.ts";
import { FirstWordsContext, type FirstSpeech } from "#words/react.ts";
import { forgetWords } from "./all-words.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { loadGreeting, loadInside, look, NOT_LOADED, type Found, type Inside } from "./inside.ts";
import { StartGate } from "./start-gate.tsx";

/** What is shown: how the journal was found, once that is known, and what is behind the first screen once that is needed. */
export interface Shown {
  readonly greeting: FirstSpeech;
  readonly found: Found | null;
  readonly inside: Inside | null;
}

interface AppProps {
  readonly first: Shown;
  /** The first look for a journal. */
  readonly looking: Promise<Found>;
}

/** First the words, then the journal, then the screens: each only when what is below it is there. */
export function App({ first, looking }: AppProps) {
  const [{ greeting, found, inside }, setShown] = useState(first);

  const enter = async (next: Found) => {
    const loaded = next.state === "open" ? await loadInside(greeting.language).catch(() => null) : null;
    const isWhole = next.state !== "open" || loaded !== null;
    setShown((now) => ({ ...now, found: isWhole ? next : NOT_LOADED, inside: loaded ?? now.inside }));
  };
  const asked = useRef(0);
  const speak = async (wanted: Language) => {
    const question = (asked.current += 1);
    const [next, loaded] = await Promise.all([
      loadGreeting(wanted),
      inside === null ? null : loadInside(wanted),
    ]);
    // Another one was chosen meanwhile.
    if (asked.current !== question) return;
    setShown((now) => ({ ...now, greeting: next, inside: loaded ?? now.inside }));
  };
  useEffect(() => {
    // A first visit stays on the first screen until the person goes on; anything else that is found is shown at once.
    if (found === null) void looking.then((there) => (there.state === "new" ? undefined : enter(there)));
    // Only what was known at the very first: later answers come through `enter`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [looking]);

  const read = found?.state === "open" && inside !== null ? inside.language : greeting.language;
  // Where a guest could not be loaded, another language is read than was chosen.
  useEffect(() => void (document.documentElement.lang = read), [read]);

  const chooseBeforeOpening = async (wanted: Language) => {
    applyPreferences(wanted, readPreferences().theme ?? "system");
    forgetWords(wanted);
    await speak(wanted);
  };
  const vault = found?.state === "open" ? found.vault : null;
  return (
    <FirstWordsContext value={greeting}>
      <ErrorBoundary vault={vault}>
        {found?.state === "open" && inside !== null ? (
          <inside.Shell found={found} speech={inside} onLanguage={speak} />
        ) : (
          <StartGate
            found={found?.state === "open" ? NOT_LOADED : found}
            looking={looking}
            onFound={enter}
            onLanguage={chooseBeforeOpening}
            again={() => void look().then(enter)}
          />
        )}
      </ErrorBoundary>
    </FirstWordsContext>
  );
}
