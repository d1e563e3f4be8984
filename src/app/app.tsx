import { useEffect, useState } from "react";
import { settingsOf } from "#domain/journal.ts";
import type { Language } from "#domain/settings.ts";
import { applyPreferences, readPreferences } from "#device/preferences.ts";
import type { Start } from "#vault/start.ts";
import { VaultContext } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { FirstWordsContext, WordsContext, type FirstSpeech } from "#words/react.ts";
import { loadFirstWords } from "#words/words.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { loadInside, type Inside } from "./inside.ts";
import { StartGate } from "./start-gate.tsx";

/** What is shown: how the journal was found, and what is behind the first screen once that is needed. */
export interface Shown {
  readonly speech: FirstSpeech;
  readonly start: Start;
  readonly inside: Inside | null;
}

interface AppProps {
  readonly first: Shown;
  /** Looks at the database again. */
  readonly begin: () => Promise<Start>;
}

/** Words, then the vault, then the screens: each only when what is below it is there. */
export function App({ first, begin }: AppProps) {
  const [{ speech, start, inside }, setShown] = useState(first);
  const vault = start.state === "open" ? start.vault : null;

  const found = async (next: Start) => {
    const loaded = next.state === "open" ? await loadInside(speech.language) : null;
    setShown((now) => ({ ...now, start: next, inside: loaded ?? now.inside }));
  };
  const speak = async (language: Language) => {
    const [words, loaded] = await Promise.all([
      loadFirstWords(language),
      vault === null ? null : loadInside(language),
    ]);
    setShown((now) => ({ ...now, speech: { language, words }, inside: loaded ?? now.inside }));
  };
  useFollowSettings(vault, speech.language, speak);

  const chooseBeforeOpening = (language: Language) => {
    applyPreferences(language, readPreferences().theme ?? "system");
    void speak(language);
  };
  return (
    <FirstWordsContext value={speech}>
      <ErrorBoundary vault={vault}>
        {start.state === "open" && inside !== null ? (
          <VaultContext value={start.vault}>
            <WordsContext value={inside}>
              <inside.Shell behind={start.behind} lostRows={start.lostRows} />
            </WordsContext>
          </VaultContext>
        ) : null}
        {start.state === "open" ? null : (
          <StartGate
            start={start}
            onStart={found}
            onLanguage={chooseBeforeOpening}
            again={() => void begin().then(found)}
          />
        )}
      </ErrorBoundary>
    </FirstWordsContext>
  );
}

/** What was chosen in the settings holds everywhere: also after a change in another tab. */
function useFollowSettings(
  vault: Vault | null,
  language: Language,
  speak: (language: Language) => Promise<void>,
): void {
  useEffect(() => {
    if (vault === null) return;
    const follow = () => {
      const settings = settingsOf(vault.journal());
      const wanted = settings.language ?? language;
      const now = readPreferences();
      if (wanted !== now.lang || settings.theme !== (now.theme ?? "system"))
        applyPreferences(wanted, settings.theme);
      if (wanted !== language) void speak(wanted);
    };
    follow();
    return vault.subscribe(follow);
  });
}
