import type { SearchVocabulary } from "#domain/search-texts.ts";
import type { Words } from "#words/words.ts";

/** What a person chooses in the words of the language they read, and in those of the others: it is found by either. */
export function searchVocabulary(words: Words, others: readonly Words[] = []): SearchVocabulary {
  const all = [words, ...others];
  const inWords = <Key extends string>(of: (words: Words) => Readonly<Record<Key, string>>) =>
    Object.fromEntries(
      (Object.keys(of(words)) as Key[]).map((key) => [key, [...new Set(all.map((each) => of(each)[key]))]]),
    ) as Record<Key, string[]>;
  return {
    feelings: inWords(({ checkIn }) => checkIn.feelings),
    holdingBack: inWords(({ checkIn }) => checkIn.holdingBack),
    effects: inWords(({ checkIn }) => checkIn.effects),
    paces: inWords(({ checkIn }) => checkIn.paces),
    agreementTopics: inWords(({ page }) => page.agreementTopics),
    topics: inWords(({ rehearsal }) => rehearsal.topics),
    fears: inWords(({ rehearsal }) => rehearsal.fears),
    wants: inWords(({ rehearsal }) => rehearsal.wants),
  };
}
