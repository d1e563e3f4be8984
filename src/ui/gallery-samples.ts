/** Made-up words for the gallery. Nothing here is ever part of the app. */
export const long =
  "Quiero que miremos cómo me está yendo con las tareas. Llevo tres semanas haciéndolas y sigo igual. Me gustaría probar otra cosa.";
export const unbroken = "a".repeat(100);
export const lines = "Primera línea.\n\n   Otra, con sangría.\nY una más.";

export const agreement = [
  { value: "1", label: "nada" },
  { value: "2", label: "un poco" },
  { value: "3", label: "en parte" },
  { value: "4", label: "bastante" },
  { value: "5", label: "del todo" },
] as const;

export const english = [
  { value: "1", label: "not at all" },
  { value: "2", label: "a little" },
  { value: "3", label: "partly" },
  { value: "4", label: "mostly" },
  { value: "5", label: "completely" },
] as const;

export const pace = [
  { value: "-2", label: "demasiado lento" },
  { value: "-1", label: "algo lento" },
  { value: "0", label: "bueno para mí" },
  { value: "1", label: "algo rápido" },
  { value: "2", label: "demasiado rápido" },
] as const;

export const unsaid = [
  { value: "no", label: "no" },
  { value: "partly", label: "en parte" },
  { value: "yes", label: "sí" },
] as const;

export const modes = [
  { value: "person", label: "En persona" },
  { value: "video", label: "Por vídeo" },
  { value: "phone", label: "Por teléfono" },
  { value: "chat", label: "Por mensajes, cada quien cuando puede", hint: "Sin hora fija" },
] as const;

export const themes = [
  { value: "light", label: "De día" },
  { value: "dark", label: "De noche" },
] as const;

export const groups = [
  ["bond", "vínculo"],
  ["goals", "metas"],
  ["tasks", "tareas"],
  ["frame", "acuerdos"],
  ["pace", "ritmo"],
  ["openness", "poder decirlo"],
] as const;

export const said = {
  place: ["Hoy", "Camino", "Plan", "Ensayar"],
  screens: ["today", "check-in", "reply", "page", "journey", "controls"],
  name: "Alianza",
  nav: "Lugares",
  skip: "Ir al contenido",
  write: "Apuntar algo",
  back: "Volver",
  help: "Ayuda",
  hide: "Ocultar",
  settings: "Ajustes",
  close: "Cerrar",
  clear: "Quitar respuesta",
  other: "No lo sé · no viene al caso",
  saved: "Guardado",
  labels: {
    writing: "Guardando…",
    saved: "Guardado",
    "not-saved": "No se pudo guardar. Sigue aquí; prueba otra vez.",
  },
  day: "martes 24 · con Marta",
  how: "¿Cómo fue hoy?",
  half: "Medio minuto",
  full: "Completo",
  halfWords: "Medio minuto, o lo que quieras. Se guarda según lo escribes.",
  bring: "Para llevar al martes",
  between: "Entre sesiones",
  rows: [
    ["Las tareas de respiración no me están sirviendo.", "Ensayada · si me pregunta cómo estoy, lo digo"],
    ["¿Qué pasa con lo que te cuento si hablas con mi médica?", "Acuerdo por preguntar"],
  ],
  task: ["Escribir tres líneas cuando note el nudo", "Para ver qué lo dispara · con Marta", "Cómo fue"],
  session: "Sesión de hoy",
  understood: "Le llegó lo que para mí era importante.",
  sayable: "If something had bothered me, I could have said it.",
  paceWas: "El ritmo fue…",
  unsaid: "Hay algo que no dije.",
  happened: "Si quieres, qué pasó",
  happenedText: "Le conté lo de mi hermana y siguió con la hoja de registro. Me quedé a medias.",
  leave: "Dejarlo aquí",
  go: "Seguir",
  reply: "Podría contestar…",
  want: "Lo que quiero decir",
  fear: "Lo que más temes",
  fearText: "«Tienes que confiar en el proceso.»",
  means: [
    "Qué puede querer decir",
    "A veces es una forma de animar. También puede cerrar la conversación sin querer.",
  ],
  stay: [
    "Una manera de quedarte",
    "«Quiero confiar. ¿Cómo sabremos si no está funcionando, y cuándo lo miramos?»",
  ],
  phrase: "Tu frase",
  phraseText: "Me ayudaría poner una fecha para revisarlo",
  another: "Otra respuesta",
  done: "Lo tengo",
  page: "La página para llevar",
  pageTitle: "Mis notas para la sesión del 1 de diciembre",
  pageNote: "Escritas por mí, con mis palabras. No es una prueba clínica.",
  talk: "De qué me gustaría hablar",
  only: "Esto, y nada más, es lo que sale.",
  share: "Compartir PDF",
  show: "Mostrar",
  journey: "Camino",
  sessions: "Sesiones",
  dates: ["24 nov", "17 nov", "10 nov", "3 nov"],
  empty: "Aquí aparecerá lo que quieras llevar a la próxima sesión.",
  add: "Añadir",
  erase: "Borrar todo",
  error: "Escribe al menos una palabra, o deja el campo vacío.",
  hint: "Como tú le digas. Nadie más lo ve.",
  therapist: "Cómo llamas a tu terapeuta",
  optional: "opcional",
  nextDay: "Próxima sesión",
  time: "Hora",
  lock: "Bloquear al salir",
  lockHint: "Pide la clave cada vez que vuelves.",
  spelling: "Corrector del navegador",
  modeLegend: "Cómo fue la sesión",
  more: "Por qué se guarda así",
  waiting: "Abriendo tu cuaderno…",
  removed: "Nota borrada",
  undo: "Deshacer",
  toast: "Mostrar aviso",
  sheet: "Abrir hoja",
  cover: "Cubrir",
} as const;
