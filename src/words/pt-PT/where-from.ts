import type { Words } from "../words.ts";

export const whereFrom: Words["whereFrom"] = {
  title: "De onde vem isto",
  hint: "Os estudos em que assenta, e o que ninguém sabe",
};
