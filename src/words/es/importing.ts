import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const importing: Words["importing"] = {
  title: "Traer lo que ya tienes",
  hint: "De otra aplicación o de archivos tuyos",
  text: "Puedes traer aquí lo que escribiste en otro sitio, como notas o como sesiones. Primero ves qué se añadiría. No se guarda nada hasta que tú lo digas.",
  kinds: [
    "Day One, exportado como JSON",
    "Daylio, exportado como CSV",
    "Archivos de texto o Markdown: uno, varios, una carpeta o un .zip",
    "Cualquier otra tabla guardada como CSV",
  ],
  stays: "Los archivos se leen en este dispositivo y no se envían a nadie. Las fotos se quedan donde están.",
  files: "Archivos",
  filesHint: ".zip, .json, .csv, .md o .txt. Puedes elegir varios.",
  folder: "O una carpeta entera",
  reading: "Leyendo los archivos…",
  stop: "Parar",
  other: "Elegir otros archivos",
  untouched: "Aquí no ha cambiado nada.",

  problems: {
    nothing: { title: "No hay ningún archivo", todo: "Elige un archivo, u otra carpeta." },
    "too-large": {
      title: "Es demasiado grande",
      todo: "Todo el texto junto puede ocupar hasta 64 MB, y cada archivo hasta 32 MB. Tráelo por partes.",
    },
    "too-many": {
      title: "Son demasiadas entradas",
      todo: "De una vez se pueden traer hasta 10 000. Tráelas por partes.",
    },
    "not-known": {
      title: "Este tipo de archivo no se puede leer aquí",
      todo: "Prueba a exportarlo desde la otra aplicación como JSON, CSV o texto.",
    },
    broken: {
      title: "El archivo no se puede leer",
      todo: "Está cortado, vacío o no es lo que dice su nombre. Expórtalo otra vez y vuelve a probar.",
    },
    tables: {
      title: "Son varias tablas",
      todo: "Elige una cada vez: hay que decir qué hay en sus columnas.",
    },
    locked: {
      title: "El archivo tiene contraseña",
      todo: "Ábrelo con el programa que lo hizo y guárdalo sin contraseña.",
    },
    unreadable: {
      title: "No se puede abrir el archivo",
      todo: "Guárdalo antes en este dispositivo y elígelo otra vez.",
    },
    failed: {
      title: "No se pudo leer",
      todo: "Inténtalo otra vez. Si sigue igual, prueba con un archivo más pequeño.",
    },
  },

  table: {
    title: "Qué hay en cada columna",
    text: (name) => `${name} es una tabla con sus propias columnas. Mira si esto está bien.`,
    columns: { day: "El día", time: "La hora", title: "El título", text: "El texto" },
    none: "Ninguna",
    column: (number) => `Columna ${number}`,
    row: (number) => `Fila ${number}`,
    needed: "Elige la columna del día y la del texto.",
  },
  order: {
    legend: "¿Cómo están escritos los días?",
    hint: (example) => `En ${example} no se ve si va primero el día o el mes.`,
    options: { dmy: "Primero el día, luego el mes", mdy: "Primero el mes, luego el día" },
  },
  into: {
    therapy: "¿A qué proceso?",
    as: "¿Como qué?",
    kinds: { note: "Notas", session: "Sesiones" },
    hints: {
      note: "El día y todo el texto",
      session: "El día y una línea. Un texto más largo queda como nota privada",
    },
  },
  would: {
    title: "Qué se añadiría",
    fresh: (count) =>
      plural("es", count, {
        one: "Se añadiría 1 entrada.",
        other: `Se añadirían ${count} entradas.`,
      }),
    nothing: "No hay nada nuevo que añadir.",
    span: (from, to) => `Del ${from} al ${to}.`,
    here: (count) =>
      plural("es", count, {
        one: "1 ya está aquí y no cambia.",
        other: `${count} ya están aquí y no cambian.`,
      }),
    twice: (count) =>
      plural("es", count, {
        one: "1 está repetida en los archivos y se añade una sola vez.",
        other: `${count} están repetidas en los archivos y se añaden una sola vez.`,
      }),
    beside: (count) =>
      plural("es", count, {
        one: "1 es de un día que aquí ya tiene sesión. Se quedarían las dos.",
        other: `${count} son de días que aquí ya tienen sesión. Se quedarían todas.`,
      }),
    fileDates: (count) =>
      plural("es", count, {
        one: "1 no dice de qué día es: se le pone la fecha del último cambio de su archivo.",
        other: `${count} no dicen de qué día son: se les pone la fecha del último cambio de su archivo.`,
      }),
    guessed: (count) =>
      plural("es", count, {
        one: "1 archivo usa una forma antigua de guardar las letras. Mira si se ven bien las tildes.",
        other: `${count} archivos usan una forma antigua de guardar las letras. Mira si se ven bien las tildes.`,
      }),
    preview: "Las más recientes",
    leftOut: (count) => plural("es", count, { one: "1 no se añade", other: `${count} no se añaden` }),
    andMore: (count) => plural("es", count, { one: "Y 1 más.", other: `Y ${count} más.` }),
    why: {
      "no-day": "No se encuentra de qué día es.",
      "no-text": "No tiene texto.",
      "too-long": "Tiene más de 100 000 letras.",
      "to-come": "Es de un día que aún no ha llegado.",
      "not-text": "No es texto.",
      broken: "No se puede leer.",
      "not-known": "Es de un tipo que aquí no se conoce.",
      "table-beside": "Es una tabla. Elígela sola: hay que decir qué hay en sus columnas.",
      "open-quote": "Unas comillas se abren y no se cierran, y no se ve dónde acaba esta fila.",
    },
  },
  bringIn: (count) =>
    plural("es", count, { one: "Añadir esta entrada", other: `Añadir estas ${count} entradas` }),
  bringing: "Añadiendo…",
  see: { note: "Ver las notas", session: "Ver las sesiones" },
  done: (count) =>
    plural("es", count, { one: "Se ha añadido 1 entrada.", other: `Se han añadido ${count} entradas.` }),
  undone: "Se ha deshecho. Todo está como estaba.",
  undoneKept: (count) =>
    plural("es", count, {
      one: "1 se queda, porque la has cambiado desde entonces.",
      other: `${count} se quedan, porque las has cambiado desde entonces.`,
    }),
  notWritten: "No se pudieron guardar, así que no se ha añadido nada.",
  notUndone: "No se pudo deshacer. Inténtalo dentro de un momento.",
};
