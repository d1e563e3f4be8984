import { first as common } from "./it/first.ts";
import { start } from "./it/start.ts";
import { welcome } from "./it/welcome.ts";
import type { FirstWords } from "./words.ts";

export const firstIt: FirstWords = { common, start, welcome };
