import { first as common } from "./es/first.ts";
import { start } from "./es/start.ts";
import { welcome } from "./es/welcome.ts";
import type { FirstWords } from "./words.ts";

export const firstEs: FirstWords = { common, start, welcome };
