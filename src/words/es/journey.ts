import type { Words } from "../words.ts";

export const journey: Words["journey"] = {};
