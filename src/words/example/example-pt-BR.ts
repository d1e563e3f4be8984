import { ptBrPlan } from "./pt-BR-plan.ts";
import { ptBrRehearsals } from "./pt-BR-rehearsals.ts";
import { ptBrSessions } from "./pt-BR-sessions.ts";
import type { ExampleTexts } from "./texts.ts";

export const examplePtBr: ExampleTexts = {
  sessions: ptBrSessions,
  plan: ptBrPlan,
  rehearsals: ptBrRehearsals,
  looking: {
    fast: "Pulamos de uma coisa para outra. Preparo e digo.",
    low: "Foi a semana da minha avó. Fui embora com a sensação de carregar isso sem ninguém.",
    reviews: [
      "Já são três meses. Ainda não sei bem para quê, mas saio com menos peso do que trago.",
      "Estas semanas foram difíceis. Não quero parar: quero ir mais devagar e escolher do que falamos.",
      "Está indo bem. Talvez a cada duas semanas baste, mais adiante.",
    ],
  },
};
