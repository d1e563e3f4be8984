import { first as common } from "./de/first.ts";
import { start } from "./de/start.ts";
import { welcome } from "./de/welcome.ts";
import type { FirstWords } from "./words.ts";

export const firstDe: FirstWords = { common, start, welcome };
