import { formatWeekday } from "../format.ts";
import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { first } from "./first.ts";

export const common: Words["common"] = {
  ...first,

  places: {
    today: "Aujourd’hui",
    journey: "Parcours",
    notes: "Notes",
    page: "À apporter",
    plan: "Plan",
    rehearse: "Préparer",
  },
  messages: "Messages",
  uncover: "Montrer à nouveau",
  placesLabel: "Rubriques",
  skipToContent: "Aller au contenu",
  noteIt: "Noter",
  hide: "Cacher",
  hideAndLock: "Cacher et verrouiller",
  settings: "Réglages",

  back: "Retour",
  close: "Fermer",
  continue: "Continuer",
  done: "C’est fait",
  save: "Enregistrer",
  saved: "Enregistré",
  undo: "Annuler",
  notUndone: "Il y a eu un changement depuis, donc tout reste comme maintenant.",
  moveUp: (text) => `Monter : ${text}`,
  moveDown: (text) => `Descendre : ${text}`,
  placeNow: (place, of) => `Maintenant ${place} sur ${of}`,
  copied: "Copié",
  couldNotCopy: "Ce navigateur ne permet pas de copier. Vous pouvez sélectionner le texte à la main.",
  deleted: "Supprimé",
  clear: "Effacer",
  more: "Plus",
  retry: "Réessayer",
  stopHere: "Je m’arrête ici",
  optional: "facultatif",
  notFoundTitle: "Il n’y a rien ici",
  notFoundText: "La page a peut-être changé de place, ou ce qu’elle montrait a été supprimé.",
  toToday: "Aller à Aujourd’hui",

  language: "Langue",

  therapy: "Thérapie",
  withName: (name) => `avec ${name}`,
  sessions: (n) => plural("fr", n, { one: `${n} séance`, other: `${n} séances` }),
  therapyKinds: {
    individual: "Individuelle",
    couple: "De couple",
    family: "De famille",
    group: "De groupe",
    other: "Autre chose",
  },
  therapyStates: {
    considering: "Pas encore commencée",
    active: "En cours",
    paused: "En pause",
    ended: "Terminée",
  },
  waysToMeet: {
    "in-person": "Sur place",
    video: "Par vidéo",
    phone: "Par téléphone",
    chat: "Par tchat",
  },
  rhythms: {
    weekly: "Chaque semaine",
    fortnightly: "Toutes les deux semaines",
    monthly: "Une fois par mois",
    irregular: "Ça dépend",
  },
  addresses: { tu: "tu", usted: "vous", vos: "vos" },
  addressLabel: "Entre nous, nous disons",

  today: "Aujourd’hui",
  tomorrow: "Demain",
  weekday: (weekday) => formatWeekday("fr", weekday),
  dayAndTime: (day, time) => `${day}, ${time}`,

  errors: {
    notADay: "Écrivez un jour, par exemple 2026-11-22.",
    notATime: "Écrivez une heure, par exemple 19:30.",
    tooLong: "C’est plus long que la place prévue. Raccourcissez, ou coupez en deux.",
  },
};
