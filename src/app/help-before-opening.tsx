import { lazy, Suspense, use } from "react";
import { dayOf } from "#domain/day.ts";
import type { Language } from "#domain/settings.ts";
import { momentNow } from "#device/clock.ts";
import { useFirstWords, WordsContext } from "#words/react.ts";
import { loadWords, type Words } from "#words/words.ts";

const UrgentPage = lazy(async () => ({
  default: (await import("#features/help/urgent-page.tsx")).UrgentPage,
}));

const words = new Map<Language, Promise<Words>>();

/** Urgent help where no journal is open. The country is only guessed then, and a choice lasts until the page goes. */
export function HelpBeforeOpening() {
  return (
    <main id="main">
      <Suspense>
        <Help />
      </Suspense>
    </main>
  );
}

function Help() {
  const { language } = useFirstWords();
  const loading = words.get(language) ?? loadWords(language);
  words.set(language, loading);
  const spoken = use(loading);
  return (
    <WordsContext value={{ language, words: spoken }}>
      <UrgentPage
        country={null}
        languageTags={navigator.languages}
        today={dayOf(momentNow())}
        back={{ href: "#/" }}
        onCountry={() => undefined}
      />
    </WordsContext>
  );
}
