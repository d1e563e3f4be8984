import type { Words } from "../words.ts";

export const saying: Words["saying"] = {
  title: "Cómo fue",
};
