import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how one can stay with it. Both say du. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Danke, dass du mir das sagst. Magst du mehr erzählen?",
      "Gut, dass du das ansprichst. Wie ist das für dich?",
      "Das klingt wichtig. Wann hast du es zum ersten Mal gemerkt?",
      "Lass uns dabei bleiben. Was würdest du von mir brauchen?",
    ],
    stay: [
      "Ja. Vielleicht muss ich dabei langsam machen.",
      "Kann ich dir ein Beispiel geben?",
      "Ich weiß es selbst nicht genau. Können wir es zusammen anschauen?",
    ],
  },
  "agrees-fast": {
    said: [
      "Klar, kein Problem. Wir machen es anders.",
      "Du hast recht. Ich ändere das.",
      "Natürlich. So, wie es dir passt.",
    ],
    stay: [
      "Danke. Was genau machen wir dann anders?",
      "Bevor wir weitermachen: Was ist bei dir angekommen?",
      "Können wir in ein paar Wochen schauen, wie es läuft?",
    ],
  },
  explains: {
    said: [
      "Das machen wir, weil es zur Methode gehört.",
      "Lass mich erklären, warum ich dich das gefragt habe.",
      "Das hat einen Grund. Diese Arbeit braucht Zeit.",
      "Ich habe das nur gesagt, weil ich dachte, dass es dir hilft.",
    ],
    stay: [
      "Es hilft mir zu wissen, warum. Und ich möchte, dass du weißt, wie es für mich ist.",
      "Den Grund verstehe ich, und trotzdem passt es für mich nicht.",
      "Gibt es einen anderen Weg dorthin?",
    ],
  },
  reassures: {
    said: [
      "Vertrau dem Prozess.",
      "Wir sind noch am Anfang. Gib dem ein wenig Zeit.",
      "Mach dir keine Sorgen, das gehört dazu.",
      "Du machst das besser, als du denkst.",
    ],
    stay: [
      "Das möchte ich gern. Mir würde helfen zu wissen, woran wir merken, dass es etwas bringt.",
      "Wie lange würdest du dem geben, und was schauen wir uns dann an?",
      "Lieb, dass du das sagst. Ich möchte trotzdem darüber reden.",
    ],
  },
  interprets: {
    said: [
      "Vielleicht geht es dabei um deinen Vater.",
      "Ich frage mich, bei wem du dich sonst so gefühlt hast.",
      "Kann es sein, dass du dich zurückziehst, weil wir an etwas herankommen?",
    ],
    stay: [
      "Vielleicht. Zuerst möchte ich anschauen, was hier zwischen uns passiert.",
      "Kann sein, dass das mitspielt. Mir geht es um unsere Sitzungen.",
      "Darüber denke ich nach. Heute möchte ich bei dem bleiben, was ich gesagt habe.",
    ],
  },
  hurt: {
    said: [
      "Oh. Damit habe ich nicht gerechnet.",
      "Das ist schwer für mich zu hören.",
      "Ich dachte, es läuft gut mit uns.",
      "Ich weiß nicht, was ich dir sagen soll.",
    ],
    stay: [
      "Ich kann einen Moment warten. Leicht war es für mich auch nicht.",
      "Ich sage nicht, dass alles schlecht ist. Ich rede von dieser einen Sache.",
      "Ich sage es dir, weil mir wichtig ist, hier ehrlich zu sein.",
    ],
  },
  clock: {
    said: [
      "Wir haben noch fünf Minuten.",
      "Wir müssen es für heute dabei lassen.",
      "Das ist ein großes Thema für das Ende einer Sitzung.",
    ],
    stay: [
      "Dann möchte ich nächstes Mal damit anfangen.",
      "Ich brauche heute keine Antwort. Ich wollte, dass du es weißt.",
      "Kannst du es dir notieren, damit wir dort anfangen?",
    ],
  },
  dismisses: {
    said: [
      "Ich glaube, du übertreibst.",
      "Wenn es dir nicht passt, kannst du woanders hingehen.",
      "Ich mache das seit zwanzig Jahren.",
      "Sonst hat damit niemand ein Problem.",
    ],
    stay: [
      "Für heute höre ich hier auf.",
      "So möchte ich nicht weiterreden.",
      "Ich habe gesagt, was ich sagen wollte. Dabei möchte ich es lassen.",
    ],
  },
};
