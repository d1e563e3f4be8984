import type { Words } from "../words.ts";

export const rehearse: Words["rehearse"] = {
  title: "Ensayar",
};
