import { caTu } from "./ca-tu.ts";
import { caVoste } from "./ca-voste.ts";

export const voices = { "ca-tu": caTu, "ca-voste": caVoste };
