import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

type Asked = Words["agreements"]["questions"]["other"][number];

/** Lo que se pregunta sin dirigirse a nadie, o igual en los tres tratos. */
const asked = (text: string): Asked => ({ tu: text, usted: text, vos: text });

const to = (tu: string, usted: string, vos: string): Asked => ({ tu, usted, vos });

export const agreements: Words["agreements"] = {
  title: "Cómo trabajamos",
  groups: {
    practical: "Los tiempos y lo que cuesta",
    between: "La privacidad y qué hace cada quien",
    own: "Con nuestras palabras",
  },
  notYet: "Todavía no ha salido",
  addOwn: "Añadir otro",

  stands: "Cómo está",
  states: { "to-ask": "Por preguntar", agreed: "Acordado", "to-revisit": "Para volver a hablarlo" },
  nowIs: {
    "to-ask": "Queda entre lo que quieres preguntar.",
    agreed: "Queda como acordado.",
    "to-revisit": "Queda entre lo que quieres volver a hablar.",
  },
  onTheList: "Está en tu lista para la próxima sesión.",
  toList: "Ver la lista",
  name: "Cómo lo llamo",
  text: "Qué acordamos",
  textHint: "Con tus palabras. Hasta donde sepas.",
  noText: "Aquí puede ir lo que acordaron, con tus palabras.",
  writeText: "Escribir qué acordamos",
  question: "Qué quiero preguntar",
  questionAgain: "Qué quiero decir sobre esto",
  worthAsking: "Vale la pena preguntar",
  worthAskingHint: "Toca una para quedártela. Puedes ponerla con tus palabras.",
  taken: "Queda entre tus preguntas.",
  line: "Por qué, en una línea",
  session: "En qué sesión",
  noSession: "En ninguna, o no lo sé",
  onlyWords: "Solo cambio cómo está escrito",
  onlyWordsHint: "Si no, cuenta como un acuerdo nuevo, y el anterior queda en la historia.",
  change: "Cambiar las palabras",
  addWhy: "Añadir por qué, o en qué sesión",
  history: "Qué fue pasando",
  agreedAnew: "Acordado de nuevo",
  inSession: (day) => `En la sesión del ${day}`,
  delete: "Borrar esto",
  goneTitle: "Esto no está aquí",
  goneText: "Puede que se borrara.",
  toPlan: "Ir a Plan",
  emptyForm: "Escribe al menos una palabra, o vuelve: no se pierde nada.",

  questions: {
    frequency: [
      asked("¿Cada cuánto nos veríamos, y más o menos por cuánto tiempo?"),
      asked("Si lo necesito, ¿podemos cambiar cada cuánto nos vemos?"),
    ],
    length: [
      asked("¿Cuánto dura una sesión, y qué hacemos si sale algo grande casi al final?"),
      asked("¿Puedo tomarme un minuto antes de salir?"),
    ],
    confidentiality: [
      to(
        "¿Quién más lee tus notas sobre mí?",
        "¿Quién más lee sus notas sobre mí?",
        "¿Quién más lee tus notas sobre mí?",
      ),
      to(
        "¿En qué casos tendrías que contárselo a alguien?",
        "¿En qué casos tendría que contárselo a alguien?",
        "¿En qué casos tendrías que contárselo a alguien?",
      ),
      to(
        "Si hablas de mí en una supervisión, ¿qué cuentas?",
        "Si habla de mí en una supervisión, ¿qué cuenta?",
        "Si hablás de mí en una supervisión, ¿qué contás?",
      ),
    ],
    contact: [
      to(
        "¿Puedo escribirte entre sesiones? ¿Cuándo respondes?",
        "¿Puedo escribirle entre sesiones? ¿Cuándo responde?",
        "¿Puedo escribirte entre sesiones? ¿Cuándo respondés?",
      ),
      asked("¿Qué hago si entre dos sesiones las cosas se ponen muy mal?"),
    ],
    cancelling: [
      asked("¿Qué pasa si no puedo venir?"),
      to(
        "¿Cómo me avisas cuando no puedes tú?",
        "¿Cómo me avisa cuando no puede usted?",
        "¿Cómo me avisás cuando no podés vos?",
      ),
    ],
    cost: [
      asked("¿Cuánto cuesta una sesión y cómo se paga?"),
      asked("Si cancelo una sesión, ¿la pago?"),
      asked("¿Qué podemos hacer si el dinero no me alcanza?"),
    ],
    roles: [
      to(
        "Dicho sencillo, ¿cómo trabajas, y cuál es mi parte?",
        "Dicho sencillo, ¿cómo trabaja, y cuál es mi parte?",
        "Dicho sencillo, ¿cómo trabajás, y cuál es mi parte?",
      ),
      to(
        "¿Puedo decir que no a algo que me propones?",
        "¿Puedo decir que no a algo que me propone?",
        "¿Puedo decir que no a algo que me proponés?",
      ),
    ],
    review: [
      asked("¿Cómo sabremos si esto me está ayudando?"),
      to(
        "Si algo no me está ayudando, ¿cómo prefieres que te lo diga?",
        "Si algo no me está ayudando, ¿cómo prefiere que se lo diga?",
        "Si algo no me está ayudando, ¿cómo preferís que te lo diga?",
      ),
      asked("¿Cuándo miramos cómo va?"),
    ],
    other: [
      to(
        "¿Has trabajado con personas que traen algo como lo mío?",
        "¿Ha trabajado con personas que traen algo como lo mío?",
        "¿Trabajaste con personas que traen algo como lo mío?",
      ),
      to(
        "¿Qué formación tienes para esto?",
        "¿Qué formación tiene para esto?",
        "¿Qué formación tenés para esto?",
      ),
    ],
  },

  before: {
    title: "Antes de una primera sesión",
    intro:
      "No hace falta preparar nada. Por si ayuda, esto es lo que a mucha gente le alegra haber preguntado.",
    offer: "Antes de la primera sesión",
    offerHint: "Qué preguntar, en qué fijarme, qué quiero que se sepa.",
    questions: "Preguntas que valen la pena",
    questionsHint: "Toca las que sean tuyas. Esperan en tu lista para la sesión.",
    more: "Más preguntas",
    askedNow: "Está en tu lista.",
    unaskedNow: "Ya no está en tu lista.",
    ownQuestion: "Preguntar otra cosa",
    watch: "En qué puedo fijarme",
    watchPoints: [
      "Si me escuchan sin prisa y sin juzgarme.",
      "Si llega lo que para mí es importante.",
      "Si tengo delante a una persona de verdad, y no un papel.",
      "Si hablamos de cómo vamos a trabajar: cada cuánto, la privacidad, qué hace cada quien.",
      "Si puedo opinar sobre hacia dónde vamos. No saberlo todavía está bien.",
      "Si lo que me proponen tiene sentido para mí, y puedo decir que no.",
      "Si el ritmo es el mío.",
    ],
    watchEnd: "No tiene que estar todo la primera vez. Y si no lo siento bien, puedo buscar en otro lugar.",
    know: "Qué me gustaría que se supiera",
    knowHint: "Con una línea basta. Va a la sesión como una nota.",
    keepNote: "Llevarlo",
    kept: "Va contigo a la sesión.",
    emptyNote: "Escribe al menos una palabra. Si no sale nada, también está bien.",
    list: "Lo que va conmigo",
    listCount: (n) =>
      plural("es", n, { one: "Hay 1 cosa en tu lista.", other: `Hay ${n} cosas en tu lista.` }),
    day: "Cuándo es, y con quién",
    dayHint: "Si ya lo sabes. Se puede escribir después.",
    afterwards: "Después de la primera sesión",
    begin: "Empezar por aquí",
    noTherapy: "Quien solo está pensando en ir a terapia también puede empezar por aquí.",
  },

  after: {
    title: "Después de una primera sesión",
    titleWith: (name) => `Después de la primera sesión con ${name}`,
    intro: "Tres preguntas pequeñas, solo para ti. Cada una se puede saltar.",
    offer: "¿Volvería?",
    offerHint: "Tres preguntas pequeñas sobre la primera sesión, si quieres.",
    atEase: "Sentí tranquilidad allí.",
    goBack: "¿Volvería?",
    answers: { yes: "Sí", "not-sure": "No lo sé", no: "No" },
    line: "Por qué lo digo",
    save: "Guardarlo",
    saved: "Guardado",

    yesText: "Bien. Lo que vayan acordando tiene su lugar en Plan.",
    toPlan: "Ir a Plan",

    unsureText:
      "No saberlo después de una sesión es común. A veces una frase lo aclara. Llévate una, si es tuya:",
    unsure: [
      asked("Algo fue rápido para mí. ¿Podríamos ir un poco más despacio?"),
      to(
        "Me costó sentir tranquilidad aquí, y me gustaría contarte por qué.",
        "Me costó sentir tranquilidad aquí, y me gustaría contarle por qué.",
        "Me costó sentir tranquilidad acá, y me gustaría contarte por qué.",
      ),
      to(
        "Todavía no lo sé. ¿Puedo contarte qué necesitaría?",
        "Todavía no lo sé. ¿Puedo contarle qué necesitaría?",
        "Todavía no lo sé. ¿Puedo contarte qué necesitaría?",
      ),
      to(
        "¿Qué propones que hagamos, y por qué eso?",
        "¿Qué propone que hagamos, y por qué eso?",
        "¿Qué proponés que hagamos, y por qué eso?",
      ),
    ],
    bring: "Llevarla",
    brought: "Está en tu lista para la próxima sesión.",

    noText:
      "No volver es un final común para una primera sesión. Buscar hasta que se sienta bien es parte de encontrar ayuda, y no le debes a nadie una razón.",
    end: "Lo dejo aquí",
    endHint: "Lo que escribiste se queda. Puedes volver a empezar cuando quieras.",
    ended: "Queda cerrado. Lo que escribiste se queda.",
    another: "Busco a otra persona",
    anotherHint: "Este se cierra, y empieza otro con la página en blanco.",
    anotherBegun: "Este queda cerrado, y empieza uno nuevo.",
    think: "Me lo pienso",
    thinkHint: "No cambia nada. Esto se queda aquí.",
    carry: "Qué puede venir al siguiente",
    carryHint: "Nada pasa de uno a otro sin ti. Solo se copia lo que toques aquí.",
    message: "Si quieres avisar",
    messageText: "No hace falta. Si lo prefieres, con una línea basta:",
    messages: [
      asked("Gracias por la sesión. Lo he pensado y no voy a seguir."),
      to(
        "Me gustaría buscar otra manera de trabajar. Gracias por tu tiempo.",
        "Me gustaría buscar otra manera de trabajar. Gracias por su tiempo.",
        "Me gustaría buscar otra manera de trabajar. Gracias por tu tiempo.",
      ),
    ],
    copy: "Copiar esto",
    copied: "Copiado",
  },
};
