import type { Words } from "../words.ts";

export const help: Words["help"] = {
  countryLabel: "País",
  countryGuessed: "Lo suponemos por el idioma de este dispositivo, nunca por dónde estás. Puedes cambiarlo.",
  countries: {
    ad: "Andorra",
    ar: "Argentina",
    at: "Austria",
    be: "Bélgica",
    br: "Brasil",
    ca: "Canadá",
    ch: "Suiza",
    cl: "Chile",
    co: "Colombia",
    de: "Alemania",
    es: "España",
    fr: "Francia",
    gb: "Reino Unido",
    ie: "Irlanda",
    it: "Italia",
    lu: "Luxemburgo",
    mx: "México",
    pe: "Perú",
    pt: "Portugal",
    us: "Estados Unidos",
    zz: "Otro país",
  },

  urgent: {
    title: "Ayuda urgente",
    lead: "Si corres peligro ahora, o piensas en hacerte daño, llama. No hace falta saber qué decir.",
    notAlone:
      "También puedes ir a las urgencias más cercanas, o pedir a alguien de cerca que se quede contigo.",
    answers: { all: "Emergencias", ambulance: "Ambulancia" },
    alwaysTitle: "Alguien con quien hablar, de día y de noche",
    otherTitle: "Otras líneas",
    callNumber: (number) => `Llamar al ${number}`,
    textNumber: (number) => `Mensaje al ${number}`,
    textWord: (word, number) => `Manda ${word} al ${number}`,
    needsSignal: "Para llamar o mandar un mensaje hace falta un teléfono con señal. No hace falta internet.",
    nobodyNotified:
      "Esta aplicación no puede ver lo que escribes y no avisa a nadie. Si necesitas a alguien, tiene que ser una persona a la que llegues: por teléfono, por mensaje o a tu lado.",
    boundaryLink: "En la terapia pasó algo que no debería haber pasado",
    elsewhereTitle: "En cualquier otro lugar",
    elsewhereEmergency: "En una emergencia, llama al número de emergencias del lugar donde estás.",
    elsewhereSites:
      "No tenemos números de tu país. Estos dos sitios reúnen líneas de ayuda de todo el mundo. Necesitan conexión, así que aquí van sus direcciones, para escribirlas en un navegador:",
  },
  hours: {
    always: "De día y de noche, todos los días",
    "nine-to-midnight": "De 9 de la mañana a medianoche",
    unknown: "No sabemos su horario",
  },
  lineNotes: {
    "bogota-and-other-cities": "En Bogotá y otras ciudades.",
    "from-a-mobile": "Desde un teléfono móvil.",
    "greater-buenos-aires": "En Buenos Aires y alrededores.",
    "option-2": "Elige la opción 2.",
    "option-5": "Elige la opción 5.",
    "spanish-2": "Para hablar en español, marca 2.",
    "where-to-find-services": "Te dice qué servicios hay y cómo llegar a ellos.",
    "whole-country": "Desde cualquier punto del país.",
  },

  dates: {
    checkedOn: (day) => `Lista revisada el ${day}.`,
    review: "Falta que una persona compare cada dato con su página oficial.",
    mayBeOutOfDate: "Hace más de un año: puede haber cambios. Mira también las páginas oficiales.",
    officialPages: "Páginas oficiales",
    confirmations: {
      "official-page": "Visto en una página oficial",
      quoted: "Visto en otra página que lo cita",
      "not-confirmed": "Sin confirmar",
    },
  },

  boundary: {
    title: "Algo que no debería haber pasado",
    lead: "Esto no te toca arreglarlo con mejores palabras. No le debes a nadie tu opinión ni una explicación.",
    examplesTitle: "Cosas que no deben pasar en una terapia",
    examples: {
      sexual: "Tocar o decir algo con intención sexual, coquetear, proponer una relación.",
      favours: "Pedirte dinero, trabajo o favores.",
      threats: "Amenazarte o presionarte para que sigas.",
      humiliation: "Humillarte o despreciar quién eres.",
      telling: "Contar a otras personas lo que dijiste.",
    },
    never:
      "El contacto sexual con quien te atiende nunca es parte de la terapia, empezara quien empezara y se dijera lo que se dijera.",
    yourChoice:
      "No hace falta tener certeza, y aquí nada decide si cuenta o no. Qué hacer, y cuándo, lo eliges tú. No hacer nada por ahora también es una elección.",
    optionsTitle: "Lo que puedes hacer",
    options: {
      stop: { title: "Cortar el contacto", text: "Puedes no volver, no responder y no dar razones." },
      tell: { title: "Contarlo a alguien de confianza", text: "Una persona que escuche y no te meta prisa." },
      keep: {
        title: "Guardar lo que haya",
        text: "Fechas, mensajes, recibos. En un lugar al que solo llegues tú.",
      },
      talk: {
        title: "Hablar con otra persona profesional",
        text: "En otra terapia, en una consulta médica o en una línea de ayuda. Puedes preguntar antes qué tendrían que comunicar.",
      },
      complain: {
        title: "Presentar una queja",
        text: "En esta página está dónde, en tu país. Si fue un delito, también ante la policía.",
      },
    },
    hint: "Qué puedes hacer y dónde presentar una queja",
    keepHere: "Fechas, mensajes, recibos. Aquí abajo puedes escribir una nota con su fecha.",
    messagesLink: "Mensajes cortos para terminar",
    alsoTitle: "Esto también va por otro camino",
    also: {
      medication: {
        title: "Algo de la medicación",
        text: "Efectos, dudas, ganas de dejarla: eso es para quien te la receta.",
      },
      gone: {
        title: "De pronto tu terapeuta no responde, o se enferma",
        text: "Pregunta quién atiende en su lugar. Mientras tanto, también puedes ir a una consulta médica o a un centro de salud.",
      },
      privacy: {
        title: "No sabes qué se contaría fuera",
        text: "Antes de decirlo, puedes preguntar: «¿Qué habría que comunicar, a quién, y lo sabría yo antes?»",
      },
    },
    urgentLink: "Si corres peligro ahora, ve a ayuda urgente",
    notLegalAdvice: "Esto no es asesoría legal.",
    complaintsTitle: "Dónde presentar una queja",
    noComplaintPlace:
      "No tenemos un lugar que podamos nombrar en tu país. La asociación a la que pertenezca tu terapeuta, o una oficina de atención a pacientes, puede decirte dónde.",
    complaintNotes: {
      "check-licence": "Para comprobar si alguien tiene cédula profesional.",
      counsellors: "Para terapeutas (counsellors) que pertenecen a ella.",
      "health-services": "Para quejas sobre servicios de salud.",
      "members-only": "Solo para quienes pertenecen a ella.",
      "practitioner-psychologists": "Para profesionales de la psicología con registro.",
      psychologists: "Para profesionales de la psicología.",
      "sexual-assault-line": "Una línea para personas que sufrieron una agresión sexual.",
      "still-opening-register":
        "Cuando lo miramos, aún preparaba el registro de profesionales de la psicología.",
      "your-region": "El de tu región o provincia.",
      "your-state": "El de tu estado.",
      "your-state-california":
        "El de tu estado. La dirección es de un folleto de California que explica cómo.",
    },
  },

  contacts: {
    title: "Mi gente",
    add: "Añadir a alguien de confianza",
    one: "Alguien a quien llamar",
    name: "Nombre",
    nameNeeded: "Escribe un nombre, o cómo le llamas.",
    number: "Número",
    numberHint: "Como lo marcas.",
    numberWrong: "Escribe el número como lo marcas: cifras, y + al principio si lo lleva.",
    whileLocked: "Mostrar también con el diario bloqueado",
    whileLockedHint: "Entonces quien abra la aplicación en este dispositivo verá este nombre y este número.",
    call: "Llamar",
    remove: "Quitar de la lista",
  },

  incident: {
    title: "Una nota con fecha, solo para ti",
    hint: "Queda aparte. No va a ninguna página si no la eliges a mano.",
    dayLabel: "Cuándo pasó",
    textLabel: "Qué pasó",
    textHint: "Dónde, qué se dijo o se hizo, quién más lo sabe. Bastan unas palabras.",
    keep: "Conservar esta nota",
    kept: "Queda aquí, con su fecha.",
    keptTitle: "Notas guardadas",
    dayNeeded: "Escribe el día, aunque sea aproximado.",
    textNeeded: "Escribe al menos unas palabras.",
  },
};
