import { common } from "./en/common.ts";
import { start } from "./en/start.ts";
import { welcome } from "./en/welcome.ts";

export const firstEn = { common, start, welcome };
