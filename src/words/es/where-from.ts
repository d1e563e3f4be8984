import type { Words } from "../words.ts";

/** El nombre de la página sobre los estudios. Lo que dice está en `content/evidence-es.ts`, aparte. */
export const whereFrom: Words["whereFrom"] = {
  title: "De dónde sale esto",
  hint: "Los estudios que hay detrás, y lo que nadie sabe",
};
