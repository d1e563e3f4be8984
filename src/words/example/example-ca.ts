import { caPlan } from "./ca-plan.ts";
import { caRehearsals } from "./ca-rehearsals.ts";
import { caSessions } from "./ca-sessions.ts";
import type { ExampleTexts } from "./texts.ts";

export const exampleCa: ExampleTexts = {
  sessions: caSessions,
  plan: caPlan,
  rehearsals: caRehearsals,
  looking: {
    fast: "Saltem d’una cosa a l’altra. Ho preparo i ho dic.",
    low: "Va ser la setmana de la meva àvia. Me’n vaig anar amb la sensació de carregar-ho tot jo.",
    reviews: [
      "Ja fa tres mesos. Encara no sé ben bé per a què, però en surto amb menys pes del que hi porto.",
      "Aquestes setmanes han estat difícils. No ho vull deixar: vull anar més a poc a poc i triar de què parlem.",
      "Va bé. Potser amb cada dues setmanes n’hi haurà prou, més endavant.",
    ],
  },
};
