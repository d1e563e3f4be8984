import type { Words } from "../words.ts";

export const help: Words["help"] = {
  countryLabel: "Land",
  countryGuessed: "Aus der Sprache dieses Geräts geraten, nie aus deinem Standort. Du kannst es ändern.",
  countries: {
    ad: "Andorra",
    ar: "Argentinien",
    at: "Österreich",
    be: "Belgien",
    br: "Brasilien",
    ca: "Kanada",
    ch: "Schweiz",
    cl: "Chile",
    co: "Kolumbien",
    de: "Deutschland",
    es: "Spanien",
    fr: "Frankreich",
    gb: "Vereinigtes Königreich",
    ie: "Irland",
    it: "Italien",
    lu: "Luxemburg",
    mx: "Mexiko",
    pe: "Peru",
    pt: "Portugal",
    us: "USA",
    zz: "Ein anderes Land",
  },

  urgent: {
    title: "Soforthilfe",
    lead: "Wenn du jetzt in Gefahr bist oder daran denkst, dir etwas anzutun, ruf an. Du musst nicht wissen, was du sagen sollst.",
    notAlone:
      "Du kannst auch in die nächste Notaufnahme gehen oder einen Menschen in der Nähe bitten, bei dir zu bleiben.",
    answers: { all: "Notruf", ambulance: "Rettungsdienst" },
    alwaysTitle: "Zum Reden, Tag und Nacht",
    otherTitle: "Andere Nummern",
    callNumber: (number) => `${number} anrufen`,
    textNumber: (number) => `SMS an ${number}`,
    textWord: (word, number) => `${word} per SMS an ${number}`,
    needsSignal: "Für Anrufe und SMS braucht das Handy Empfang. Internet braucht es dafür nicht.",
    nobodyNotified:
      "Diese App sieht nicht, was du schreibst, und sagt niemandem Bescheid. Wenn du jemanden brauchst, such dir einen Menschen, den du erreichst: am Telefon, per SMS oder neben dir.",
    boundaryLink: "In der Therapie ist etwas passiert, das nicht hätte passieren dürfen",
    elsewhereTitle: "Überall sonst",
    elsewhereEmergency: "Ruf im Notfall die Notrufnummer an, die dort gilt, wo du bist.",
    elsewhereSites:
      "Für dein Land haben wir keine Nummern. Auf diesen zwei Websites stehen Hilfetelefone aus aller Welt. Sie brauchen Netz. Hier sind die Adressen zum Eintippen:",
  },
  hours: {
    always: "Tag und Nacht, jeden Tag",
    "nine-to-midnight": "Von 9 Uhr morgens bis Mitternacht",
    unknown: "Die Zeiten kennen wir nicht",
  },
  lineNotes: {
    "bogota-and-other-cities": "In Bogotá und anderen Städten.",
    "from-a-mobile": "Vom Handy aus.",
    "greater-buenos-aires": "In Buenos Aires und Umgebung.",
    "option-2": "Wähle die 2.",
    "option-5": "Wähle die 5.",
    "spanish-2": "Für Spanisch drück die 2.",
    "where-to-find-services": "Hier erfährst du, welche Stellen es gibt und wie du sie erreichst.",
    "whole-country": "Aus dem ganzen Land.",
  },

  dates: {
    checkedOn: (day) => `Durchgesehen: ${day}.`,
    review: "Ein Mensch muss jeden Eintrag noch mit der offiziellen Seite vergleichen.",
    mayBeOutOfDate:
      "Das ist mehr als ein Jahr her. Manches kann veraltet sein. Schau auch auf die offiziellen Seiten.",
    officialPages: "Offizielle Seiten",
    confirmations: {
      "official-page": "Auf einer offiziellen Seite gefunden",
      quoted: "Anderswo zitiert gefunden",
      "not-confirmed": "Noch nicht bestätigt",
    },
  },

  boundary: {
    title: "Etwas, das nicht hätte passieren dürfen",
    lead: "Das musst du nicht mit besseren Worten lösen. Du musst dazu keine Rückmeldung geben.",
    examplesTitle: "Was in einer Therapie nicht passieren darf",
    examples: {
      sexual: "Sexuelle Berührungen oder Bemerkungen, Flirten, das Angebot einer Beziehung.",
      favours: "Dich um Geld, Arbeit oder Gefallen bitten.",
      threats: "Dir drohen, oder dich drängen zu bleiben.",
      humiliation: "Dich demütigen, oder abwerten, wer du bist.",
      telling: "Anderen erzählen, was du gesagt hast.",
    },
    never: "Sexueller Kontakt ist nie ein Teil der Therapie, egal wer angefangen hat und was gesagt wurde.",
    yourChoice:
      "Du musst nicht sicher sein, und nichts hier entscheidet, ob es zählt. Was du tust und wann, bestimmst du. Vorerst nichts zu tun, ist auch eine Wahl.",
    optionsTitle: "Was du tun kannst",
    options: {
      stop: {
        title: "Den Kontakt beenden",
        text: "Du musst nicht mehr hingehen, nicht antworten und keinen Grund nennen.",
      },
      tell: {
        title: "Dich anvertrauen",
        text: "Einem Menschen, dem du vertraust, der zuhört und dich nicht drängt.",
      },
      keep: {
        title: "Aufheben, was da ist",
        text: "Wann was war, Nachrichten, Rechnungen. An einem Ort, an den nur du kommst.",
      },
      talk: {
        title: "Fachlichen Rat holen",
        text: "In einer anderen Therapiepraxis, einer Arztpraxis oder am Hilfetelefon. Du kannst zuerst fragen, was dort weitergesagt werden müsste.",
      },
      complain: {
        title: "Dich beschweren",
        text: "Wo das in deinem Land geht, steht auf dieser Seite. War es eine Straftat, dann auch bei der Polizei.",
      },
    },
    hint: "Was du tun kannst und wo du dich beschweren kannst",
    keepHere: "Wann was war, Nachrichten, Rechnungen. Unten kannst du eine Notiz mit Datum schreiben.",
    messagesLink: "Kurze Nachrichten zum Aufhören",
    alsoTitle: "Auch dafür gibt es andere Wege",
    also: {
      medication: {
        title: "Etwas mit Medikamenten",
        text: "Nebenwirkungen, Zweifel, der Wunsch aufzuhören: Das gehört dorthin, wo du sie verschrieben bekommst.",
      },
      gone: {
        title: "Deine Begleitung in der Therapie ist plötzlich krank oder nicht erreichbar",
        text: "Frag in der Praxis, wer einspringt. Bis dahin kannst du auch in eine Arztpraxis gehen.",
      },
      privacy: {
        title: "Du weißt nicht, was weitergesagt würde",
        text: "Bevor du es erzählst, kannst du fragen: „Was müsste weitergesagt werden, an wen, und wüsste ich es vorher?“",
      },
    },
    urgentLink: "Wenn du jetzt in Gefahr bist: zur Soforthilfe",
    notLegalAdvice: "Das ist keine Rechtsberatung.",
    complaintsTitle: "Wo du dich beschweren kannst",
    noComplaintPlace:
      "Für dein Land können wir keine Stelle nennen. Wohin du dich wenden kannst, weiß der Berufsverband oder eine Beschwerdestelle im Gesundheitswesen.",
    complaintNotes: {
      "check-licence": "Zum Nachsehen, ob jemand zugelassen ist.",
      counsellors: "Für Beratung durch Mitglieder.",
      "health-services": "Für Beschwerden über das Gesundheitswesen.",
      "members-only": "Nur für Mitglieder.",
      "practitioner-psychologists": "Für zugelassene psychologische Fachleute.",
      psychologists: "Für psychologische Berufe.",
      "sexual-assault-line": "Ein Hilfetelefon für Menschen, die sexuelle Gewalt erlebt haben.",
      "still-opening-register":
        "Als wir nachsahen, wurde das Register für psychologische Berufe noch vorbereitet.",
      "your-region": "Die Stelle deiner Region oder Provinz.",
      "your-state": "Die Stelle deines Bundesstaats.",
      "your-state-california":
        "Die Stelle deines Bundesstaats. Die Adresse führt zum Heft von Kalifornien. Dort steht, wie es geht.",
    },
  },

  contacts: {
    title: "Meine eigenen Leute",
    add: "Jemanden hinzufügen",
    one: "Jemand zum Anrufen",
    name: "Name",
    nameNeeded: "Schreib einen Namen, oder wie du diesen Menschen nennst.",
    number: "Nummer",
    numberHint: "So, wie du sie wählst.",
    numberWrong: "Schreib die Nummer so, wie du sie wählst: Ziffern, und vorn ein +, wenn sie eines hat.",
    whileLocked: "Auch zeigen, wenn das Tagebuch gesperrt ist",
    whileLockedHint: "Wer auf diesem Gerät die App öffnet, sieht dann diesen Namen und diese Nummer.",
    call: "Anrufen",
    remove: "Von der Liste nehmen",
  },

  incident: {
    title: "Eine Notiz mit Datum, nur für dich",
    hint: "Sie bleibt getrennt vom Rest. Sie kommt auf keine Seite, außer du wählst sie von Hand aus.",
    dayLabel: "Wann es war",
    textLabel: "Was passiert ist",
    textHint: "Wo, was gesagt oder getan wurde, wer sonst davon weiß. Ein paar Worte reichen.",
    keep: "Notiz behalten",
    kept: "Sie ist aufgehoben, mit Datum.",
    keptTitle: "Aufgehobene Notizen",
    dayNeeded: "Schreib den Tag dazu, auch nur ungefähr.",
    textNeeded: "Schreib mindestens ein paar Worte.",
  },
};
