import { enPlan } from "./en-plan.ts";
import { enRehearsals } from "./en-rehearsals.ts";
import { enSessions } from "./en-sessions.ts";
import type { ExampleTexts } from "./texts.ts";

export const exampleEn: ExampleTexts = {
  sessions: enSessions,
  plan: enPlan,
  rehearsals: enRehearsals,
  looking: {
    fast: "We keep jumping from one thing to the next. I’ll get it ready and say it.",
    low: "It was the week I talked about my grandmother. I left feeling alone with it.",
    reviews: [
      "Three months in. I’m still not sure what for, but I leave lighter than I came.",
      "The last few weeks were hard. I don’t want to stop, I want to go slower and choose what we talk about.",
      "It’s going well. Maybe every two weeks would be enough, later on.",
    ],
  },
};
