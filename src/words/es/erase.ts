import type { Words } from "../words.ts";

export const erase: Words["erase"] = {
  title: "Borrar todo",
  hint: "El diario y todo lo que esta aplicación guarda en este dispositivo",
  text: "Se va todo lo que hay escrito aquí, y nadie podrá recuperarlo.",
  goes: "Qué se borra",
  going: [
    "El diario, con lo que está a medias y lo que se borró antes",
    "La segunda copia de este dispositivo, y lo que quedó aparte porque no se abría",
    "Las llaves que lo abren",
    "La propia aplicación, tal como el navegador la guardó para usarla sin conexión",
  ],
  stays: "Qué queda, y ninguna aplicación puede quitar",
  staying: [
    "Las copias, páginas y archivos de calendario que guardaste, enviaste o imprimiste",
    "Que se visitó este sitio, en el historial del navegador",
    "Las copias de todo el dispositivo que se hicieran antes, tuyas o del sistema",
    "Por un tiempo, restos en el disco. Están cifrados. Sin código, la llave podría estar entre ellos",
  ],
  copyFirst: "Hacer antes una copia",
  copyFirstHint: "Un archivo que guardas en otro lugar, para poder volver",
  confirm: (word) => `Para seguir, escribe aquí «${word}»`,
  word: "borrar",
  notTheWord: (word) => `Escribe «${word}», para que no se borre nada por error.`,
  begin: "Borrar todo ahora",
  beginHint:
    "Empieza en el momento y no se puede deshacer. Si se interrumpe, sigue la próxima vez que se abra la aplicación.",
  leave: "Dejar todo como está",

  erasing: {
    title: "Se está borrando todo",
    text: "Tarda un momento. Deja abierta esta ventana.",
  },
  erased: {
    title: "Está borrado",
    text: "En este navegador no queda nada del diario que alguien pueda abrir aquí.",
    todo: "Piensa en las copias que guardaste o enviaste, y en el historial del navegador. Eso queda en tus manos.",
    icon: "Si la aplicación está en la pantalla de inicio, quita también su icono. Lo que se comparta con ella desde ahora iría, sin cifrar, al sitio del que vino.",
  },
  notWhole: {
    title: "Todavía no está todo borrado",
    text: "El navegador no soltó alguna cosa. Lo que queda está cifrado.",
    todo: "Cierra las otras ventanas de la aplicación y prueba otra vez. O borra los datos de este sitio en los ajustes del navegador.",
  },
};
