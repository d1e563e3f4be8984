import { first as common } from "./fr/first.ts";
import { start } from "./fr/start.ts";
import { welcome } from "./fr/welcome.ts";
import type { FirstWords } from "./words.ts";

export const firstFr: FirstWords = { common, start, welcome };
