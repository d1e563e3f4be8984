import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const copy: Words["copy"] = {
  broughtBack: {
    title: (n) => plural("es", n, { one: "Se recuperó 1 registro", other: `Se recuperaron ${n} registros` }),
    text: "El navegador había perdido o dañado una parte del diario. Ya está aquí otra vez, gracias a la segunda copia de este dispositivo.",
    todo: "Por si acaso, haz una copia y guárdala en otro lugar.",
  },

  second: {
    kept: {
      title: "Hay una segunda copia en este dispositivo",
      text: "Se hace sola. Si el navegador daña el diario, se puede recuperar. No sirve si se pierde el dispositivo o si se borran los datos de este sitio.",
    },
    none: {
      title: "En este dispositivo hay una sola copia",
      text: "Este navegador no tiene sitio para otra. Tener una copia en otro lugar importa todavía más.",
    },
    "too-large": {
      title: "En este dispositivo hay una sola copia",
      text: "El diario creció demasiado para tener otra aquí. Tener una copia en otro lugar importa todavía más.",
    },
    of: (day) => `La última se hizo el ${day}.`,
  },

  bringBack: "Recuperar lo que guardó este dispositivo",
  bringBackHint: (day) => `Una segunda copia, del ${day}.`,
  bringBackMissing: (day, n) =>
    plural("es", n, {
      one: `Una segunda copia, del ${day}. Le falta 1 cambio posterior.`,
      other: `Una segunda copia, del ${day}. Le faltan ${n} cambios posteriores.`,
    }),
  bringBackInstead: (day) =>
    `Si no sirve probar otra vez. Lo que el navegador no puede leer se queda donde está, y el diario sigue desde la segunda copia, del ${day}.`,
  bringing: "Recuperando…",
  notBrought: {
    title: "No se pudo recuperar",
    text: "La segunda copia sigue ahí, y no se cambió nada.",
  },

  missingTodo:
    "Este dispositivo guardó una segunda copia, cifrada igual. Con ella el diario vuelve como estaba entonces.",
  damagedTodo:
    "Este dispositivo guardó una segunda copia que puede repararlo. Por probar no se pierde nada de lo que escribiste.",

  haveFile: "Tengo una copia en un archivo",
  haveFileHint: "Empieza un diario vacío y te pide el archivo.",
  haveFileAside:
    "Empieza un diario vacío y te pide el archivo. Lo que no se abre queda aparte, y se conserva.",
  anewOver: "El nuevo empieza vacío, y su segunda copia ocupará el lugar de la del anterior.",
};
