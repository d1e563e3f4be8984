import type { Words } from "../words.ts";

export const installing: Words["installing"] = {
  title: "Instalar la aplicación",
  hint: "En la pantalla de inicio se abre como cualquier otra",
  isInstalled: "Está instalada en este dispositivo.",
  install: "Instalar",
  text: "La aplicación en la pantalla de inicio es esta misma página, con un icono propio. No hay que pagar nada ni abrir una cuenta.",
  changes: "Qué cambia",
  changed: [
    "Se abre desde su icono, en su propia ventana, también sin conexión.",
    "Es menos probable que el navegador borre el diario para hacer sitio.",
  ],
  takesIn:
    "Con Chrome, Edge o Samsung Internet se puede compartir con ella texto de otras aplicaciones. En un ordenador, también se abren con ella las copias.",
  same: "El diario sigue en este dispositivo, cifrado como antes.",
  how: "Cómo se hace aquí",
  other: "Otro dispositivo o navegador",
  otherLabel: "Cuál",
  carry: {
    title: "Tu diario no se muda solo",
    text: "En un iPhone o iPad, y con Safari en un Mac, la aplicación instalada guarda un diario propio, y empieza vacío. Haz antes una copia. Después instala, abre la aplicación desde su icono y elige «Tengo una copia».",
    make: "Hacer una copia",
  },
  ways: {
    "ios-safari": {
      name: "iPhone o iPad, Safari",
      steps: [
        "Toca el botón de compartir, el cuadrado con una flecha. Puede estar dentro del menú de tres puntos.",
        "Elige «Añadir a pantalla de inicio» y deja activado «Abrir como app web».",
        "Abre Alianza desde su icono. Desde ese momento, escribe ahí.",
      ],
    },
    "ios-other": {
      name: "iPhone o iPad, otro navegador",
      steps: [
        "Toca el botón de compartir, junto a la dirección o en el menú.",
        "Elige «Añadir a pantalla de inicio». Si no aparece, abre esta página en Safari.",
        "Abre Alianza desde su icono. Desde ese momento, escribe ahí.",
      ],
    },
    "mac-safari": {
      name: "Mac, Safari",
      steps: [
        "En la barra de menús, abre «Archivo», o usa el botón de compartir.",
        "Elige «Añadir al Dock».",
        "Abre Alianza desde el Dock. Desde ese momento, escribe ahí.",
      ],
    },
    chromium: {
      name: "Chrome, Edge y parecidos",
      steps: [
        "Abre el menú del navegador, los tres puntos.",
        "Elige «Instalar» o «Añadir a pantalla de inicio». En un ordenador puede estar en «Enviar, guardar y compartir» o en «Aplicaciones».",
        "Abre Alianza desde su icono. Ahí está el mismo diario.",
      ],
    },
    samsung: {
      name: "Samsung Internet",
      steps: [
        "Abre el menú, las tres líneas de abajo.",
        "Elige «Añadir página a» y después «Pantalla de inicio».",
        "Abre Alianza desde su icono. Ahí está el mismo diario.",
      ],
    },
    "firefox-android": {
      name: "Android, Firefox",
      steps: [
        "Abre el menú, los tres puntos.",
        "Elige «Añadir aplicación a pantalla de inicio» o «Instalar».",
        "Abre Alianza desde su icono. Ahí está el mismo diario.",
      ],
    },
    "firefox-computer": {
      name: "Ordenador, Firefox",
      steps: [
        "En Windows, Firefox 143 y posteriores pueden añadirla a la barra de tareas, con su propia ventana: el botón está en la barra de direcciones.",
        "En un Mac y en otros sistemas, Firefox no puede. Un marcador trae de vuelta aquí, y funciona igual sin conexión.",
        "De las dos maneras falta parte de la protección para que no se borre. Haz una copia de vez en cuando.",
      ],
    },
  },
  dot: "Un punto en el icono",
  dotHint:
    "Cuando sales y queda algo a medias, o algo compartido que espera. Nunca un número. Quien ve el icono ve el punto.",
};
