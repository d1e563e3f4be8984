import { itPlan } from "./it-plan.ts";
import { itRehearsals } from "./it-rehearsals.ts";
import { itSessions } from "./it-sessions.ts";
import type { ExampleTexts } from "./texts.ts";

export const exampleIt: ExampleTexts = {
  sessions: itSessions,
  plan: itPlan,
  rehearsals: itRehearsals,
  looking: {
    fast: "Saltiamo da una cosa all’altra. Lo preparo e lo dico.",
    low: "Era la settimana di mia nonna. Esco con la sensazione di portare tutto il peso da me.",
    reviews: [
      "Tre mesi. Ancora non so bene per che cosa, ma esco con meno peso di quanto ne porto.",
      "Queste settimane erano dure. Non voglio smettere: voglio andare più piano e scegliere di che cosa parliamo.",
      "Va bene. Forse basterebbe ogni due settimane, più avanti.",
    ],
  },
};
