import { frPlan } from "./fr-plan.ts";
import { frRehearsals } from "./fr-rehearsals.ts";
import { frSessions } from "./fr-sessions.ts";
import type { ExampleTexts } from "./texts.ts";

export const exampleFr: ExampleTexts = {
  sessions: frSessions,
  plan: frPlan,
  rehearsals: frRehearsals,
  looking: {
    fast: "On saute d’une chose à l’autre. Je vais préparer ça et le dire.",
    low: "C’était la semaine où j’ai parlé de ma grand-mère. Une impression de solitude en sortant.",
    reviews: [
      "Trois mois déjà. Je ne sais pas encore bien pour quoi, mais je repars avec moins de poids.",
      "Ces dernières semaines étaient dures. Je ne veux pas arrêter, je veux aller plus lentement et choisir de quoi on parle.",
      "Ça va bien. Toutes les deux semaines suffiraient peut-être, plus tard.",
    ],
  },
};
