import { common } from "./es/common.ts";
import { start } from "./es/start.ts";
import { welcome } from "./es/welcome.ts";
import type { FirstWords } from "./words.ts";

export const firstEs: FirstWords = { common, start, welcome };
