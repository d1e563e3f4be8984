import { useEffect, useRef } from "react";
import { settingsOf } from "#domain/journal.ts";
import type { Language } from "#domain/language.ts";
import { applyPreferences, guessedLanguage, readPreferences } from "#device/preferences.ts";
import type { Vault } from "#vault/vault.ts";

/** What was chosen in the settings holds everywhere: also after a change in another tab. @param language the one that is read */
export function useFollowSettings(
  vault: Vault,
  language: Language,
  speak: (language: Language) => Promise<void>,
): void {
  /** A language that could not be loaded is not asked for again and again: the settings say that it is missing. */
  const tried = useRef<Language | null>(null);
  useEffect(() => {
    const follow = () => {
      const settings = settingsOf(vault.journal());
      const now = readPreferences();
      // What is read may only stand in for another language: then it is nobody's choice.
      const wanted = settings.language ?? now.lang ?? guessedLanguage();
      if (wanted !== now.lang || settings.theme !== (now.theme ?? "system"))
        applyPreferences(wanted, settings.theme);
      if (wanted === language) tried.current = null;
      else if (tried.current !== wanted) {
        tried.current = wanted;
        void speak(wanted);
      }
    };
    follow();
    return vault.subscribe(follow);
  });
}
