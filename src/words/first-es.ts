import { common } from "./es/common.ts";
import { vault } from "./es/vault.ts";
import { welcome } from "./es/welcome.ts";
import type { FirstWords } from "./words.ts";

export const firstEs: FirstWords = { common, vault, welcome };
