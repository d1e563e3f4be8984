import type { WordRules } from "./rules.ts";

/** Vowels that stand together, weak ones joined: "cuidado" has three, "leído" has three. */
function spanishSyllables(word: string): number {
  const groups = word.toLowerCase().match(/[aeiouáéíóúü]+|(?<![aeiouáéíóúü])y(?![aeiouáéíóúü])/gu) ?? [];
  const inGroup = (group: string): number =>
    (group.match(/[íú]/gu) ?? []).length +
    Math.max(/[íú]/u.test(group) ? 0 : 1, (group.match(/[aeoáéó]/gu) ?? []).length);
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + inGroup(group), 0),
  );
}

/** Fernández Huerta (1959). */
const ease = (perWord: number, perSentence: number): number => 206.84 - 60 * perWord - 1.02 * perSentence;

export const rules: WordRules = {
  banned: [
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
  debt: [
    "vencid\\p{L}*",
    "atrasad\\p{L}*",
    "retrasad\\p{L}*",
    "incumpl\\p{L}*",
    "pendientes? de hacer",
    "tareas? pendientes?",
    "deberías haber",
    "te (?:faltó|quedó) por hacer",
  ],
  gendered: [
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
  accuses: [
    "me hace[ns]? sentir",
    "me hacés sentir",
    "me hiciste",
    "culpa",
    "perd[oó]n\\p{L}*",
    "disculp\\p{L}*",
  ],
  caught: [
    "Estás listo",
    "si te sientes cansada",
    "escuchado/a",
    "todxs",
    "amig@s",
    "el terapeuta",
    "tu psicóloga",
    "Hoy no has escrito",
    "ti misma",
    "es anormal",
    "la cura",
    "Tareas pendientes",
    "una tarea vencida",
  ],
  leftAlone: [
    "procurar",
    "oscura",
    "mi terapeuta",
    "está guardado",
    "texto",
    "hacia/desde",
    "tus datos están",
  ],
  asksForChange: /cambi|no me está ayudando/u,
  promises:
    /(?<!\p{L})(?:te (?:va a )?ayud\p{L}+|te hará|te irá mejor|garantiz\p{L}+|mejor(?:a|as|ar|ará|an|arás)|funciona\p{L}*|eficaz|eficaces|efectiv\p{L}+|demostrad\p{L}+|demuestra\p{L}*|comprobad\p{L}+)(?!\p{L})/iu,
  promising: ["Te ayudará", "mejora la terapia", "Está demostrado", "esto funciona", "lo garantizamos"],
  chains:
    /(?:(?<!\p{L})(?:del|de(?: (?:la|el|los|las|lo|una?|tus?|mis?|es[ao]s?|est[ea]s?))?) \p{L}+ ?){4,}/iu,
  syllables: spanishSyllables,
  ease,
  easy: 75,
  office:
    "La consideración de las circunstancias personales condicionará significativamente la determinación administrativa de las prestaciones correspondientes.",
  plain: "Lo que escribes aquí se queda en tu teléfono. Nadie más lo lee.",
  typed: {
    happened: [
      "cuando la lámpara estaba encendida me callé",
      "La lámpara estaba encendida.",
      "la lámpara estaba encendida,",
      "La lámpara estaba encendida\nMe callé",
      "- la lámpara estaba encendida\n- me callé",
      "la lámpara:",
    ],
    impact: ["mal", "me callo 😔", "me callo…", "  Me dura toda la semana  ", "ME CALLO"],
    wish: ["hablar de la lámpara", "Que hablemos de eso.", "menos luz -", "una pausa 🙏🏽", "«Menos luz»"],
    question: [
      "podemos apagarla",
      "¿Podemos apagarla?",
      "Podemos apagarla?",
      "¿podemos apagarla",
      "quisiera saber por qué está encendida",
      "se puede 🙏",
      "Por qué.",
      "Me cuesta. Podemos apagarla?",
    ],
  },
  otherAddress: {},
  ofOthers: /hermana|madre|padre|abuela|vecina|jefe/u,
  seasons: /\b(?:primavera|verano|otoño|invierno|enero|junio|septiembre)\b/iu,
};
