import type { Language } from "#domain/language.ts";
import { rules as ca } from "./ca.ts";
import { rules as de } from "./de.ts";
import { rules as en } from "./en.ts";
import { rules as es } from "./es.ts";
import { rules as fr } from "./fr.ts";
import { rules as it } from "./it.ts";
import { rules as ptBr } from "./pt-BR.ts";
import { rules as ptPt } from "./pt-PT.ts";
import type { WordRules } from "./rules.ts";

export const RULES: Readonly<Record<Language, WordRules>> = {
  ca,
  de,
  en,
  es,
  fr,
  it,
  "pt-BR": ptBr,
  "pt-PT": ptPt,
};
