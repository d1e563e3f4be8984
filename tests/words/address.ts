import type { Voice } from "#domain/rehearsal.ts";
import { word } from "./lists.ts";

/**
 * Whether a Spanish sentence keeps to one form of address. Two nets: words that belong to another form, and endings that
 * look like another form and are not known here. A new noun in "-as" has to be added to the known ones; a verb that
 * slipped in is found without anybody having thought of it.
 */
export type Address = Extract<Voice, `es-${string}`>;

/** Only tú: neither vos nor usted says it. */
const TU = [
  "tú|ti|contigo|eres",
  "tienes|puedes|quieres|prefieres|sientes|piensas|dices|vienes|crees|sabes|haces|lees|entiendes|pides",
  "ayudas|cuentas|necesitas|recomiendas|exageras|hablas|miras|explicas|escuchas|llegas|preguntas|recuerdas",
  "dime|cuéntame|déjame|pregúntame|explícame|ayúdame|escúchame|respóndeme|siéntate|tómate|fíjate|cancela|confía",
];

/** Only vos, and what is said where one says vos. */
const VOS = [
  "vos|sos|acá",
  "tenés|podés|querés|preferís|sentís|pensás|decís|venís|creés|sabés|hacés|leés|entendés|pedís",
  "ayudás|contás|necesitás|recomendás|exagerás|hablás|mirás|explicás|escuchás|llegás|preguntás|recordás",
  "decime|contame|dejame|preguntame|explicame|ayudame|escuchame|respondeme|sentate|tomate|fijate",
  "cancelá|confiá|mirá|escuchá|esperá|tené|decí|vení|leé|andá",
];

/** Tú and vos alike, never usted. */
const FAMILIAR = [
  "te|tu|tus|tuy[oa]s?",
  "(?!parte|aparte|arte|suerte|fuerte|muerte|norte|corte|puerta)\\p{L}*[aeiáéí]rte(?:l[oa]s?)?",
  "\\p{L}+(?:á|é)ndote(?:l[oa]s?)?",
];

/** Only usted. */
const USTED = [
  "ustedes|usted|le|les|su|sus|suy[oa]s?",
  "se l[oa]s?",
  "\\p{L}+[aeiáéí]r(?:les?|sel[oa]s?)",
  "dígame|cuénteme|permítame|pregúnteme|explíqueme|ayúdeme|escúcheme|respóndame|tómese|siéntese|fíjese",
  "deme|dele|confíe|cancele|espere|mire|disculpe|perdone|diga usted",
];

const OF_OTHERS: Readonly<Record<Address, readonly RegExp[]>> = {
  "es-tu": [...VOS, ...USTED].map(word),
  "es-usted": [...TU, ...VOS, ...FAMILIAR].map(word),
  "es-vos": [...TU, ...USTED].map(word),
};

/** What ends like a verb that speaks to somebody, and is none. */
const KNOWN = new Set(
  (
    "es las unas estas esas más además después antes tres meses veces gracias días líneas palabras sesiones " +
    "semanas tareas vueltas cosas opciones alturas ganas quizás entonces previstas todas muchas otras personas ellas " +
    "nuestras retomarlas fechas jueves"
  ).split(" "),
);

/** What tú and vos share: past and conditional, wishes, and short verbs. */
const SHARED = new Set(
  (
    "sepas respondas respetes digas alejes preocupes guardes ves vas das has podrías harías dirías necesitarías " +
    "te querías tenías podías contestes"
  ).split(" "),
);

const LOOKS_LIKE: Readonly<Record<Address, RegExp>> = {
  // A stressed last syllable: "podés", "contá".
  "es-tu": /(?:[áéí]s|á)$/u,
  // Any second person: "quieres", "querés", "sepas", "dijiste".
  "es-usted": /(?:[aeáéí]s|[ai]ste)$/u,
  // An unstressed one in the present: "quieres", "hablas".
  "es-vos": /[ae]s$/u,
};
const STRESSED = new Set("más además después quizás estás está detrás atrás papá mamá ojalá será".split(" "));

const isKnown = (address: Address, each: string): boolean =>
  address === "es-tu"
    ? STRESSED.has(each)
    : KNOWN.has(each) || (address === "es-vos" && SHARED.has(each)) || STRESSED.has(each);

/** The words of a text that speak to somebody in another form of address. */
export function ofAnotherAddress(address: Address, text: string): string[] {
  const listed = OF_OTHERS[address].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  const looking = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (each) => LOOKS_LIKE[address].test(each) && !isKnown(address, each),
  );
  return [...new Set([...listed, ...looking])];
}
