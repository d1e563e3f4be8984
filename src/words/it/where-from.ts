import type { Words } from "../words.ts";

/** The name of the page about research. What stands on it is in `content/evidence-it.ts`, apart. */
export const whereFrom: Words["whereFrom"] = {
  title: "Da dove viene tutto questo",
  hint: "Gli studi che ci stanno dietro, e quello che nessuno sa",
};
