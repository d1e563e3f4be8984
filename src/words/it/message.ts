import type { Words } from "../words.ts";
import { ofDay, onDay } from "./days.ts";

type Voice = Words["message"]["voices"]["none"];

/** What can stand around the sentences. @param hello how one greets. @param tell "I’d like to tell you this", as they address each other. */
const voice = (hello: string, tell: string): Voice => ({
  greetings: {
    plain: `${hello}, prima della seduta ${tell}`,
    named: (name) => `${hello} ${name}, prima della seduta ${tell}`,
    onDay: (day) => `${hello}, prima della seduta ${ofDay(day)} ${tell}`,
    namedOnDay: (name, day) => `${hello} ${name}, prima della seduta ${ofDay(day)} ${tell}`,
  },
  closing: "Possiamo parlarne in seduta. Non serve rispondere prima.",
});

const familiar = voice("Ciao", "vorrei dirti questo:");

export const message: Words["message"] = {
  title: "Due parole prima della seduta",
  instead: "Preferisci mandare due parole?",
  intro:
    "Fino a tre frasi, mandate con l’app di messaggi che usi. Non c’è dentro niente finché non ce lo metti tu.",

  voices: {
    none: voice("Salve", "vorrei dire questo:"),
    tu: familiar,
    usted: voice("Buongiorno", "vorrei dirle questo:"),
    vos: familiar,
  },

  offersTitle: "Da quello che vuoi portare",
  offersText: "Un tocco la mette, un altro la toglie. Puoi cambiarla qui sotto: la tua lista resta com’è.",
  offerChanged: "cambiata nel messaggio",
  full: "Tre si leggono; di più, forse no. Il resto può aspettare la seduta o andare sulla pagina. Per fare posto, togline una.",
  toPage: "Alla pagina",

  sentencesTitle: "Le tue frasi",
  sentences: ["Prima frase", "Seconda frase", "Terza frase"],
  takeOut: "Togli",
  takeOutOf: (sentence) => `Togli: ${sentence}`,
  takenOut: "Tolta",

  edgesTitle: "Prima e dopo",
  edges: {
    greeting: { on: "Comincia con un saluto", text: "Saluto" },
    closing: { on: "Finisci con una riga", text: "Ultima riga" },
  },

  preview: "Il messaggio",
  nothingYet: "Non contiene ancora niente. Scrivi una frase, o tocca una di quelle che aspettano.",
  nothingToOffer: "Non contiene ancora niente. Scrivi una frase.",
  tooLong: "È troppo lungo per starci. Accorcialo, poi può partire.",
  send: "Manda o copia",
  beforeTitle: "Prima che parta",
  outside:
    "Un messaggio non è più protetto da Alianza: lo tiene l’app di messaggi. Può leggerlo chi vede il tuo telefono, o quello di chi ti segue.",
  notUrgent: "Forse nessuno lo legge prima della seduta, quindi non è il modo di chiedere aiuto subito.",
  urgent: "Se non può aspettare: aiuto urgente",
  foundNone:
    "Non risultano nomi con la maiuscola, numeri di telefono o indirizzi e-mail. Rileggilo comunque una volta.",
  copy: "Copia",
  couldNotShare: "Non è partito niente. Puoi copiarlo.",
  notSent: "Non è partito",

  handed: { copy: "un messaggio, copiato", share: "un messaggio, inviato" },
  handedOtherwise: "un messaggio",
  leftBefore: (day) => `Questo messaggio è partito ${onDay(day)}. Resta com’è finché non lo ricominci.`,
  startAnew: "Ricomincia il messaggio",
  startedAnew: "Il messaggio è di nuovo vuoto. Il tuo diario resta com’era.",

  elsewhere: "È aperto in un’altra finestra. Quello che contiene è al sicuro, e puoi continuare qui.",
  elsewhereSilent: "L’altra finestra non risponde. Chiudila, e il messaggio si apre qui.",
};
