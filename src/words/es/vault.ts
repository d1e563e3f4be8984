import type { Words } from "../words.ts";

export const vault: Words["vault"] = {};
