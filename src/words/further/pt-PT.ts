import { evidencePtPt as evidence } from "../content/evidence-pt-PT.ts";
import { phraseWords } from "../content/phrase-words-pt.ts";
import type { Further } from "../further.ts";
import { voices } from "../rehearsal/pt-PT.ts";

export const further: Further = { evidence, phraseWords, voices };
