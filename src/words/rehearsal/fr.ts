import { frTu } from "./fr-tu.ts";
import { frVous } from "./fr-vous.ts";

export const voices = { "fr-tu": frTu, "fr-vous": frVous };
