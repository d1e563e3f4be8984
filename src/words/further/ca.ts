import { evidenceCa as evidence } from "../content/evidence-ca.ts";
import { phraseWords } from "../content/phrase-words-ca.ts";
import type { Further } from "../further.ts";
import { voices } from "../rehearsal/ca.ts";

export const further: Further = { evidence, phraseWords, voices };
