import { useEffect, useState } from "react";
import { applyPreferences, readPreferences } from "#device/preferences.ts";
import type { Language } from "#domain/language.ts";
import { FirstWordsContext } from "#words/react.ts";
import { FIRST_WORDS } from "#words/words.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { loadInside, look, NOT_LOADED, type Found, type Inside } from "./inside.ts";
import { StartGate } from "./start-gate.tsx";

/** What is shown: how the journal was found, once that is known, and what is behind the first screen once that is needed. */
export interface Shown {
  readonly language: Language;
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
  const [{ language, found, inside }, setShown] = useState(first);

  const enter = async (next: Found) => {
    const loaded = next.state === "open" ? await loadInside(language).catch(() => null) : null;
    const isWhole = next.state !== "open" || loaded !== null;
    setShown((now) => ({ ...now, found: isWhole ? next : NOT_LOADED, inside: loaded ?? now.inside }));
  };
  const speak = async (wanted: Language) => {
    const loaded = inside === null ? null : await loadInside(wanted);
    setShown((now) => ({ ...now, language: wanted, inside: loaded ?? now.inside }));
  };
  useEffect(() => {
    // A first visit stays on the first screen until the person goes on; anything else that is found is shown at once.
    if (found === null) void looking.then((there) => (there.state === "new" ? undefined : enter(there)));
    // Only what was known at the very first: later answers come through `enter`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [looking]);

  const chooseBeforeOpening = (wanted: Language) => {
    applyPreferences(wanted, readPreferences().theme ?? "system");
    void speak(wanted);
  };
  const vault = found?.state === "open" ? found.vault : null;
  return (
    <FirstWordsContext value={{ language, words: FIRST_WORDS[language] }}>
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
