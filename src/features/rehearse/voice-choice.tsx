import { VOICES, type Voice } from "#domain/rehearsal.ts";
import { languageOfVoice } from "#domain/rehearse.ts";
import { ChoiceByLanguage } from "#forms/language-choice.tsx";
import { useWords } from "#words/react.ts";
import { voiceHere } from "#words/rehearsal/voices.ts";

interface VoiceChoiceProps {
  readonly legend: string;
  readonly value: Voice;
  readonly onChoose: (voice: Voice) => void;
}

/** In which language, and how the two address each other. */
export function VoiceChoice({ legend, value, onChoose }: VoiceChoiceProps) {
  const { rehearsal, common } = useWords().words;
  return (
    <ChoiceByLanguage
      legend={legend}
      options={VOICES.map((voice) => ({
        value: voice,
        label: rehearsal.voices[voice],
        language: languageOfVoice(voice),
      }))}
      value={value}
      missing={voiceHere(value) === null ? languageOfVoice(value) : null}
      notHere={common.languageNotHere}
      onChoose={onChoose}
    />
  );
}
