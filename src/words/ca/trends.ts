import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { ofDay, toDay } from "./the-day.ts";

export const trends: Words["trends"] = {
  title: "Com va",
  hint: "Les teves respostes, sessió a sessió",
  intro: "Cada resposta, al costat del que sols respondre. Aquí no se suma res ni es compara amb ningú.",
  empty: "Quan expliquis una sessió, les teves respostes aniran quedant aquí, l’una darrere l’altra.",
  noAnswers: "Aquestes respostes surten del formulari complet. A «Mig minut» no es pregunten.",
  few: "Amb tres respostes ja hi haurà un dibuix.",

  now: "El que es veu ara",
  answers: "Les teves respostes",
  own: "Preguntes meves",
  latestIs: (day, answer) => `${day}: ${answer}`,
  usualIs: (answer) => `El meu costum: ${answer}`,
  usualSoFar: (answer, taken) =>
    plural("ca", taken, {
      one: `El meu costum fins ara, amb 1 resposta: ${answer}`,
      other: `El meu costum fins ara, amb ${taken} respostes: ${answer}`,
    }),
  noAnswer: "sense resposta",
  picture: (item, answers, from, to) =>
    plural("ca", answers, {
      one: `${item}: un dibuix d’1 resposta, ${from}.`,
      other: `${item}: un dibuix de ${answers} respostes, des ${ofDay(from)} fins ${toDay(to)}. Les paraules del costat diuen el mateix.`,
    }),
  windowLabel: "Quantes mirar-ne",
  windows: { last: "Les 12 últimes", year: "Un any", all: "Tot" },
  walk: (item) => `${item}, sessió a sessió`,
  walkYear: (item, year) => `${item}, sessió a sessió, ${year}`,
  earlier: "Abans",
  later: "Després",
  point: (day, item, answer) => `${day}. ${item}: ${answer}.`,
  pointNote: (day, item, answer, note) => `${day}. ${item}: ${answer}. ${note}`,
  why: "Per què deu ser",
  toSession: "Mira aquesta sessió",

  key: {
    latest: "l’última resposta",
    earlier: "una d’abans",
    band: "el meu costum, amb un pas a cada banda",
    none: "sense resposta",
    notApplicable: "no s’hi aplica / no ho sé",
    noted: "he apuntat per què",
    begun: "el meu costum comença de nou",
    gap: "va passar més temps que altres vegades",
  },
  startHere: "Comença aquí el meu costum",
  startHereHint:
    "Des d’aquesta sessió, per a totes les respostes d’aquesta teràpia. El d’abans conserva el seu.",
  started: "El teu costum comença aquí",
  startTakenBack: "Ja no comença aquí",
  beginsHere: "El meu costum comença de nou en aquesta sessió.",
  takeStartBack: "No el comencis aquí",

  more: "Més detall",
  limitsNone: "Quan hi hagi deu respostes, aquí es dirà per on va la majoria.",
  limits: (low, high) =>
    `Per com pugen i baixen les teves respostes, la majoria va de «${low}» a «${high}». El que queda fora és poc habitual en tu, i res més.`,
  limitsOne: (answer) =>
    `Per com pugen i baixen les teves respostes, la majoria és «${answer}». Qualsevol altra és poc habitual en tu, i res més.`,
  limitsMoved:
    "Les teves respostes han anat canviant amb el temps, així que no hi ha un punt on sigui la majoria.",
  unusual: "Poc habitual en tu",
  unusualNone: "Cap d’aquestes respostes no és poc habitual en tu.",
  howRead: "Com es llegeix",
  howReadText:
    "El teu costum és la resposta del mig de les cinc primeres amb aquesta persona, i ja no canvia. El pots començar de nou en qualsevol sessió. Dos punts només s’uneixen si entremig no falta cap resposta.",

  table: "Totes les sessions",
  day: "Dia",
  answer: "Resposta",
  note: "El que vaig escriure",
  goneTitle: "Aquí no hi ha res per veure",
  goneText: "Potser s’ha esborrat la pregunta.",
  toTrends: "Ves a Com va",

  unsaidTitle: "El que no vaig dir, i què va passar després",
  unsaidNone: "Aquí no hi ha res. El que no dius en una sessió s’hi pot guardar.",
  unsaidNoWords: "Alguna cosa, sense paraules",
  became: {
    said: "Ho vaig dir més tard",
    talked: "En vam parlar",
    waits: "Espera una sessió",
    rehearsed: "Vaig preparar com dir-ho",
    "decided-not": "Vaig decidir no dir-ho",
    kept: "Es queda amb mi",
  },
  becameOn: (what, day) => `${what}, ${day}`,

  tasksTitle: "Com han anat les tasques",
  tasksNone: "Aquí hi haurà com va cada tasca quan ho expliquis.",
  goalsTitle: "On veig els meus objectius",
  goalsNone: "Aquí hi ha els objectius que mires de tant en tant.",
  goalAt: (place, of) => `${place} de ${of}`,
  goalFromTo: (first, latest, of) => `de ${first} a ${latest}, sobre ${of}`,

  weeksTitle: "Les setmanes, d’un cop d’ull",
  weeks: (weeks, sessions) =>
    plural("ca", sessions, {
      one: `Un dibuix de ${weeks} setmanes amb 1 sessió. La llista de sota diu el mateix.`,
      other: `Un dibuix de ${weeks} setmanes amb ${sessions} sessions. La llista de sota diu el mateix.`,
    }),
  weekSession: "una sessió",
  weekNone: "una setmana sense sessió",
  eventsTitle: "El que va passar",
  events: {
    begun: "Va començar",
    agreement: "Com treballem",
    goal: "Un objectiu",
    said: "Ho vaig dir",
    state: "La teràpia",
    usual: "El meu costum va començar de nou",
    review: "Vaig mirar enrere",
    gap: "Un temps sense explicar sessions",
  },
  eventIs: (event, how) => `${event}: ${how}`,
  goalNew: "nou",
  gapUntil: (from, to) => `des ${ofDay(from)} fins ${toDay(to)}`,
  states: {
    considering: "encara no ha començat",
    active: "continua",
    paused: "en pausa",
    ended: "acabada",
  },

  observed: {
    pattern: "El que s’ha vist",
    item: "A",
    choice: "El que he triat",
    why: "Per què deu ser",
    patterns: {
      "far-below": "força més baix que de costum",
      "below-twice": "més baix que de costum, dues vegades seguides",
      "pace-slow": "massa lent, dues vegades seguides",
      "pace-fast": "massa ràpid, dues vegades seguides",
      "unsaid-often": "una cosa sense dir, més d’una vegada",
      "far-above": "força més alt que de costum",
      "above-twice": "més alt que de costum, dues vegades seguides",
      "pace-right": "el ritme em torna a anar bé",
      "all-said": "últimament no queda res per dir",
    },
    choices: {
      noted: "Apuntar per què",
      raised: "Preparar com dir-ho",
      left: "Deixar-ho",
    },

    title: "Una cosa que es veu",
    said: {
      "far-below": (item, answer, usual) =>
        `${item}: aquesta vegada has respost «${answer}». El teu costum és «${usual}».`,
      "below-twice": (item, answer, usual) =>
        `${item}: les teves últimes respostes són per sota del teu costum, «${usual}». L’última és «${answer}».`,
      "pace-slow": (item, answer) => `${item}: «${answer}», dues vegades seguides.`,
      "pace-fast": (item, answer) => `${item}: «${answer}», dues vegades seguides.`,
      "unsaid-often": () =>
        "Les tres últimes vegades que vas respondre si et guardaves alguna cosa, més d’un cop va ser que sí.",
      "far-above": (item, answer, usual) =>
        `${item}: aquesta vegada has respost «${answer}». El teu costum és «${usual}».`,
      "above-twice": (item, answer, usual) =>
        `${item}: les teves últimes respostes són per sobre del teu costum, «${usual}». L’última és «${answer}».`,
      "pace-right": (item, answer) => `${item}: «${answer}» una altra vegada, dos cops seguits.`,
      "all-said": () =>
        "Les tres últimes vegades que vas respondre si et guardaves alguna cosa, va ser que no.",
    },
    askDown: "Hi vols fer alguna cosa?",
    askUp: "Hi ha res d’això que vulguis conservar?",
    noteWhy: "Apunta per què",
    raise: "Prepara com dir-ho",
    leave: "Deixa-ho",
    noted: "Guardat amb aquesta sessió",
    raised: "Guardat, amb el que preparis",
    left: "Queda així. No tornarà a sortir fins que torni a passar.",
    whyLabel: "Per què deu ser, en poques paraules",
    seePicture: "Mira el dibuix",
    seePictureOf: (item) => `Mira el dibuix: ${item}`,
    before: "El que vaig triar abans",
    beforeIs: (pattern, choice) => `${pattern} · ${choice}`,
    whyTitle: "Per què deu ser",
    takeBack: "Treu això",
    goneTitle: "Això no és aquí",
    goneText: "Potser ho vas treure.",
  },
};
