import { first as common } from "./pt-BR/first.ts";
import { start } from "./pt-BR/start.ts";
import { welcome } from "./pt-BR/welcome.ts";
import type { FirstWords } from "./words.ts";

export const firstPtBr: FirstWords = { common, start, welcome };
