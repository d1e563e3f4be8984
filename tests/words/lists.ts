/** What may not appear in any sentence a person reads. */

/** A word with its endings, whole: "cure" is not found in "secure". */
export const word = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, "iu");

export const BANNED = {
  en: [
    "scor(?:e|es|ed|ing)",
    "diagnos\\p{L}*",
    "(?:ab)?normal\\p{L}*",
    "drop-?outs?",
    "cur(?:e|es|ed|ing|able|ative)",
    "clinically",
    "resist(?:s|ed|ing|ance|ances|ant)?",
    "streaks?",
    "fail(?:s|ed|ing|ure|ures)?",
    "you haven[’']t",
    "you have not",
    "you[’']ve not",
  ],
  es: [
    "scores?",
    "puntuaci[oó]n(?:es)?",
    "diagn[oó]stic\\p{L}*",
    "(?:a)?normal\\p{L}*",
    "riesgos? de abandono",
    "cura(?:s|r|rse|rte|do|da|tiv[oa])?",
    "cl[ií]nicamente",
    "resistencias?",
    "resist(?:e|es|ir|irse|irte|iste)",
    "rachas?",
    "fall(?:aste|ado|ada|ar|as|ó|os?)",
    "fracas\\p{L}*",
    "no has",
    "no hab[eé]is",
  ],
};

/** A task is an offer: nothing is owed, and no day makes it late. */
export const DEBT = {
  en: [
    "overdue",
    "past due",
    "due (?:on|by|today)",
    "miss(?:ed|ing) (?:tasks?|days?|sessions?)",
    "behind schedule",
    "late again",
    "you should have",
    "still owe",
    "reminder: you",
  ],
  es: [
    "vencid\\p{L}*",
    "atrasad\\p{L}*",
    "retrasad\\p{L}*",
    "incumpl\\p{L}*",
    "pendientes? de hacer",
    "tareas? pendientes?",
    "deberías haber",
    "te (?:faltó|quedó) por hacer",
  ],
};

export const GENDERED = {
  en: ["he", "she", "his", "her", "hers", "him", "himself", "herself", "s/he", "he/she"],
  es: [
    "\\p{L}+[oa]s?/(?:-)?(?:[oa]s?|\\p{L}+[oa]s?)",
    "\\p{L}+[oa]s?\\((?:[oa]s?)\\)",
    "\\p{L}*@\\p{L}*",
    "\\p{L}+xs?(?<!ex|ax|ix|ox|index|relax|látex|tórax)",
    "(?:el|la|al|del|un|una|unos|unas|los|las) (?:terapeutas?|psic[oó]log[oa]s?|pacientes?|clientes?)",
    "(?:mi|tu|su) psic[oó]log[oa]",
    "bienvenid[oa]s?",
    "c[oó]mod[oa]s?",
    "(?:estás|estés|estabas|estoy|estuve|estuviste|eres|soy|quedas|quedaste|quedé|sientes|siento|sentiste|sentí|sentirte|sentirme|sientas) (?:muy |más |tan |algo |un poco |bien )?(?:\\p{L}+[aei]d[oa]|list[oa]|sol[oa]|segur[oa]|solit[oa]|tranquil[oa]|content[oa]|nervios[oa]|orgullos[oa]|dispuest[oa]|sincer[oa]|honest[oa])",
    "(?:tú|ti|yo|mí|uno|una) mism[oa]",
    "ambos|nosotr[oa]s|vosotr[oa]s",
  ],
};

/** Names and short names of published questionnaires: none of them is quoted, and none is named. */
export const INSTRUMENTS = [
  "SRS",
  "ORS",
  "WAI",
  "WAI-SR",
  "ARM",
  "ARM-5",
  "HAq",
  "HAq-II",
  "SAI",
  "STAR",
  "STAR-P",
  "CALPAS",
  "GBO",
  "GBOM",
  "PHQ",
  "PHQ-9",
  "GAD-7",
  "OQ-45",
  "CORE-OM",
  "CORE-10",
  "PCOMS",
  "BDI",
  "WEMWBS",
].map((name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d-])`, "u"));
