import type { Words } from "../words.ts";

export const welcome: Words["welcome"] = {};
