import type { WordRules } from "./rules.ts";

/** Vowels that stand together, strong ones apart: "cuore" has two, "paese" three. An i that only softens is left out. */
function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll(/qu|gu(?=[aeioàèéìò])/gu, "q")
    .replaceAll(/(?<=[cg]|sc|gl)i(?=[aeouàèéòù])/gu, "");
  const groups = plain.match(/[aeiouàèéìòù]+/gu) ?? [];
  const inGroup = (group: string): number => Math.max(1, (group.match(/[aeoàèéòìù]/gu) ?? []).length);
  // "mio", "tua", "due": the first vowel is the stressed one.
  const apart = /^[^aeiouàèéìòù]*[iu][aeo]$/u.test(plain) ? 1 : 0;
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + inGroup(group), apart),
  );
}

const THERAPIST =
  "(?:psico)?terapeut[aei]|(?:psico)?terapist[aei]|psicolog(?:o|a|i|he)|psichiatr[aei]|analist[aei]|dottor(?:e|essa|i|esse)|pazient[ei]|client[ei]|professionist[aei]";
const ARTICLE =
  "(?:(?:il|lo|la|i|gli|le|un|uno|una|del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle|dal|dallo|dalla|dai|dagli|dalle|sul|sullo|sulla|nel|nello|nella|col|quel|quello|quella|questo|questa|nessun|nessuna|nostro|nostra|vostro|vostra|mio|mia|tuo|tua|suo|sua|altro|altra|nuovo|nuova|bravo|brava) |(?:l|un|dell|all|dall|sull|nell|quell|quest|nessun)[’'])";

/** After "sei", "mi sento": what then agrees with the person. */
const BEING =
  "(?:sei|sono|ero|eri|sarò|sarai|sarei|saresti|fossi|sia stat[oa]|(?<!il )resto|resti|restavo|rimango|rimani|rimanevo|sto|stai|mi sento|ti senti|mi sentivo|ti sentivi|mi sentirei|ti sentiresti|sentirmi|sentirti|mi sembri|divento|diventi|mi vedo|ti vedi|mi trovo|ti trovi)";
const HOW =
  "(?:(?:molto|più|così|troppo|tanto|un po[’']|abbastanza|ancora|già|sempre|mai|non|proprio|davvero|del tutto|quasi|meno|anche) )*";
const NOT_AGREEING =
  "(?!molto|tutto|tutta|tanto|tanta|questo|questa|soltanto|quanto|quanta|intanto|accanto|sotto|contro|presto|quest|chiesto se)";
const AGREEING =
  "(?:\\p{L}+(?:at|it|ut|ett|itt|att|ott|utt|ast|ost|est|ist|ort|ert|es|os|us|int|unt|olt|ent)[oa]|pront[oa]|stanc[oa]|sol[oa]|sicur[oa]|cert[oa]|tranquill[oa]|curios[oa]|sincer[oa]|onest[oa]|orgoglios[oa]|brav[oa]|liber[oa]|fier[oa]|vuot[oa]|nuov[oa]|grat[oa]|quiet[oa]|inquiet[oa]|calm[oa]|seren[oa]|pigr[oa]|timid[oa]|seri[oa]|franc[oa]|ansios[oa]|nervos[oa]|zitt[oa]|lontan[oa]|vicin[oa]|pien[oa]|allegr[oa]|matt[oa]|commoss[oa])";
/** What was done to "me" or "you" agrees too: "mi ha aiutata". */
const DONE_TO =
  "(?:aiutat|ascoltat|guardat|trattat|vist|capit|ferit|toccat|lasciat|portat|accompagnat|rassicurat|calmat|interrott|offes|delus|commoss|sorpres|colpit|minacciat|umiliat|incoraggiat|bloccat|dimenticat|giudicat|chiamat|accolt|seguit|pres|invitat|spint|ringraziat|svegliat|salutat|stancat|pagat)[oa]";

export const rules: WordRules = {
  banned: [
    "scores?",
    "punteggi\\p{L}*",
    "diagnos\\p{L}*",
    "diagnostic\\p{L}*",
    "(?:a)?normal\\p{L}*",
    "(?:rischi|rischio|tassi|tasso) (?:di|d[’'])\\s?abbandono",
    "cur(?:a|e|are|arsi|arti|armi|ato|ata|ati|ate|ativ[oaie])",
    "guari\\p{L}*",
    "clinicamente",
    "resistenz[ae]",
    "resist(?:e|i|o|ere|ono|ito|ita|eva|evi)",
    "serie",
    "di fila",
    "fall(?:ire|ito|ita|iti|ite|isci|isce|imento|imenti)",
    "insuccess[oi]",
    "non (?:hai|avete)",
  ],
  debt: [
    "scadut[oaie]",
    "scad(?:e|enza|enze|ono|rà)",
    "in ritardo",
    "ritard[oi]",
    "arretrat[oaie]",
    "(?:compit[oi]|sedut[ae]|giorn[oi]) (?:mancat|persi?|saltat)[oaie]?",
    "(?:avresti|avreste) dovuto",
    "dovresti",
    "devi ancora",
    "ti (?:resta|restano|manca|mancano) (?:da|di)",
    "in sospeso",
    "da recuperare",
    "promemoria: ",
  ],
  gendered: [
    // Two forms at once.
    "\\p{L}{2,}[oaei]/-?(?:[oaei]|trice|essa|\\p{L}+[oaei])",
    "\\p{L}+\\((?:[oaei]|trice|essa)\\)",
    "\\p{L}*@\\p{L}*",
    "\\p{L}+\\*",
    "\\p{L}*[əɜ]\\p{L}*",
    "\\p{L}+[·•‧]\\p{L}+",
    "\\p{L}{2,}[tncsl]x",
    // An article, or a word that stands for one, before who is meant.
    `${ARTICLE}(?:${THERAPIST})`,
    "terapeut[ei]|psicolog(?:o|a|i|he)|dottor(?:e|essa)|professionist[aie]",
    // What agrees with the person.
    `${BEING} ${HOW}${NOT_AGREEING}${AGREEING}`,
    `(?:mi|ti) (?:ha|hai|hanno|aveva|avevi|avevano|avrebbe|avresti|avrebbero|abbia|avesse) (?:(?:molto|tanto|già|mai|sempre|davvero|anche|un po[’']|poi|non) )*${DONE_TO}`,
    "(?:te|me|sé) stess[oa]",
    "(?:io|tu|te|me) sol[oa](?! se)",
    "benvenut[oaie]",
    // Who did something to me, or to whom I said it.
    "(?:con|da|di|a|per|su|tra|che) lui",
    "gli (?:ho|dico|direi|dirò|avevo|chiedo|racconto|scrivo|leggo|parlo|piace|dispiace)",
    "(?:dir|chieder|scriver|raccontar|parlar|legger|risponder)gli",
    "le ho (?:detto|chiesto|raccontato|scritto|letto|parlato)",
    "noi stess[ie]|voi stess[ie]",
    "ciascun[oa] di (?:noi|voi)",
  ],
  accuses: [
    "mi (?:fai|fa) (?:sentire|stare male|star male|paura)",
    "mi (?:hai|ha) (?:fatto|ferito|deluso|offeso)",
    "colpa",
    "scus\\p{L}*",
    "perdon\\p{L}*",
    "mi dispiace",
    "non dovrei",
    "che stupid[oa]",
  ],
  caught: [
    "Il tuo punteggio",
    "una diagnosi",
    "una risposta anormale",
    "la cura",
    "la guarigione",
    "la tua resistenza",
    "tre giorni di fila",
    "una serie di sette giorni",
    "Non hai scritto niente",
    "Oggi non hai ancora risposto",
    "un fallimento",
    "clinicamente provato",
    "il rischio di abbandono",
    "Questo compito è scaduto",
    "sei in ritardo",
    "3 giorni mancati",
    "Ti resta da leggere questo",
    "Avresti dovuto farlo",
    "Sei pronto",
    "se ti senti stanca",
    "Ti sei sentito così",
    "sono rimasta in silenzio",
    "Quando sei andato via",
    "Ero molto nervosa",
    "pronto/a",
    "ascoltato/ascoltata",
    "stanco(a)",
    "tutt*",
    "tuttə",
    "amic@",
    "il terapeuta",
    "la tua terapeuta",
    "un terapeuta",
    "l’analista",
    "una psicologa",
    "Mi ha aiutato",
    "ti ha ascoltata",
    "te stesso",
    "Benvenuta",
    "parlare con lui",
    "gli ho detto",
    "dirgli che basta",
  ],
  leftAlone: [
    "chi ti segue",
    "la persona che ti segue",
    "Terapeuta",
    "oscura",
    "procurare",
    "la pagina è pronta",
    "il testo è salvato",
    "sono d’accordo",
    "Mi sento a mio agio",
    "sono qui",
    "non devi a nessuno una ragione",
    "l’app la fa da sola",
    "dove lo trovi solo tu",
    "Quello che è scritto resta",
    "Ci sono tre cose",
    "le caselle sono cambiate",
    "e/o",
    "un regalo",
    "curioso di sapere",
    "la norma",
    "Mi è rimasta dentro",
    "Che cosa ti serve?",
  ],
  asksForChange: /cambi|non mi (?:sta )?aiut/u,
  promises:
    /(?<!\p{L})(?:ti (?:aiuta|aiuterà|aiutano|aiuteranno|farà bene)|starai meglio|miglior(?:a|ano|erà|erai|are|amento|amenti)|efficac\p{L}*|garanti\p{L}*|garanzia|dimostrat\p{L}+|dimostra\p{L}*|provato che|funziona\p{L}*|vedrai|andrà (?:tutto )?bene)(?!\p{L})/iu,
  promising: [
    "Questo ti aiuterà",
    "La terapia migliora",
    "È dimostrato",
    "un metodo efficace",
    "lo garantiamo",
    "questo funziona",
    "andrà tutto bene",
  ],
  chains:
    /(?:(?<!\p{L})(?:(?:di|del|dello|della|dei|degli|delle)(?: (?:un|uno|una|mio|mia|tuo|tua|suo|sua|questo|questa|quel|quello|quella))? |dell[’']|d[’'])[\p{L}-]+ ?){3,}/iu,
  syllables,
  // Franchina & Vacca (1986), "Adaptation of Flesh readability index on a bilingual text": 217 − 0.6 S − 1.3 P.
  ease: (perWord, perSentence) => 217 - 60 * perWord - 1.3 * perSentence,
  easy: 80,
  office:
    "La considerazione delle circostanze individuali condizionerà significativamente la determinazione amministrativa delle prestazioni corrispondenti.",
  plain: "Quello che scrivi qui resta sul tuo telefono. Non lo legge nessun altro.",
  typed: {
    happened: [
      "quando la lampada era accesa ho smesso di parlare",
      "La lampada era accesa.",
      "la lampada era accesa,",
      "La lampada era accesa\nHo smesso di parlare",
      "- la lampada era accesa\n- ho smesso di parlare",
      "la lampada:",
    ],
    impact: [
      "male",
      "smetto di parlare 😔",
      "smetto di parlare…",
      "  Mi dura tutta la settimana  ",
      "NON PARLO PIÙ",
    ],
    wish: ["parlare della lampada", "Che ne parliamo.", "meno luce -", "una pausa 🙏🏽", "«Meno luce»"],
    question: [
      "possiamo spegnerla",
      "Possiamo spegnerla?",
      "vorrei sapere perché è accesa",
      "si può 🙏",
      "Perché.",
      "Faccio fatica. Possiamo spegnerla?",
    ],
  },
  otherAddress: {
    "it-tu": [
      "lei",
      "suo|sua|suoi|sue",
      "(?:dir|chieder|far|scriver|parlar|raccontar)le",
      "le (?:chiedo|scrivo|spiego|dico|va|torna|è|servisse|serve)",
      "(?:dir|chieder)?gliel[oaie’'](?:ho|hai)?",
      "me lo (?:dice|chieda)",
      "mi (?:racconta|aiuta|dice|dica|dia|scusi)",
      "ha (?:ragione|cominciato|capito|bisogno)",
      "avrebbe|darebbe|sapesse|preferisce|consiglia|pensa|annulli|lei esageri",
      "si (?:fidi|dia|preoccupi|allontani|segni)",
      "sentirsi|segnarselo",
      "può (?:cercare|consigliarmi|segnarselo)",
      "sta andando meglio",
      "tiene",
    ],
    "it-lei": [
      "tu|te|ti|t[’']",
      "tuo|tua|tuoi|tue",
      "\\p{L}+(?:a|e|i)rt(?:i|elo|ela|eli|ele|ene)|farti|dirti|dirtelo",
      "hai|sei|stai|puoi|vuoi|sai|credi|pensi|tieni|preferisci|consigli|racconti|aiuti|dici|parli tu|sapessi|avresti|daresti",
      "dammi|dimmi|fidati|datti|annulla|chiedimelo|segnartelo|scusami",
    ],
  },
  ofOthers: /sorella|madre|padre|nonna|vicina|capo|cane|cagna|collega|mamma|papà/u,
  seasons:
    /(?<!\p{L})(?:primavera|estate|autunno|inverno|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?!\p{L})/iu,
};
