import type { Words } from "../words.ts";

export const bring: Words["bring"] = {};
