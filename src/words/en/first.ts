import { LANGUAGE_NAMES } from "../language-names.ts";

/** The few common words of the first screen. Part of `common`: apart, so that it does not wait for the rest. */
export const first = {
  appName: "Alianza",
  urgentHelp: "Urgent help",
  languages: LANGUAGE_NAMES,
  languageNotHere: (name: string) =>
    `${name} is not on this device yet. Choose it again where there is a connection: after that it stays.`,
};
