import type { Words } from "../words.ts";

export const installing: Words["installing"] = {
  title: "Instal·la l’aplicació",
  hint: "A la pantalla d’inici s’obre com qualsevol altra",
  isInstalled: "Està instal·lada en aquest dispositiu.",
  install: "Instal·la",
  text: "L’aplicació a la pantalla d’inici és aquesta mateixa pàgina, amb una icona pròpia. No cal pagar res ni obrir cap compte.",
  changes: "Què canvia",
  changed: [
    "S’obre des de la seva icona, en una finestra pròpia, també sense connexió.",
    "És menys probable que el navegador esborri el diari per fer lloc.",
  ],
  takesIn:
    "Amb Chrome, Edge o Samsung Internet s’hi pot compartir text d’altres aplicacions. En un ordinador, també s’hi obren les còpies.",
  same: "El diari continua en aquest dispositiu, xifrat com abans.",
  how: "Com es fa aquí",
  other: "Un altre dispositiu o navegador",
  otherLabel: "Quin",
  carry: {
    title: "El teu diari no es muda tot sol",
    text: "En un iPhone o iPad, i amb Safari en un Mac, l’aplicació instal·lada té un diari propi, i comença buit. Fes abans una còpia. Després instal·la, obre l’aplicació des de la icona i tria «Tinc una còpia».",
    make: "Fes una còpia",
  },
  ways: {
    "ios-safari": {
      name: "iPhone o iPad, Safari",
      steps: [
        "Toca el botó de compartir, el quadrat amb una fletxa. Pot ser dins del menú de tres punts.",
        "Tria «Afegir a la pantalla d’inici» i deixa activat «Obrir com a app web».",
        "Obre Alianza des de la icona. A partir d’aleshores, escriu allà.",
      ],
    },
    "ios-other": {
      name: "iPhone o iPad, un altre navegador",
      steps: [
        "Toca el botó de compartir, al costat de l’adreça o al menú.",
        "Tria «Afegir a la pantalla d’inici». Si no hi és, obre aquesta pàgina amb Safari.",
        "Obre Alianza des de la icona. A partir d’aleshores, escriu allà.",
      ],
    },
    "mac-safari": {
      name: "Mac, Safari",
      steps: [
        "A la barra de menús, obre «Arxiu», o fes servir el botó de compartir.",
        "Tria «Afegir al Dock».",
        "Obre Alianza des del Dock. A partir d’aleshores, escriu allà.",
      ],
    },
    chromium: {
      name: "Chrome, Edge i semblants",
      steps: [
        "Obre el menú del navegador, els tres punts.",
        "Tria «Instal·la» o «Afegeix a la pantalla d’inici». En un ordinador pot ser a «Emet, desa i comparteix» o a «Aplicacions».",
        "Obre Alianza des de la icona. Hi ha el mateix diari.",
      ],
    },
    samsung: {
      name: "Samsung Internet",
      steps: [
        "Obre el menú, les tres ratlles de baix.",
        "Tria «Afegir pàgina a» i després «Pantalla d’inici».",
        "Obre Alianza des de la icona. Hi ha el mateix diari.",
      ],
    },
    "firefox-android": {
      name: "Android, Firefox",
      steps: [
        "Obre el menú, els tres punts.",
        "Tria «Afegeix l’aplicació a la pantalla d’inici» o «Instal·la».",
        "Obre Alianza des de la icona. Hi ha el mateix diari.",
      ],
    },
    "firefox-computer": {
      name: "Ordinador, Firefox",
      steps: [
        "Al Windows, el Firefox 143 i posteriors la poden afegir a la barra de tasques, amb una finestra pròpia. El botó és a la barra d’adreces.",
        "En un Mac i en altres sistemes, el Firefox no pot. Una adreça d’interès et torna aquí, i funciona igual sense connexió.",
        "De totes dues maneres falta una part de la protecció perquè no s’esborri. Fes una còpia de tant en tant.",
      ],
    },
  },
  dot: "Un punt a la icona",
  dotHint:
    "Quan surts i queda alguna cosa a mig fer, o alguna cosa compartida que espera. Mai un número. Qui veu la icona veu el punt.",
};
