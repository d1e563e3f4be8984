import { first as common } from "./en/first.ts";
import { start } from "./en/start.ts";
import { welcome } from "./en/welcome.ts";

export const firstEn = { common, start, welcome };
