import type { Words } from "../words.ts";

/** The name of the page about research. What stands on it is in `content/evidence-de.ts`, apart. */
export const whereFrom: Words["whereFrom"] = {
  title: "Woher das kommt",
  hint: "Die Forschung dahinter, und was niemand weiß",
};
