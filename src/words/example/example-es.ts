import { esPlan } from "./es-plan.ts";
import { esRehearsals } from "./es-rehearsals.ts";
import { esSessions } from "./es-sessions.ts";
import type { ExampleTexts } from "./texts.ts";

export const exampleEs: ExampleTexts = {
  sessions: esSessions,
  plan: esPlan,
  rehearsals: esRehearsals,
  looking: {
    fast: "Saltamos de una cosa a otra. Lo preparo y lo digo.",
    low: "Fue la semana de lo de mi abuela. Me fui con la sensación de cargar a solas con eso.",
    reviews: [
      "Van tres meses. Aún no sé bien para qué, pero salgo con menos peso del que traigo.",
      "Estas semanas han sido difíciles. No quiero dejarlo: quiero ir más despacio y elegir de qué hablamos.",
      "Va bien. Puede que cada dos semanas baste, más adelante.",
    ],
  },
};
