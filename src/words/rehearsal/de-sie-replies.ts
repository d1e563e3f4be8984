import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how one can stay with it. Both say Sie. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Danke, dass Sie mir das sagen. Möchten Sie mehr erzählen?",
      "Gut, dass Sie das ansprechen. Wie ist das für Sie?",
      "Das klingt wichtig. Wann haben Sie es zum ersten Mal gemerkt?",
      "Bleiben wir dabei. Was würden Sie von mir brauchen?",
    ],
    stay: [
      "Ja. Vielleicht muss ich dabei langsam machen.",
      "Kann ich Ihnen ein Beispiel geben?",
      "Ich weiß es selbst nicht genau. Können wir es zusammen anschauen?",
    ],
  },
  "agrees-fast": {
    said: [
      "Klar, kein Problem. Wir machen es anders.",
      "Sie haben recht. Ich ändere das.",
      "Natürlich. So, wie es Ihnen passt.",
    ],
    stay: [
      "Danke. Was genau machen wir dann anders?",
      "Bevor wir weitermachen: Was ist bei Ihnen angekommen?",
      "Können wir in ein paar Wochen schauen, wie es läuft?",
    ],
  },
  explains: {
    said: [
      "Das machen wir, weil es zur Methode gehört.",
      "Lassen Sie mich erklären, warum ich Sie das gefragt habe.",
      "Das hat einen Grund. Diese Arbeit braucht Zeit.",
      "Ich habe das nur gesagt, weil ich dachte, dass es Ihnen hilft.",
    ],
    stay: [
      "Es hilft mir zu wissen, warum. Und ich möchte, dass Sie wissen, wie es für mich ist.",
      "Den Grund verstehe ich, und trotzdem passt es für mich nicht.",
      "Gibt es einen anderen Weg dorthin?",
    ],
  },
  reassures: {
    said: [
      "Vertrauen Sie dem Prozess.",
      "Wir sind noch am Anfang. Geben Sie dem ein wenig Zeit.",
      "Machen Sie sich keine Sorgen, das gehört dazu.",
      "Sie machen das besser, als Sie denken.",
    ],
    stay: [
      "Das möchte ich gern. Mir würde helfen zu wissen, woran wir merken, dass es etwas bringt.",
      "Wie lange würden Sie dem geben, und was schauen wir uns dann an?",
      "Nett, dass Sie das sagen. Ich möchte trotzdem darüber reden.",
    ],
  },
  interprets: {
    said: [
      "Vielleicht geht es dabei um Ihren Vater.",
      "Ich frage mich, bei wem Sie sich sonst so gefühlt haben.",
      "Kann es sein, dass Sie sich zurückziehen, weil wir an etwas herankommen?",
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
      "Ich weiß nicht, was ich Ihnen sagen soll.",
    ],
    stay: [
      "Ich kann einen Moment warten. Leicht war es für mich auch nicht.",
      "Ich sage nicht, dass alles schlecht ist. Ich rede von dieser einen Sache.",
      "Ich sage es Ihnen, weil mir wichtig ist, hier ehrlich zu sein.",
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
      "Ich brauche heute keine Antwort. Ich wollte, dass Sie es wissen.",
      "Können Sie es sich notieren, damit wir dort anfangen?",
    ],
  },
  dismisses: {
    said: [
      "Ich glaube, Sie übertreiben.",
      "Wenn es Ihnen nicht passt, können Sie woanders hingehen.",
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
