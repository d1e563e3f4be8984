import { evidencePtBr as evidence } from "../content/evidence-pt-BR.ts";
import { phraseWords } from "../content/phrase-words-pt.ts";
import type { Further } from "../further.ts";
import { voices } from "../rehearsal/pt-BR.ts";

export const further: Further = { evidence, phraseWords, voices };
