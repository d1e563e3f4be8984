import { evidenceDe as evidence } from "../content/evidence-de.ts";
import { phraseWords } from "../content/phrase-words-de.ts";
import type { Further } from "../further.ts";
import { voices } from "../rehearsal/de.ts";

export const further: Further = { evidence, phraseWords, voices };
