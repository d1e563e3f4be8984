import { useEffect } from "react";
import { settingsOf } from "#domain/journal.ts";
import type { Language } from "#domain/language.ts";
import { applyPreferences, readPreferences } from "#device/preferences.ts";
import type { Vault } from "#vault/vault.ts";

/** What was chosen in the settings holds everywhere: also after a change in another tab. */
export function useFollowSettings(
  vault: Vault,
  language: Language,
  speak: (language: Language) => Promise<void>,
): void {
  useEffect(() => {
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
