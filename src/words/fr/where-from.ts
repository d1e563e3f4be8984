import type { Words } from "../words.ts";

export const whereFrom: Words["whereFrom"] = {
  title: "D’où cela vient",
  hint: "Les recherches derrière, et ce que personne ne sait",
};
