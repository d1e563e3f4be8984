import { ptPtPlan } from "./pt-PT-plan.ts";
import { ptPtRehearsals } from "./pt-PT-rehearsals.ts";
import { ptPtSessions } from "./pt-PT-sessions.ts";
import type { ExampleTexts } from "./texts.ts";

export const examplePtPt: ExampleTexts = {
  sessions: ptPtSessions,
  plan: ptPtPlan,
  rehearsals: ptPtRehearsals,
  looking: {
    fast: "Saltamos de uma coisa para outra. Preparo-o e digo-o.",
    low: "Foi a semana da minha avó. Vim embora com a sensação de carregar isso sem mais ninguém.",
    reviews: [
      "Já lá vão três meses. Ainda não sei bem para quê, mas saio com menos peso do que trago.",
      "Estas semanas foram difíceis. Não quero deixar: quero ir mais devagar e escolher de que falamos.",
      "Está a correr bem. Talvez de duas em duas semanas chegue, mais à frente.",
    ],
  },
};
