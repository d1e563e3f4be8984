import { first as common } from "./ca/first.ts";
import { start } from "./ca/start.ts";
import { welcome } from "./ca/welcome.ts";
import type { FirstWords } from "./words.ts";

export const firstCa: FirstWords = { common, start, welcome };
