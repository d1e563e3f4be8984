import type { Words } from "../words.ts";

export const ending: Words["ending"] = {
  title: "Hacer una pausa o terminar",
};
