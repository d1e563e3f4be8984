import { common } from "./en/common.ts";
import { vault } from "./en/vault.ts";
import { welcome } from "./en/welcome.ts";

export const firstEn = { common, vault, welcome };
