import type { Words } from "../words.ts";

export const example: Words["example"] = {
  title: "Ein Beispiel-Tagebuch",
  look: "Ein Beispiel ansehen",
  hint: "Ein erfundenes Jahr, getrennt von deinem. Es ist weg, wenn du es verlässt.",
  hintLocked:
    "Ein erfundenes Jahr, getrennt von deinem. Wenn du es verlässt, fragt die App nach deinem Code.",
  ribbon: "Das ist ein Beispiel. Nichts hier gehört dir.",
  leave: "Verlassen",
  kept: {
    title: "Ein erfundenes Tagebuch",
    text: "Das Jahr von jemandem, ausgedacht. Du kannst alles antippen und ändern. Wenn du gehst, ist alles weg, und dein Tagebuch weiß nichts davon.",
  },
  notHere: {
    title: "Nur in deinem eigenen Tagebuch",
    text: "Diese Seite ist für dein eigenes Tagebuch: sperren, kopieren, hereinholen, löschen. Verlass das Beispiel, um dorthin zu kommen.",
    leave: "Beispiel verlassen",
  },
};
