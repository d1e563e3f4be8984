import { first as common } from "./pt-PT/first.ts";
import { start } from "./pt-PT/start.ts";
import { welcome } from "./pt-PT/welcome.ts";
import type { FirstWords } from "./words.ts";

export const firstPtPt: FirstWords = { common, start, welcome };
