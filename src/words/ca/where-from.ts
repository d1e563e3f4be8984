import type { Words } from "../words.ts";

export const whereFrom: Words["whereFrom"] = {
  title: "D’on surt això",
  hint: "Els estudis que hi ha darrere, i el que no sap ningú",
};
