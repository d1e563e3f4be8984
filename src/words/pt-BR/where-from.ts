import type { Words } from "../words.ts";

export const whereFrom: Words["whereFrom"] = {
  title: "De onde vem isto",
  hint: "Os estudos por trás, e o que ninguém sabe",
};
