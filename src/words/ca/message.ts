import type { Words } from "../words.ts";
import { ofDay, theDay } from "./the-day.ts";

type Voice = Words["message"]["voices"]["none"];

/** What can stand around the sentences. @param tell "m’agradaria explicar això:", said as the two address each other. */
const voice = (tell: string, closing: string): Voice => ({
  greetings: {
    plain: `Hola. Abans de la sessió ${tell}`,
    named: (name) => `Hola, ${name}. Abans de la sessió ${tell}`,
    onDay: (day) => `Hola. Abans de la sessió ${ofDay(day)} ${tell}`,
    namedOnDay: (name, day) => `Hola, ${name}. Abans de la sessió ${ofDay(day)} ${tell}`,
  },
  closing,
});

const familiar = voice(
  "m’agradaria explicar-te això:",
  "En podem parlar a la sessió. No cal que em responguis abans.",
);

export const message: Words["message"] = {
  title: "Unes paraules abans de la sessió",
  instead: "Prefereixes enviar unes paraules?",
  intro:
    "Fins a tres frases, amb la missatgeria que facis servir. Res no va al missatge mentre no ho hi posis.",

  voices: {
    none: voice("m’agradaria explicar això:", "En podem parlar a la sessió. No cal respondre abans."),
    tu: familiar,
    vos: familiar,
    usted: voice(
      "m’agradaria explicar-li això:",
      "En podem parlar a la sessió. No cal que em respongui abans.",
    ),
  },

  offersTitle: "Del que vols portar",
  offersText: "Un toc ho posa i un altre ho treu. A sota ho pots canviar: la teva llista continua igual.",
  offerChanged: "canviat al missatge",
  full: "Tres es llegeixen; més, potser no. La resta pot esperar la sessió o anar a la pàgina. Per fer lloc, treu-ne una.",
  toPage: "A la pàgina",

  sentencesTitle: "Les teves frases",
  sentences: ["Primera frase", "Segona frase", "Tercera frase"],
  takeOut: "Treu-la",
  takeOutOf: (sentence) => `Treu-la: ${sentence}`,
  takenOut: "Treta",

  edgesTitle: "Abans i després",
  edges: {
    greeting: { on: "Comença amb una salutació", text: "Salutació" },
    closing: { on: "Acaba amb unes paraules", text: "Últimes paraules" },
  },

  preview: "El missatge",
  nothingYet: "Encara no hi ha res. Escriu una frase o toca’n una de les que esperen.",
  nothingToOffer: "Encara no hi ha res. Escriu una frase.",
  tooLong: "És més llarg del que hi cap. Escurça-ho i podrà sortir.",
  send: "Envia o copia",
  beforeTitle: "Abans que surti",
  outside:
    "Un missatge ja no està protegit per l’aplicació: el guarda la missatgeria. El pot llegir qui vegi el teu telèfon o el de qui t’acompanya.",
  notUrgent: "Potser no es llegeix abans de la sessió, així que no serveix per demanar ajuda de seguida.",
  urgent: "Si no pot esperar: ajuda urgent",
  foundNone:
    "No s’hi han trobat noms amb majúscula, telèfons ni correus. Tot i així, llegeix-ho una vegada més.",
  copy: "Copia",
  couldNotShare: "No s’ha enviat res. Ho pots copiar.",
  notSent: "No s’ha enviat",

  handed: { copy: "un missatge, copiat", share: "un missatge, enviat" },
  handedOtherwise: "un missatge",
  leftBefore: (day) =>
    `Aquest missatge va sortir ${theDay(day)}. Es queda com està fins que el comencis de nou.`,
  startAnew: "Comença el missatge de nou",
  startedAnew: "El missatge torna a ser en blanc. El teu diari continua com estava.",

  elsewhere: "És obert en una altra finestra. El que hi ha està ben guardat, i pots continuar aquí.",
  elsewhereSilent: "L’altra finestra no respon. Tanca-la, i el missatge s’obrirà aquí.",
};
