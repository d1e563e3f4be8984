import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const lock: Words["lock"] = {
  title: "Code et verrouillage",
  isOff: "Sans code : toute personne qui ouvre l’appli ici lit tout",
  offer: "Toute personne qui ouvre l’appli sur cet appareil peut lire ceci. Avec un code, non.",
  isOn: "Avec code : il faut votre code pour l’ouvrir",

  door: {
    locked: "Votre journal est verrouillé.",
    withDevice: "Déverrouiller avec cet appareil",
    passcode: "Code",
    open: "Ouvrir",
    nothing: "Écrivez le code.",
    wrong: "Ce n’est pas le code.",
    waitMinutes: (n) =>
      plural("fr", n, {
        one: `Trop d’essais. Vous pourrez réessayer dans ${n} minute.`,
        other: `Trop d’essais. Vous pourrez réessayer dans ${n} minutes.`,
      }),
    waitSeconds: (n) =>
      plural("fr", n, {
        one: `Trop d’essais. Vous pourrez réessayer dans ${n} seconde.`,
        other: `Trop d’essais. Vous pourrez réessayer dans ${n} secondes.`,
      }),
    waitOver: "Vous pouvez réessayer maintenant.",
    forgotten: "J’ai oublié le code",
    noRecovery:
      "Ce journal n’a pas de code de secours : seul le code l’ouvre, et personne ne peut vous le rendre. Si vous avez une copie, vous pouvez l’ouvrir sur un autre appareil ou dans un autre navigateur.",
    byPasscode: "Revenir au code",
    code: "Code de secours",
    codeHint: "Huit groupes et un court. Les espaces et les minuscules ne comptent pas.",
    codeProblems: {
      length: "Il manque des caractères, ou il y en a trop.",
      slip: "Il y a une erreur dedans. Comparez chaque groupe avec votre feuille.",
    },
    codeWrong: "Ce code est entier, mais il n’ouvre pas ce journal. Est-ce un ancien code ?",
  },

  show: "Montrer ce que j’écris",
  unavailable: "Cet appareil ne peut pas le faire à l’instant. Fermez d’autres applis et réessayez.",
  waiting: "Trop d’essais. Verrouillez le journal : son premier écran dit combien de temps attendre.",
  deviceProblems: {
    cancelled: "L’appareil ne l’a pas déverrouillé. Vous pouvez réessayer, ou laisser.",
    "not-possible": "Cet appareil ou ce navigateur ne peut pas le faire.",
    different: "L’appareil a donné deux réponses différentes, on ne peut donc pas compter sur lui ici.",
  },

  about: "Ce qu’un verrou peut faire",
  whatItDoes:
    "Avec un code, tout est chiffré, et seul ce code l’ouvre, même pour quelqu’un qui copie les fichiers de ce navigateur. Sans code, une copie de ces fichiers peut se lire.",
  whatShortIs:
    "Un code court arrête quelqu’un qui prend cet appareil en main. Quelqu’un qui copie les fichiers peut essayer des codes aussi vite que va son ordinateur : là, seul un code plus long protège.",
  set: "Mettre un code",
  change: "Changer le code",
  remove: "Enlever le code",
  removeHint: "L’appli s’ouvre alors à nouveau pour tout le monde",
  newCode: "Code de secours",
  newCodeHint: {
    none: "Il n’y en a pas : sans le code, aucun moyen d’entrer",
    some: "En faire un nouveau. L’ancien ne marche plus",
  },
  deviceOn: "Déverrouiller aussi avec cet appareil",
  deviceOnHint: "Avec le doigt, le visage ou le code de l’appareil",
  deviceOff: "Ne plus déverrouiller avec cet appareil",
  deviceOffHint: "Il faut alors le code ou le code de secours",
  after: {
    legend: "Verrouillage automatique si rien n’est touché",
    hint: "Hors de vue, le journal se verrouille au plus tard après une minute.",
    minutes: {
      0: "Tout de suite, quand l’appli est hors de vue",
      1: "Après 1 minute",
      5: "Après 5 minutes",
      15: "Après 15 minutes",
      60: "Après 1 heure",
    },
  },
  notOn: "Il n’y a pas de code.",
  isSet: "Il y a déjà un code.",

  steps: (now, of) => `Étape ${now} sur ${of}`,
  current: {
    title: "D’abord, votre code actuel",
    label: "Code actuel",
  },
  passcode: {
    title: "Le nouveau code",
    ways: { words: "Quatre mots", own: "Le mien" },
    suggested: "Notez-les, ou apprenez-les par cœur",
    others: "D’autres mots",
    own: "Code",
    ownHint: (n) => `Au moins ${n} caractères, ceux que vous voulez. Mieux vaut long que bizarre.`,
    again: "Le même encore une fois",
    notSame: "Les deux codes sont différents.",
    problems: {
      "too-short": (n) => `Il faut au moins ${n} caractères.`,
      "too-long": (n) => `Il peut avoir ${n} caractères au plus.`,
      "too-common":
        "On l’essaierait en premier : beaucoup de gens le prennent, ou c’est une date, une suite de touches ou une répétition.",
    },
    worth: {
      minutes: "Quelqu’un qui copie les fichiers de ce navigateur le trouverait en quelques minutes.",
      hours: "Quelqu’un qui copie les fichiers de ce navigateur mettrait des heures à le trouver.",
      days: "Quelqu’un qui copie les fichiers de ce navigateur mettrait des jours à le trouver.",
      months: "Quelqu’un qui copie les fichiers de ce navigateur mettrait des mois à le trouver.",
      years: "Quelqu’un qui copie les fichiers de ce navigateur mettrait des années à le trouver.",
      lifetimes: "Quelqu’un qui copie les fichiers de ce navigateur mettrait plus d’une vie à le trouver.",
    },
    worthMore: "Avec un ordinateur puissant, à peu près. Avec plusieurs, c’est plus rapide.",
  },
  recovery: {
    title: "Un code de secours",
    text: "Il ouvre le journal si le code est oublié. Il ne s’affiche que cette fois. Notez-le ou imprimez-le, et gardez-le là où personne d’autre ne regarde.",
    replaces: "Votre code de secours d’avant ne marche plus.",
    print: "L’imprimer",
    copy: "Le copier",
    copied: "Copié. D’autres applis de cet appareil peuvent lire ce qui est copié.",
    have: "Je l’ai",
    without: "Continuer sans",
    withoutText:
      "Sans code de secours et sans copie du journal, rien ne permet de rouvrir si vous oubliez le code.",
    sheet: "Code de secours",
    confirmTitle: "Pour vérifier : deux de ses groupes",
    group: (n) => `Groupe ${n}`,
    notThat: "Ce n’est pas ce qui est écrit là.",
    again: "Le revoir",
  },
  device: {
    title: "Déverrouiller avec cet appareil",
    text: "Le code reste : l’appareil est un moyen de plus d’entrer.",
    whoElse:
      "Toute personne qui peut déverrouiller cet appareil pourra aussi ouvrir le journal. Tout doigt ou visage ajouté ici convient, même celui de quelqu’un d’autre.",
    synced:
      "L’appareil garde pour cela une clé d’accès (chez Apple : clé d’identification). Si ces clés sont partagées entre vos appareils ou avec votre famille, cela marche peut-être là aussi.",
    add: "Configurer",
    addHint: "L’appareil vous demande deux ou trois fois.",
    keep: "Le garder",
    keepText: "Pour que l’appareil continue de l’ouvrir, il doit répondre encore une fois.",
    without: "Continuer sans",
    keyName: "Alianza",
  },
  removing: {
    text: "Alors, toute personne qui ouvre l’appli ici lit tout, et quelqu’un qui copie les fichiers de ce navigateur aussi.",
  },
  sealing: {
    title: "Tout se chiffre à nouveau",
    text: "Avec une nouvelle clé, pour que rien d’avant ne l’ouvre. Vous pouvez fermer l’appli à tout moment : rien ne se perd, et c’est soit comme avant, soit fait.",
    progress: (done, total) => `${done} sur ${total}`,
  },
  notDone: { title: "Cela n’a pas pu se faire", text: "Tout est comme avant." },
  done: {
    title: "C’est fait",
    set: "Désormais, votre journal s’ouvre avec votre code. Le bouton du haut cache et verrouille tout de suite, et la touche F8 aussi.",
    change: "Désormais, le nouveau code l’ouvre. L’ancien n’ouvre plus rien.",
    code: "Désormais, le nouveau code de secours compte.",
    device: "Désormais, cet appareil l’ouvre aussi.",
    deviceOff: "Cet appareil ne l’ouvre plus.",
    off: "Il n’y a plus de code.",
    renew: "Désormais, le nouveau code l’ouvre. Celui que vous venez d’utiliser n’ouvre plus rien.",
  },
  renew: {
    title: "Un nouveau code",
    text: "Le code de secours l’a ouvert, et il ne sert qu’une fois. Choisissez un nouveau code ; ensuite, il y aura un nouveau code de secours.",
  },
};
