import type { Words } from "../words.ts";
import { onDay } from "./days.ts";

export const help: Words["help"] = {
  countryLabel: "Paese",
  countryGuessed: "Lo ricaviamo dalla lingua di questo dispositivo, mai da dove ti trovi. Puoi cambiarlo.",
  countries: {
    ad: "Andorra",
    ar: "Argentina",
    at: "Austria",
    be: "Belgio",
    br: "Brasile",
    ca: "Canada",
    ch: "Svizzera",
    cl: "Cile",
    co: "Colombia",
    de: "Germania",
    es: "Spagna",
    fr: "Francia",
    gb: "Regno Unito",
    ie: "Irlanda",
    it: "Italia",
    lu: "Lussemburgo",
    mx: "Messico",
    pe: "Perù",
    pt: "Portogallo",
    us: "Stati Uniti",
    zz: "Un altro paese",
  },

  urgent: {
    title: "Aiuto urgente",
    lead: "Se ora sei in pericolo, o pensi di farti del male, chiama. Non serve sapere che cosa dire.",
    notAlone:
      "Puoi anche andare al pronto soccorso più vicino, o chiedere a qualcuno che ti è vicino di restare con te.",
    answers: { all: "Emergenze", ambulance: "Ambulanza" },
    alwaysTitle: "Qualcuno con cui parlare, giorno e notte",
    otherTitle: "Altre linee",
    callNumber: (number) => `Chiama ${number}`,
    textNumber: (number) => `Messaggio a ${number}`,
    textWord: (word, number) => `Scrivi ${word} a ${number}`,
    needsSignal: "Per chiamare o mandare un SMS serve un telefono con segnale. Non serve internet.",
    nobodyNotified:
      "Questa app non può vedere quello che scrivi, e non avvisa nessuno. Se hai bisogno di qualcuno, deve essere una persona che raggiungi: al telefono, con un messaggio o accanto a te.",
    boundaryLink: "In terapia è successo qualcosa che non doveva succedere",
    elsewhereTitle: "In qualsiasi altro luogo",
    elsewhereEmergency: "In un’emergenza, chiama il numero di emergenza del luogo in cui ti trovi.",
    elsewhereSites:
      "Per il tuo paese non abbiamo numeri. Questi due siti elencano linee di aiuto di tutto il mondo. Serve una connessione, quindi ecco gli indirizzi da scrivere in un browser:",
  },
  hours: {
    always: "Giorno e notte, tutti i giorni",
    "nine-to-midnight": "Dalle 9 di mattina a mezzanotte",
    unknown: "Non ne conosciamo gli orari",
  },
  lineNotes: {
    "bogota-and-other-cities": "A Bogotá e in altre città.",
    "from-a-mobile": "Da un cellulare.",
    "greater-buenos-aires": "A Buenos Aires e dintorni.",
    "option-2": "Scegli l’opzione 2.",
    "option-5": "Scegli l’opzione 5.",
    "spanish-2": "Per parlare in spagnolo, premi 2.",
    "where-to-find-services": "Ti dice quali servizi ci sono e come arrivarci.",
    "whole-country": "Da tutto il paese.",
  },

  dates: {
    checkedOn: (day) => `Lista rivista ${onDay(day)}.`,
    review: "Una persona deve ancora confrontare ogni dato con la sua pagina ufficiale.",
    mayBeOutOfDate:
      "È passato più di un anno: qualcosa può essere cambiato. Guarda anche le pagine ufficiali.",
    officialPages: "Pagine ufficiali",
    confirmations: {
      "official-page": "Visto su una pagina ufficiale",
      quoted: "Visto su un’altra pagina che lo cita",
      "not-confirmed": "Non ancora confermato",
    },
  },

  boundary: {
    title: "Qualcosa che non doveva succedere",
    lead: "Non tocca a te rimediare con parole migliori. Non devi a nessuno né un parere né una spiegazione.",
    examplesTitle: "Cose che in terapia non devono succedere",
    examples: {
      sexual: "Toccarti o fare commenti a sfondo sessuale, provarci con te, proporti una relazione.",
      favours: "Chiederti soldi, lavoro o favori.",
      threats: "Minacciarti, o spingerti a restare.",
      humiliation: "Umiliarti, o disprezzare chi sei.",
      telling: "Raccontare ad altre persone quello che dici.",
    },
    never:
      "Il contatto sessuale con chi ti segue non fa mai parte della terapia, chiunque abbia cominciato e qualunque cosa si sia detta.",
    yourChoice:
      "Non serve avere certezze, e qui niente decide se conta o no. Che cosa fare, e quando, lo scegli tu. Anche non fare niente, per ora, è una scelta.",
    optionsTitle: "Che cosa puoi fare",
    options: {
      stop: {
        title: "Interrompere il contatto",
        text: "Puoi non tornare, non rispondere e non dare ragioni.",
      },
      tell: {
        title: "Dirlo a qualcuno di cui ti fidi",
        text: "Una persona che ascolta e non ti mette fretta.",
      },
      keep: {
        title: "Conservare quello che c’è",
        text: "Date, messaggi, ricevute. In un posto dove arrivi solo tu.",
      },
      talk: {
        title: "Parlarne con un’altra persona esperta",
        text: "In un’altra terapia, in uno studio medico o con una linea di aiuto. Prima puoi chiedere che cosa dovrebbero riferire.",
      },
      complain: {
        title: "Presentare un reclamo",
        text: "In questa pagina c’è dove, nel tuo paese. Se era un reato, anche alla polizia.",
      },
    },
    hint: "Che cosa puoi fare, e dove presentare un reclamo",
    keepHere: "Date, messaggi, ricevute. Qui sotto puoi scrivere una nota con la data.",
    messagesLink: "Messaggi brevi per finire",
    alsoTitle: "Anche questo va per un’altra strada",
    also: {
      medication: {
        title: "Qualcosa sui farmaci",
        text: "Effetti indesiderati, dubbi, voglia di smettere: è una cosa per chi li prescrive.",
      },
      gone: {
        title: "Chi ti segue si ammala all’improvviso, o non risponde",
        text: "Chiedi chi c’è al suo posto. Intanto puoi andare anche in uno studio medico o in un consultorio.",
      },
      privacy: {
        title: "Non sai che cosa verrebbe riferito",
        text: "Prima di dirlo, puoi chiedere: «Che cosa andrebbe riferito, a chi, e lo saprei prima?»",
      },
    },
    urgentLink: "Se ora sei in pericolo, vai ad aiuto urgente",
    notLegalAdvice: "Questo non è un parere legale.",
    complaintsTitle: "Dove presentare un reclamo",
    noComplaintPlace:
      "Per il tuo paese non abbiamo un luogo da indicare. Possono dirti dove andare l’associazione di cui fa parte chi ti segue, o un ufficio per i diritti in sanità.",
    complaintNotes: {
      "check-licence": "Per controllare se una persona ha l’abilitazione.",
      counsellors: "Per counsellor che ne fanno parte.",
      "health-services": "Per reclami sui servizi sanitari.",
      "members-only": "Solo per chi ne fa parte.",
      "practitioner-psychologists": "Per chi esercita la psicologia ed è nel registro.",
      psychologists: "Per chi esercita la psicologia.",
      "sexual-assault-line": "Una linea per chi ha subito un’aggressione sessuale.",
      "still-opening-register":
        "Quando l’abbiamo guardato, preparava ancora il registro di chi esercita la psicologia.",
      "your-region": "Quello della tua regione o provincia.",
      "your-state": "Quello del tuo stato.",
      "your-state-california":
        "Quello del tuo stato. L’indirizzo è di un opuscolo della California che spiega come.",
    },
  },

  contacts: {
    title: "Le mie persone",
    add: "Aggiungi una persona tua",
    one: "Qualcuno da chiamare",
    name: "Nome",
    nameNeeded: "Scrivi un nome, o come chiami questa persona.",
    number: "Numero",
    numberHint: "Come lo fai al telefono.",
    numberWrong: "Scrivi il numero come lo fai: cifre, e + all’inizio se c’è.",
    whileLocked: "Mostra anche con il diario bloccato",
    whileLockedHint: "Allora chi apre l’app su questo dispositivo vede questo nome e questo numero.",
    call: "Chiama",
    remove: "Togli dalla lista",
  },

  incident: {
    title: "Una nota con la data, solo per te",
    hint: "Sta da parte. Non va su nessuna pagina, se non la scegli a mano.",
    dayLabel: "Quando è successo",
    textLabel: "Che cosa è successo",
    textHint: "Dove, che cosa si è detto o fatto, chi altro lo sa. Bastano poche parole.",
    keep: "Conserva questa nota",
    kept: "È conservata, con la sua data.",
    keptTitle: "Note conservate",
    dayNeeded: "Scrivi il giorno, anche a occhio.",
    textNeeded: "Scrivi almeno qualche parola.",
  },
};
