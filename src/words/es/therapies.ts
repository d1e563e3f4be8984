import type { Words } from "../words.ts";

export const therapies: Words["therapies"] = {};
