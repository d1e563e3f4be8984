import type { Country } from "./country.ts";
import { helplinesAmerica } from "./helplines-america.ts";
import { helplinesEurope } from "./helplines-europe.ts";
import { helplinesNeighbours } from "./helplines-neighbours.ts";
import type { Helplines } from "./helpline.ts";

/** Every country in its own tongue and numbers. A country without an entry does not compile. */
export const helplines: Readonly<Record<Country, Helplines>> = {
  ...helplinesAmerica,
  ...helplinesEurope,
  ...helplinesNeighbours,
};

/** For every other country: two lists of helplines. They need a connection and are only ever shown as text. */
export const ELSEWHERE_SITES = ["findahelpline.com", "befrienders.org"] as const;
