import { Suspense, useEffect, useState } from "react";
import { settingsOf } from "#domain/journal.ts";
import type { Language } from "#domain/settings.ts";
import { applyPreferences, readPreferences } from "#device/preferences.ts";
import type { Start } from "#vault/start.ts";
import { VaultContext } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { FirstWordsContext, type FirstSpeech } from "#words/react.ts";
import { loadFirstWords } from "#words/words.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Inside } from "./inside.tsx";
import { StartGate } from "./start-gate.tsx";

interface AppProps {
  readonly first: { readonly speech: FirstSpeech; readonly start: Start };
  /** Looks at the database again. */
  readonly begin: () => Promise<Start>;
}

/** Words, then the vault, then the screens: each only when what is below it is there. */
export function App({ first, begin }: AppProps) {
  const [speech, setSpeech] = useState(first.speech);
  const [start, setStart] = useState(first.start);
  const vault = start.state === "open" ? start.vault : null;

  const speak = (language: Language) =>
    void loadFirstWords(language).then((words) => setSpeech({ language, words }));
  useFollowSettings(vault, speech.language, speak);

  const chooseBeforeOpening = (language: Language) => {
    applyPreferences(language, readPreferences().theme ?? "system");
    speak(language);
  };
  return (
    <FirstWordsContext value={speech}>
      <ErrorBoundary vault={vault}>
        {start.state === "open" ? (
          <VaultContext value={start.vault}>
            <Suspense>
              <Inside language={speech.language} behind={start.behind} lostRows={start.lostRows} />
            </Suspense>
          </VaultContext>
        ) : (
          <StartGate
            start={start}
            onStart={setStart}
            onLanguage={chooseBeforeOpening}
            again={() => void begin().then(setStart)}
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
  speak: (language: Language) => void,
): void {
  useEffect(() => {
    if (vault === null) return;
    const follow = () => {
      const settings = settingsOf(vault.journal());
      const wanted = settings.language ?? language;
      const now = readPreferences();
      if (wanted !== now.lang || settings.theme !== (now.theme ?? "system"))
        applyPreferences(wanted, settings.theme);
      if (wanted !== language) speak(wanted);
    };
    follow();
    return vault.subscribe(follow);
  });
}
