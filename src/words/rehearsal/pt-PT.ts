import { ptPtTu } from "./pt-PT-tu.ts";
import { ptPtVoce } from "./pt-PT-voce.ts";

export const voices = { "pt-PT-tu": ptPtTu, "pt-PT-voce": ptPtVoce };
