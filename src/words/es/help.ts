import type { Words } from "../words.ts";

export const help: Words["help"] = {};
