import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { ofDay, onDay } from "./days.ts";

export const copy: Words["copy"] = {
  broughtBack: {
    title: (n) => plural("it", n, { one: "1 voce recuperata", other: `${n} voci recuperate` }),
    text: "Il browser aveva perso o danneggiato una parte del diario. Ora è di nuovo qui, grazie alla seconda copia di questo dispositivo.",
    todo: "Per prudenza, fai una copia e tienila altrove.",
  },

  second: {
    kept: {
      title: "Su questo dispositivo c’è una seconda copia",
      text: "L’app la fa da sola. Se il browser danneggia il diario, si può recuperare. Non serve se il dispositivo si perde, o se si cancellano i dati di questo sito.",
    },
    none: {
      title: "Su questo dispositivo c’è una sola copia",
      text: "Questo browser non ha posto per una seconda. Una copia tenuta altrove conta ancora di più.",
    },
    "too-large": {
      title: "Su questo dispositivo c’è una sola copia",
      text: "Il diario è cresciuto troppo per averne qui una seconda. Una copia tenuta altrove conta ancora di più.",
    },
    of: (day) => `L’ultima è stata fatta ${onDay(day)}.`,
  },

  bringBack: "Recupera quello che questo dispositivo ha tenuto",
  bringBackHint: (day) => `Una seconda copia, ${ofDay(day)}.`,
  bringBackMissing: (day, n) =>
    plural("it", n, {
      one: `Una seconda copia, ${ofDay(day)}. Non contiene 1 modifica fatta dopo.`,
      other: `Una seconda copia, ${ofDay(day)}. Non contiene ${n} modifiche fatte dopo.`,
    }),
  bringBackInstead: (day) =>
    `Se riprovare non serve. Quello che il browser non legge resta dov’è, e il diario riparte dalla seconda copia, ${ofDay(day)}.`,
  bringing: "Sto recuperando…",
  notBrought: {
    title: "Non si è potuto recuperare",
    text: "La seconda copia c’è ancora, e non è cambiato niente.",
  },

  missingTodo:
    "Questo dispositivo ha tenuto una seconda copia, cifrata allo stesso modo. Con quella il diario torna com’era allora.",
  damagedTodo:
    "Questo dispositivo ha tenuto una seconda copia che può ripararlo. Se provi, non si perde niente di quello che è scritto.",

  haveFile: "Ho una copia in un file",
  haveFileHint: "Comincia un diario vuoto e chiede il file.",
  haveFileAside:
    "Comincia un diario vuoto e chiede il file. Quello che non si apre va da parte, e si conserva.",
  anewOver: "Il nuovo comincia vuoto, e la sua seconda copia prende il posto di quella di prima.",
};
