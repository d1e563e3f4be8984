import type { WordRules } from "./rules.ts";

const VOWELS = "aeiouyàâäéèêëîïôöùûüœæ";

/** Vowels that stand together, strong ones apart; an e that is written and not said is left out. */
function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll(/qu|gu(?=[eiéèê])/gu, "q")
    // "ce", "lune", "lunes", "parlent"; "le" alone is said.
    .replaceAll(/(?<=[\p{L}’'-]{2})(?:es?|(?<!m)ent)(?=$|[’'-])/gu, "");
  const groups = plain.match(new RegExp(`[${VOWELS}]+`, "gu")) ?? [];
  const inGroup = (group: string): number =>
    Math.max(
      1,
      group.replaceAll(/[iy](?=[aeéèêoœu])|u(?=i)/gu, "").replaceAll(/eau|ou[iaeé]?|oi|au|ai|ei|eu|œu/gu, "a")
        .length,
    );
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + inGroup(group), 0),
  );
}

/** After "je suis", "vous êtes": what then agrees with the person. */
const BEING =
  "(?:je suis|j[’']étais|je serais?|je me sens|je me sentais|je reste|je restais|tu es|tu étais|tu te sens|vous êtes|vous étiez|vous serez|vous soyez|vous vous sentez|vous vous sentiez|vous restez|êtes-vous|es-tu|suis-je|vous sentir|me sentir|te sentir)";
const HOW = "(?:(?:très|plus|si|trop|bien|assez|un peu|tout|toute|encore|déjà|toujours|pas|plutôt|moins) )*";
/** What was done to "me" or "vous" agrees too: « ça m’a aidé ». */
const DONE_TO =
  "aid|écout|entend|touch|bless|gên|soulag|rassur|calm|regard|laiss|invit|pouss|menac|humili|coup|jug|appel|aim|remerci|accompagn|étonn|fatigu|boulevers|encourag|bloqu|oubli|réveill";

export const rules: WordRules = {
  banned: [
    "scores?",
    "notations?",
    "points? au total",
    "diagnos\\p{L}*",
    "(?:a)?norm(?:al|ale|ales|aux|alement|alité)",
    "(?:risques?|taux) d[’']abandons?",
    "guéri\\p{L}*",
    "cur(?:e|es|atif|atifs|ative|atives)",
    "cliniquement",
    "résistances?",
    "résist(?:e|es|ent|ez|er|é|ée|ait|ant|ante)",
    "séries?",
    "d[’']affilée",
    "échecs?",
    "échou\\p{L}*",
    "rat(?:é|ée|és|ées|er|ez|age|ages)",
    "(?:vous|tu) n[’'](?:avez|as) (?:pas|rien|jamais|toujours|encore|aucune?)",
    "n[’']avez-vous pas",
  ],
  debt: [
    "en retard",
    "retards?",
    "échu\\p{L}*",
    "échéances?",
    "(?:à )?rattrap\\p{L}*",
    "reste(?:nt)? à faire",
    "(?:tâches?|séances?|jours?) manqué\\p{L}*",
    "vous (?:auriez|avez) dû",
    "vous devriez",
    "il vous reste à",
    "vous devez encore",
    "en souffrance",
    "rappel : vous",
  ],
  gendered: [
    // Two forms at once.
    "\\p{L}+\\((?:e|es|s|ne|nes|le|les|ve|ves|se|ses|rice|euse|trice)\\)s?",
    "\\p{L}+[·•‧]\\p{L}+(?:[·•‧]s)?",
    "\\p{L}+[éiust]\\.e(?:\\.s|s)?",
    "\\p{L}+/(?:-)?(?:e|es|ne|ve|se|le|rice|euse|trice|la|une|elle|elles)",
    "\\p{L}*@\\p{L}*",
    "iels?|celleux|toustes|ceulles",
    // An article, or a word that stands for one, before who is meant.
    "(?:le|la|un|une|mon|ma|ton|ta|du|au|ce|cet|cette|quel|quelle|aucun|aucune) (?:psycho)?(?:thérapeute|psy|psychologue|psychiatre|praticien|praticienne)",
    "patiente?s?|clientes?|clients?",
    "praticien(?:ne)?s?",
    // What agrees with the person.
    `${BEING} ${HOW}(?!ici|parmi|aussi|ainsi|midi)\\p{L}+(?:é|ée|és|ées|i|ie|is|u|ue|us)`,
    `${BEING} ${HOW}(?:prête?|seule?|sûre?|certaine?|contente?|inquiet|inquiète|fier|fière|heureux|heureuse|nerveux|nerveuse|mort|morte|franche?|curieux|curieuse|honteux|honteuse|anxieux|anxieuse|satisfaite?|surprise?|distraite?|assise?|bienvenue?s?|nouveau|nouvelle|gêné|patient|patiente|présente?|absente?|concernée?)`,
    "(?:me suis|t[’']es|vous êtes-vous|vous vous êtes|s[’']être) (?!dit|demandé|permis|rendu compte|parlé)\\p{L}+",
    "(?:je suis|vous êtes|tu es) (?:allé|venu|sorti|parti|resté|rentré|arrivé|tombé|revenu|passé|entré|monté|descendu|devenu|ressorti|reparti|né)e?s?",
    "(?:je suis|vous êtes|tu es) (?:un|une|le|la)",
    `(?:m[’'](?:a|ont|avait|avaient|aurait|avez|as)|(?:vous|t[’']) ?(?:a|ont|avait|avaient|aurait))(?: pas| jamais| bien| beaucoup| vraiment| toujours| un peu)? (?:(?:${DONE_TO})(?:é|u|i)e?s?|compris|comprise|surpris|surprise|déçu|déçue|ému|émue|vu|vue|reçu|reçue|suivi|suivie|accueilli|accueillie|interrompu|interrompue)`,
    "(?:vous|moi|toi) seule?s?",
    "(?:soi|vous)-mêmes",
    "bienvenus?",
    "chacun",
    "tou(?:s|tes) (?:les )?deux(?! (?:semaines|mois|jours|séances|ans))",
    "ami(?:e)?s?(?:\\(|/)\\p{L}*",
    // Who did something to me: "she told me".
    "(?:il|elle) (?:ne )?(?:m[’'](?!arriv|en faut|a fallu|est arriv)|me (?!semble|semblait|faut|fallait|faudra|reste|manque|suffit|vient))\\p{L}+",
    "(?:sûr|sûre|prêt|prête) (?:de|à)",
  ],
  accuses: [
    "(?:tu|vous) m(?:e|[’']as?|[’']avez) (?:fais|faites|fait) (?:sentir|me sentir|du mal|mal|de la peine)",
    "(?:ta|votre|ma) faute",
    "par (?:ta|votre) faute",
    "pardon\\p{L}*",
    "désolée?s?",
    "navrée?s?",
    "excus\\p{L}*",
    "je (?:ne )?devrais pas",
    "je suis bête",
  ],
  caught: [
    "Votre score",
    "un diagnostic",
    "une réponse anormale",
    "la guérison",
    "une cure",
    "votre résistance",
    "une série de sept jours",
    "Vous n’avez rien écrit",
    "Vous n’avez pas encore répondu",
    "un échec",
    "la séance ratée",
    "cliniquement prouvé",
    "Cette tâche est en retard",
    "3 jours manqués",
    "Il vous reste à lire ceci",
    "Vous êtes prêt",
    "si vous vous sentez fatiguée",
    "Êtes-vous sûre ?",
    "prêt(e)",
    "prêt·e·s",
    "écouté.e",
    "seul/e",
    "ami@s",
    "iel",
    "le thérapeute",
    "ma thérapeute",
    "votre rôle de patient",
    "une cliente",
    "Je suis resté en silence",
    "Je me suis sentie mal",
    "Vous vous êtes tu",
    "Cela m’a aidé",
    "ce qui vous a touchée",
    "Il m’a regardé",
    "Elle me demande",
    "chacun",
    "vous seul",
    "Bienvenu",
    "Vous vous débrouillez vous seul",
  ],
  leftAlone: [
    "votre thérapeute",
    "la personne qui me suit",
    "Vous êtes en danger",
    "J’étais à l’aise là-bas.",
    "je suis d’accord",
    "procurer",
    "obscur",
    "une note",
    "le texte est enregistré",
    "La page est prête",
    "Il me semble",
    "Je me suis dit",
    "vous-même",
    "le cliché",
    "Cela vous a plu",
    "toutes les deux semaines",
    "Chacune peut rester vide.",
    "du mal à le dire",
    "Vous n’en devez pas",
    "une norme",
    "ratio",
  ],
  asksForChange: /chang|n(?:e m)?[’']aide pas|ne m[’']aide/u,
  promises:
    /(?<!\p{L})(?:(?:vous|t[’']|te) (?:va |vont )?aider\p{L}*|vous (?:irez|ira) mieux|améliore\p{L}*|efficace\p{L}*|garanti\p{L}*|prouv\p{L}+|démontr\p{L}+|ça marche|cela marche|fonctionne\p{L}*|vous fera du bien|tout ira bien|vous verrez|tu verras)(?!\p{L})/iu,
  promising: [
    "Cela vous aidera",
    "Cela améliore la thérapie",
    "C’est prouvé",
    "une méthode efficace",
    "nous le garantissons",
    "cela marche",
    "tout ira bien",
  ],
  chains:
    /(?:(?<!\p{L})(?:d[’']|du |des |de (?:la |l[’']|les |une? |cette |cet |ces? |mes |mon |ma |vos |votre |nos |notre |leurs? )?)[\p{L}-]+ ?){3,}/iu,
  syllables,
  // Kandel & Moles (1958), « Application de l’indice de Flesch à la langue française ».
  ease: (perWord, perSentence) => 207 - 73.6 * perWord - 1.015 * perSentence,
  easy: 75,
  office:
    "La considération des circonstances individuelles conditionnera significativement la détermination administrative des prestations correspondantes.",
  plain: "Ce que vous écrivez ici reste sur votre téléphone. Personne d’autre ne le lit.",
  typed: {
    happened: [
      "quand la lampe était allumée j’ai cessé de parler",
      "La lampe était allumée.",
      "la lampe était allumée,",
      "La lampe était allumée\nJ’ai cessé de parler",
      "- la lampe était allumée\n- j’ai cessé de parler",
      "la lampe :",
    ],
    impact: ["mal", "je me tais 😔", "je me tais…", "  Ça me suit toute la semaine  ", "JE ME TAIS"],
    wish: [
      "parler de la lampe",
      "Qu’on en parle.",
      "moins de lumière -",
      "une pause 🙏🏽",
      "« Moins de lumière »",
    ],
    question: [
      "peut-on l’éteindre",
      "Peut-on l’éteindre ?",
      "Peut-on l’éteindre?",
      "j’aimerais savoir pourquoi elle est allumée",
      "on peut 🙏",
      "Pourquoi.",
      "J’ai du mal. Peut-on l’éteindre ?",
    ],
  },
  otherAddress: {
    "fr-tu": [
      "vous",
      "votre",
      "vos",
      "vôtres?",
      "(?!chez|assez|nez|rez)\\p{L}+ez(?:-\\p{L}+)?",
      "dites|faites|êtes",
    ],
    "fr-vous": [
      "tu",
      "te",
      "t[’']\\p{L}+",
      "toi",
      "ton|ta|tes",
      "tiens?|tiennes?",
      "\\p{L}+-(?:toi|tu)",
      "dis-moi|donne-moi|laisse-moi|demande-moi|raconte-moi|écoute-moi|fais confiance|aide-moi|explique-moi",
    ],
  },
  ofOthers: /sœur|mère|père|grand-mère|frère|voisine?|chienne?|cheffe?|collègue|tante/u,
  seasons:
    /(?<!\p{L})(?:printemps|(?:l[’']|d[’']|en |cet |un )été|automne|hivers?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/iu,
};
