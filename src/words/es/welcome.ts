import type { Words } from "../words.ts";

export const welcome: Words["welcome"] = {
  breath:
    "Un cuaderno privado para tu terapia: cómo va, qué quieres decir y una página para llevar a la próxima sesión.",
  isTitle: "Qué es",
  is: [
    "Se queda en este dispositivo, cifrado. Sin cuenta, y no se envía a nadie. En una ventana privada, se borrará al cerrar.",
    "Funciona sin conexión desde este momento.",
    "Nada es obligatorio. Escribes lo que quieras, cuando quieras.",
  ],
  isNotTitle: "Qué no es",
  isNot:
    "Escribir esto puede ayudarte a notar cosas y a decirlas. No mide tu terapia, y no es para emergencias.",
  language: "Idioma",
  begin: "Empezar",
  starting: "Un momento…",
  example: "Mirar antes un ejemplo",
  haveCopy: "Tengo una copia",
  copyWaits: {
    title: "Aquí espera una copia",
    text: "Para abrirla, elige «Tengo una copia». Antes se ve qué contiene.",
  },
};
