import type { Item } from "#domain/journal.ts";
import { voiceFor } from "#domain/rehearse.ts";
import { wordingOf } from "#domain/wording.ts";
import { planBInWords } from "#forms/if-then.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useVoice } from "./use-voice.ts";
import { plannedSentence } from "./step-plan.tsx";

export const FACES = ["sentence", "text", "planB"] as const;
/** Which side of the card. */
export type Face = (typeof FACES)[number];

type Texts = Readonly<Record<Face, string | null>>;

/** What stands on each side of the card; null where there is nothing. `lang`: of the words, as BCP 47. */
export function useFaces({ data }: Item<"rehearsal">): { readonly texts: Texts; readonly lang: string } {
  const { words, language } = useWords();
  const therapy = useJournal().therapy.find((each) => each.id === data.therapyId);
  const voice = useVoice(voiceFor(data.voice, language, therapy?.data.address ?? null));
  return {
    texts: {
      sentence: plannedSentence(voice, data),
      text: wordingOf(voice.phrases, data, data.tone, data.use).text,
      planB: planBInWords(words, data.plan, voice),
    },
    lang: voice.lang,
  };
}

/** The side asked for, or the sentence where that side is empty. */
export const faceOf = (texts: Texts, face: Face): string => texts[face] ?? texts.sentence ?? "";
