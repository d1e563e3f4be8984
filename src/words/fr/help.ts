import type { Words } from "../words.ts";

export const help: Words["help"] = {
  countryLabel: "Pays",
  countryGuessed:
    "Supposé d’après la langue de cet appareil, jamais d’après l’endroit où vous êtes. Vous pouvez le changer.",
  countries: {
    ad: "Andorre",
    ar: "Argentine",
    at: "Autriche",
    be: "Belgique",
    br: "Brésil",
    ca: "Canada",
    ch: "Suisse",
    cl: "Chili",
    co: "Colombie",
    de: "Allemagne",
    es: "Espagne",
    fr: "France",
    gb: "Royaume-Uni",
    ie: "Irlande",
    it: "Italie",
    lu: "Luxembourg",
    mx: "Mexique",
    pe: "Pérou",
    pt: "Portugal",
    us: "États-Unis",
    zz: "Un autre pays",
  },

  urgent: {
    title: "Aide urgente",
    lead: "Si vous êtes en danger maintenant, ou si vous pensez à vous faire du mal, appelez. Pas besoin de savoir quoi dire.",
    notAlone:
      "Vous pouvez aussi aller aux urgences les plus proches, ou demander à quelqu’un de proche de rester avec vous.",
    answers: { all: "Urgences", ambulance: "Ambulance" },
    alwaysTitle: "Quelqu’un à qui parler, jour et nuit",
    otherTitle: "Autres lignes",
    callNumber: (number) => `Appeler le ${number}`,
    textNumber: (number) => `SMS au ${number}`,
    textWord: (word, number) => `Envoyez ${word} par SMS au ${number}`,
    needsSignal:
      "Pour appeler ou envoyer un SMS, il faut un téléphone avec du réseau. Pas besoin d’internet.",
    nobodyNotified:
      "Cette appli ne peut pas voir ce que vous écrivez et ne prévient personne. Si vous avez besoin de quelqu’un, il faut une personne que vous puissiez joindre : par téléphone, par SMS ou à vos côtés.",
    boundaryLink: "En thérapie, il est arrivé une chose qui n’aurait pas dû arriver",
    elsewhereTitle: "Partout ailleurs",
    elsewhereEmergency: "En cas d’urgence, appelez le numéro d’urgence de l’endroit où vous êtes.",
    elsewhereSites:
      "Nous n’avons pas de numéros pour votre pays. Ces deux sites réunissent des lignes d’aide dans le monde entier. Il faut une connexion, voici donc leurs adresses, à écrire dans un navigateur :",
  },
  hours: {
    always: "Jour et nuit, tous les jours",
    "nine-to-midnight": "De 9 heures du matin à minuit",
    unknown: "Nous ne connaissons pas ses horaires",
  },
  lineNotes: {
    "bogota-and-other-cities": "À Bogota et dans d’autres villes.",
    "from-a-mobile": "Depuis un téléphone mobile.",
    "greater-buenos-aires": "À Buenos Aires et autour.",
    "option-2": "Choisissez l’option 2.",
    "option-5": "Choisissez l’option 5.",
    "spanish-2": "Pour parler espagnol, tapez 2.",
    "where-to-find-services": "On vous dit quels services existent et comment les joindre.",
    "whole-country": "Depuis tout le pays.",
  },

  dates: {
    checkedOn: (day) => `Liste revue le ${day}.`,
    review: "Une personne doit encore comparer chaque donnée avec sa page officielle.",
    mayBeOutOfDate:
      "C’était il y a plus d’un an : il a pu y avoir des changements. Regardez aussi les pages officielles.",
    officialPages: "Pages officielles",
    confirmations: {
      "official-page": "Vu sur une page officielle",
      quoted: "Vu sur une autre page, qui le cite",
      "not-confirmed": "Pas encore confirmé",
    },
  },

  boundary: {
    title: "Une chose qui n’aurait pas dû arriver",
    lead: "Ce n’est pas à vous de le réparer avec de meilleurs mots. Vous ne devez à personne un avis ni une explication.",
    examplesTitle: "Ce qui ne doit pas arriver en thérapie",
    examples: {
      sexual: "Des gestes ou des mots à caractère sexuel, des avances, la proposition d’une relation.",
      favours: "Vous demander de l’argent, du travail ou des services.",
      threats: "Vous menacer, ou vous pousser à rester.",
      humiliation: "Vous humilier, ou mépriser qui vous êtes.",
      telling: "Raconter à d’autres ce que vous avez dit.",
    },
    never:
      "Un contact sexuel de la part de votre thérapeute ne fait jamais partie de la thérapie. Peu importe qui a commencé et ce qui a été dit.",
    yourChoice:
      "Pas besoin de certitude, et rien ici ne décide si cela compte. Que faire, et quand, c’est vous qui choisissez. Ne rien faire pour l’instant est aussi un choix.",
    optionsTitle: "Ce que vous pouvez faire",
    options: {
      stop: {
        title: "Couper le contact",
        text: "Vous pouvez ne pas y retourner, ne pas répondre et ne donner aucune raison.",
      },
      tell: {
        title: "En parler à quelqu’un de confiance",
        text: "Une personne qui écoute et ne vous presse pas.",
      },
      keep: {
        title: "Garder ce qu’il y a",
        text: "Dates, messages, reçus. Dans un endroit auquel personne d’autre n’a accès.",
      },
      talk: {
        title: "En parler à une autre personne du métier",
        text: "Dans une autre thérapie, en consultation médicale ou sur une ligne d’écoute. Vous pouvez demander avant ce qui devrait être transmis.",
      },
      complain: {
        title: "Porter plainte ou signaler",
        text: "Cette page dit où, dans votre pays. Pour un délit ou un crime, il y a aussi la police.",
      },
    },
    hint: "Ce que vous pouvez faire, et où le signaler",
    keepHere: "Dates, messages, reçus. Plus bas, vous pouvez écrire une note avec sa date.",
    messagesLink: "De courts messages pour arrêter",
    alsoTitle: "Ceci passe aussi par un autre chemin",
    also: {
      medication: {
        title: "Une question de médicament",
        text: "Effets secondaires, doutes, envie d’arrêter : c’est pour la personne qui vous le prescrit.",
      },
      gone: {
        title: "Votre thérapeute tombe malade, ou ne répond plus",
        text: "Demandez qui assure le remplacement. En attendant, un cabinet médical ou un centre de santé peut aussi vous recevoir.",
      },
      privacy: {
        title: "Vous ne savez pas ce qui serait transmis",
        text: "Avant de le dire, vous pouvez demander : « Qu’est-ce qui devrait être transmis, à qui, et le saurais-je avant ? »",
      },
    },
    urgentLink: "Si vous êtes en danger maintenant, allez à l’aide urgente",
    notLegalAdvice: "Ceci n’est pas un conseil juridique.",
    complaintsTitle: "Où le signaler",
    noComplaintPlace:
      "Nous n’avons pas de lieu à nommer dans votre pays. L’association dont votre thérapeute fait partie, ou un service d’aide aux personnes soignées, peut vous dire où.",
    complaintNotes: {
      "check-licence": "Pour vérifier si quelqu’un a le droit d’exercer.",
      counsellors: "Pour les thérapeutes (counsellors) qui en font partie.",
      "health-services": "Pour les plaintes sur les services de santé.",
      "members-only": "Seulement pour les membres.",
      "practitioner-psychologists": "Pour les psychologues en exercice.",
      psychologists: "Pour les psychologues.",
      "sexual-assault-line": "Une ligne pour les personnes qui ont subi une agression sexuelle.",
      "still-opening-register":
        "Au moment de notre lecture, le registre des psychologues était encore en préparation.",
      "your-region": "Celui de votre région ou de votre province.",
      "your-state": "Celui de votre État.",
      "your-state-california":
        "Celui de votre État. L’adresse mène à un livret de Californie qui explique comment.",
    },
  },

  contacts: {
    title: "Mes proches",
    add: "Ajouter quelqu’un de proche",
    one: "Quelqu’un à appeler",
    name: "Nom",
    nameNeeded: "Écrivez un nom, ou un surnom.",
    number: "Numéro",
    numberHint: "Comme vous le composez.",
    numberWrong: "Écrivez le numéro comme vous le composez : des chiffres, et + au début s’il y en a un.",
    whileLocked: "Montrer aussi quand le journal est verrouillé",
    whileLockedHint: "Alors, toute personne qui ouvre l’appli sur cet appareil voit ce nom et ce numéro.",
    call: "Appeler",
    remove: "Retirer de la liste",
  },

  incident: {
    title: "Une note avec sa date, rien que pour vous",
    hint: "Elle est gardée à part. Elle ne va sur aucune page si vous ne la choisissez pas à la main.",
    dayLabel: "Quand c’est arrivé",
    textLabel: "Ce qui est arrivé",
    textHint: "Où, ce qui a été dit ou fait, qui d’autre le sait. Quelques mots suffisent.",
    keep: "Garder cette note",
    kept: "Elle est gardée, avec sa date.",
    keptTitle: "Notes gardées",
    dayNeeded: "Écrivez le jour, même à peu près.",
    textNeeded: "Écrivez au moins quelques mots.",
  },
};
