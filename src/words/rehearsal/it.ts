import { itLei } from "./it-lei.ts";
import { itTu } from "./it-tu.ts";

export const voices = { "it-tu": itTu, "it-lei": itLei };
