import { evidenceIt as evidence } from "../content/evidence-it.ts";
import { phraseWords } from "../content/phrase-words-it.ts";
import type { Further } from "../further.ts";
import { voices } from "../rehearsal/it.ts";

export const further: Further = { evidence, phraseWords, voices };
