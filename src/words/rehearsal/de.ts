import { deDu } from "./de-du.ts";
import { deSie } from "./de-sie.ts";

export const voices = { "de-du": deDu, "de-sie": deSie };
