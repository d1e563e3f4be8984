import { dePlan } from "./de-plan.ts";
import { deRehearsals } from "./de-rehearsals.ts";
import { deSessions } from "./de-sessions.ts";
import type { ExampleTexts } from "./texts.ts";

export const exampleDe: ExampleTexts = {
  sessions: deSessions,
  plan: dePlan,
  rehearsals: deRehearsals,
  looking: {
    fast: "Wir springen von einer Sache zur nächsten. Ich bereite es vor und sage es.",
    low: "Das war die Woche mit meiner Oma. Beim Gehen fühlte ich mich damit allein.",
    reviews: [
      "Drei Monate. Ich weiß noch nicht genau, wofür, aber ich gehe leichter, als ich komme.",
      "Die letzten Wochen waren schwer. Ich will nicht aufhören, ich will langsamer machen und aussuchen, worüber wir reden.",
      "Es läuft gut. Vielleicht reichen später alle zwei Wochen.",
    ],
  },
};
