import type { Words } from "../words.ts";

export const sharedIn: Words["sharedIn"] = {
  title: "Compartido con la aplicación",
  text: "Está sellado y todavía no es parte del diario. También un sitio web puede dejar algo aquí: guarda lo que conozcas.",
  keep: "Guardar como nota",
  discard: "Descartar",
  discardAll: "Descartar todo",
  discarded: "Descartado.",
  kept: "Ya es una nota.",
  open: "Abrir la nota",
  nothing: "No hay nada esperando.",
  nothingHint: "Si acabas de compartir algo, no llegó. Compártelo otra vez.",
  noTherapy: "Una nota es de una terapia. Di primero con quién es; lo que compartiste sigue aquí.",
  toTherapy: "Decir con quién es",
  lost: "Se compartió algo que ya no se abre.",
  lostHint: "Su llave ya no está o se alteró. Lo que compartiste sigue en el lugar de donde vino.",
  tooLong: "Es más largo de lo que cabe en una nota. No se cambió nada.",
  waits: { title: "Se compartió algo", text: "Espera a que lo guardes, o no.", look: "Ver" },
  atDoor: { title: "Espera, sellado", text: "Lo que compartiste estará aquí en cuanto abras." },
  refused: {
    nowhere: {
      title: "No se guardó",
      text: "Aquí todavía no hay un diario abierto que pueda recibirlo. Abre tu diario una vez y compártelo de nuevo.",
    },
    nothing: {
      title: "No traía texto",
      text: "Aquí se pueden guardar textos y enlaces, no imágenes ni archivos.",
    },
    "too-long": {
      title: "No se guardó: es demasiado largo",
      text: "En una nota caben cien mil caracteres. Compártelo por partes.",
    },
    "too-many": {
      title: "No se guardó: hay demasiado esperando",
      text: "Guarda o descarta lo que espera y compártelo de nuevo.",
    },
    full: {
      title: "No se guardó: el dispositivo está lleno",
      text: "Haz algo de sitio en el dispositivo y compártelo de nuevo.",
    },
    failed: { title: "No se guardó", text: "El navegador dio un error. Compártelo otra vez." },
  },
};
