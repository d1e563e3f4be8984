import { afterEach, beforeEach } from "vitest";

const VOICES = ["debug", "error", "info", "log", "warn"] as const;
const said: string[] = [];
const own = Object.fromEntries(VOICES.map((voice) => [voice, console[voice]]));

/** The console must stay silent: what a journal app says there, somebody else may read. A test may spy a voice it expects. */
beforeEach(() => {
  said.length = 0;
  for (const voice of VOICES)
    console[voice] = (...words: unknown[]) => said.push(`${voice}: ${words.map(String).join(" ")}`);
});

afterEach(() => {
  Object.assign(console, own);
  if (said.length > 0) throw new Error(`the console was not silent:\n${said.join("\n")}`);
});
