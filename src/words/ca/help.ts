import type { Words } from "../words.ts";
import { theDay } from "./the-day.ts";

export const help: Words["help"] = {
  countryLabel: "País",
  countryGuessed: "Ho suposem per la llengua d’aquest dispositiu, mai per on ets. Ho pots canviar.",
  countries: {
    ad: "Andorra",
    ar: "Argentina",
    at: "Àustria",
    be: "Bèlgica",
    br: "Brasil",
    ca: "Canadà",
    ch: "Suïssa",
    cl: "Xile",
    co: "Colòmbia",
    de: "Alemanya",
    es: "Espanya",
    fr: "França",
    gb: "Regne Unit",
    ie: "Irlanda",
    it: "Itàlia",
    lu: "Luxemburg",
    mx: "Mèxic",
    pe: "Perú",
    pt: "Portugal",
    us: "Estats Units",
    zz: "Un altre país",
  },

  urgent: {
    title: "Ajuda urgent",
    lead: "Si ara corres perill, o penses a fer-te mal, truca. No cal saber què dir.",
    notAlone: "També pots anar a les urgències més pròximes, o demanar a algú de prop que es quedi amb tu.",
    answers: { all: "Emergències", ambulance: "Ambulància" },
    alwaysTitle: "Algú amb qui parlar, de dia i de nit",
    otherTitle: "Altres línies",
    callNumber: (number) => `Truca al ${number}`,
    textNumber: (number) => `Missatge al ${number}`,
    textWord: (word, number) => `Envia ${word} al ${number}`,
    needsSignal: "Per trucar o enviar un missatge cal un telèfon amb cobertura. No cal internet.",
    nobodyNotified:
      "Aquesta aplicació no pot veure què escrius i no avisa ningú. Si necessites algú, ha de ser una persona a qui arribis: per telèfon, per missatge o al teu costat.",
    boundaryLink: "A la teràpia ha passat una cosa que no hauria d’haver passat",
    elsewhereTitle: "En qualsevol altre lloc",
    elsewhereEmergency: "En una emergència, truca al número d’emergències del lloc on ets.",
    elsewhereSites:
      "No tenim números del teu país. Aquests dos llocs web recullen línies d’ajuda de tot el món. Necessiten connexió, així que aquí en tens les adreces, per escriure-les en un navegador:",
  },
  hours: {
    always: "De dia i de nit, cada dia",
    "nine-to-midnight": "De les 9 del matí a mitjanit",
    unknown: "No en sabem l’horari",
  },
  lineNotes: {
    "bogota-and-other-cities": "A Bogotà i altres ciutats.",
    "from-a-mobile": "Des d’un telèfon mòbil.",
    "greater-buenos-aires": "A Buenos Aires i la rodalia.",
    "option-2": "Tria l’opció 2.",
    "option-5": "Tria l’opció 5.",
    "spanish-2": "Per parlar en espanyol, marca 2.",
    "where-to-find-services": "Et diu quins serveis hi ha i com arribar-hi.",
    "whole-country": "Des de qualsevol punt del país.",
  },

  dates: {
    checkedOn: (day) => `Llista repassada ${theDay(day)}.`,
    review: "Encara falta que una persona compari cada dada amb la seva pàgina oficial.",
    mayBeOutOfDate: "D’això fa més d’un any: hi pot haver canvis. Mira també les pàgines oficials.",
    officialPages: "Pàgines oficials",
    confirmations: {
      "official-page": "Vist en una pàgina oficial",
      quoted: "Vist en una altra pàgina que ho cita",
      "not-confirmed": "Sense confirmar",
    },
  },

  boundary: {
    title: "Una cosa que no hauria d’haver passat",
    lead: "Això no et toca arreglar-ho amb paraules millors. No deus la teva opinió ni cap explicació a ningú.",
    examplesTitle: "Coses que no han de passar en una teràpia",
    examples: {
      sexual: "Tocar-te o dir-te res amb intenció sexual, flirtejar, proposar-te una relació.",
      favours: "Demanar-te diners, feina o favors.",
      threats: "Amenaçar-te, o pressionar-te perquè continuïs.",
      humiliation: "Humiliar-te o menysprear qui ets.",
      telling: "Explicar a altra gent el que has dit.",
    },
    never:
      "El contacte sexual amb qui t’acompanya no és mai part de la teràpia, ho comencés qui ho comencés i es digués el que es digués.",
    yourChoice:
      "No cal tenir-ne la certesa, i aquí res no decideix si compta o no. Què fer, i quan, ho tries tu. No fer res de moment també és una tria.",
    optionsTitle: "Què pots fer",
    options: {
      stop: { title: "Tallar el contacte", text: "Pots no tornar-hi, no respondre i no donar cap raó." },
      tell: {
        title: "Explicar-ho a algú de confiança",
        text: "Una persona que escolti i no et faci anar de pressa.",
      },
      keep: {
        title: "Guardar el que hi hagi",
        text: "Dates, missatges, rebuts. En un lloc on només arribis tu.",
      },
      talk: {
        title: "Parlar amb altres professionals",
        text: "En una altra teràpia, en una consulta mèdica o en una línia d’ajuda. Abans pots preguntar què haurien de comunicar.",
      },
      complain: {
        title: "Presentar una queixa",
        text: "En aquesta pàgina hi ha on fer-ho, al teu país. Si va ser un delicte, també a la policia.",
      },
    },
    hint: "Què pots fer i on presentar una queixa",
    keepHere: "Dates, missatges, rebuts. Aquí sota pots escriure una nota amb la data.",
    messagesLink: "Missatges curts per acabar",
    alsoTitle: "Això també va per un altre camí",
    also: {
      medication: {
        title: "Alguna cosa de la medicació",
        text: "Efectes secundaris, dubtes, ganes de deixar-la: això és per a qui te la recepta.",
      },
      gone: {
        title: "De sobte qui t’acompanya no respon, o es posa malament",
        text: "Pregunta qui atén en el seu lloc. Mentrestant, també pots anar a una consulta mèdica o a un centre de salut.",
      },
      privacy: {
        title: "No saps què s’explicaria a fora",
        text: "Abans de dir-ho, pots preguntar: «Què s’hauria de comunicar, a qui, i ho sabria jo abans?»",
      },
    },
    urgentLink: "Si ara corres perill, ves a ajuda urgent",
    notLegalAdvice: "Això no és assessorament legal.",
    complaintsTitle: "On presentar una queixa",
    noComplaintPlace:
      "No tenim cap lloc que puguem anomenar al teu país. T’ho pot dir l’associació de qui t’acompanya, o una oficina d’atenció a pacients.",
    complaintNotes: {
      "check-licence": "Per comprovar si algú té llicència per exercir.",
      counsellors: "Per a terapeutes (counsellors) que en formen part.",
      "health-services": "Per a queixes sobre serveis de salut.",
      "members-only": "Només per a qui en forma part.",
      "practitioner-psychologists": "Per a professionals de la psicologia amb registre.",
      psychologists: "Per a professionals de la psicologia.",
      "sexual-assault-line": "Una línia per a persones que han patit una agressió sexual.",
      "still-opening-register":
        "Quan ho vam mirar, encara preparava el registre de professionals de la psicologia.",
      "your-region": "El de la teva regió o província.",
      "your-state": "El del teu estat.",
      "your-state-california": "El del teu estat. L’adreça és d’un fullet de Califòrnia que explica com.",
    },
  },

  contacts: {
    title: "La meva gent",
    add: "Afegeix algú de confiança",
    one: "Algú a qui trucar",
    name: "Nom",
    nameNeeded: "Escriu un nom, o com l’anomenes.",
    number: "Número",
    numberHint: "Tal com el marques.",
    numberWrong: "Escriu el número tal com el marques: xifres, i + al començament si en porta.",
    whileLocked: "Mostra’l també amb el diari bloquejat",
    whileLockedHint: "Aleshores qui obri l’aplicació en aquest dispositiu veurà aquest nom i aquest número.",
    call: "Truca",
    remove: "Treu de la llista",
  },

  incident: {
    title: "Una nota amb data, només per a tu",
    hint: "Queda a part. No va a cap pàgina si no la tries a mà.",
    dayLabel: "Quan va passar",
    textLabel: "Què va passar",
    textHint: "On, què es va dir o es va fer, qui més ho sap. Amb unes paraules n’hi ha prou.",
    keep: "Guarda aquesta nota",
    kept: "Queda aquí, amb la seva data.",
    keptTitle: "Notes guardades",
    dayNeeded: "Escriu el dia, encara que sigui aproximat.",
    textNeeded: "Escriu almenys unes paraules.",
  },
};
