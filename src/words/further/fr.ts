import { evidenceFr as evidence } from "../content/evidence-fr.ts";
import { phraseWords } from "../content/phrase-words-fr.ts";
import type { Further } from "../further.ts";
import { voices } from "../rehearsal/fr.ts";

export const further: Further = { evidence, phraseWords, voices };
