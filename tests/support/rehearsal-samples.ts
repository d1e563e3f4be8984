import type { ResidentLanguage } from "#domain/language.ts";
import { REHEARSAL_TOPICS, REPLIES, TONES, USES, type RehearsalTopic } from "#domain/rehearsal.ts";
import { composed, type Parts } from "#domain/wording.ts";
import { ENDING_TEXTS } from "#words/rehearsal/voice.ts";
import { RESIDENT_VOICES } from "#words/rehearsal/voices.ts";
import { loadWords } from "#words/words.ts";
import { ENGLISH_BOXES } from "./rehearsal-boxes-en.ts";
import { SPANISH_BOXES } from "./rehearsal-boxes-es.ts";

type ResidentVoice = keyof typeof RESIDENT_VOICES;

/** Loaded with this file: what loads it for a script is closed afterwards. */
const WORDS = { en: await loadWords("en"), es: await loadWords("es") };

const TITLES = {
  en: {
    title: "Rehearsing, as it sounds",
    intro:
      "Every topic in every tone and for every use, around made-up words of a person; then what a therapist might answer, and what can be said or sent in order to end.",
    voice: "Voice",
    replies: "They might answer",
    stay: "To stay with it",
    freezing: "When I freeze",
    endings: "Pausing or ending",
  },
  es: {
    title: "Ensayar, tal como suena",
    intro:
      "Cada tema en cada tono y para cada uso, alrededor de palabras inventadas de una persona; después, lo que puede responder mi terapeuta y lo que se puede decir o enviar para terminar.",
    voice: "Voz",
    replies: "Puede responder",
    stay: "Para sostenerlo",
    freezing: "Si me bloqueo",
    endings: "Hacer una pausa o terminar",
  },
} satisfies Record<ResidentLanguage, Record<string, string>>;

const VOICES_OF: Readonly<Record<ResidentLanguage, readonly ResidentVoice[]>> = {
  en: ["en"],
  es: ["es-tu", "es-usted", "es-vos"],
};

/** What a person might have typed about a topic, in one voice. */
export function partsOf(voice: ResidentVoice, topic: RehearsalTopic): Parts {
  return { topic, ...(voice === "en" ? ENGLISH_BOXES[topic] : SPANISH_BOXES[topic](voice)) };
}

const quoted = (text: string) => text.replaceAll(/^/gmu, "> ").replaceAll(/^> $/gmu, ">");
const listed = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join("\n");

/** One voice as blocks of Markdown. */
function inVoice(language: ResidentLanguage, voice: ResidentVoice): string[] {
  const { rehearsal } = WORDS[language];
  const titles = TITLES[language];
  const { phrases, replies, haveWritten, askMinute, endings } = RESIDENT_VOICES[voice];
  const texts = REHEARSAL_TOPICS.flatMap((topic) => [
    `### ${rehearsal.topics[topic]}`,
    ...TONES.flatMap((tone) =>
      USES.flatMap((use) => [
        `**${rehearsal.tones[tone]}** · ${rehearsal.uses[use]}`,
        quoted(composed(phrases, partsOf(voice, topic), tone, use)),
      ]),
    ),
  ]);
  const cards = REPLIES.flatMap((reply) => [
    `#### ${rehearsal.replies[reply]}`,
    rehearsal.replyMeanings[reply],
    listed(replies[reply].said),
    `${titles.stay}:`,
    listed(replies[reply].stay),
  ]);
  return [
    `## ${titles.voice}: ${rehearsal.voices[voice]}`,
    ...texts,
    `### ${titles.replies}`,
    ...cards,
    `### ${titles.freezing}`,
    listed([haveWritten, askMinute]),
    `### ${titles.endings}`,
    ...ENDING_TEXTS.map((text) => quoted(endings[text])),
  ];
}

/** All that can be said in a language, to be read line by line. */
export function rehearsalSample(language: ResidentLanguage): string {
  const { title, intro } = TITLES[language];
  const voices = VOICES_OF[language].flatMap((voice) => inVoice(language, voice));
  return `${[`# ${title}`, intro, ...voices].join("\n\n")}\n`;
}
