import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const about: Words["about"] = {
  title: "Acerca de la aplicación",
  filesTitle: "Los archivos con los que funciona",
  filesText:
    "Calculado ahora mismo, a partir de los archivos de este dispositivo. Donde esté instalada la misma versión, la huella es la misma.",
  working: "Calculando…",
  notYet:
    "La aplicación todavía no está guardada en este dispositivo, así que no hay nada que comparar. Donde el navegador lo permite, tarda un momento tras la primera visita.",
  unknown:
    "No se pudo averiguar cuáles son, así que no hay huella. Cierra todas las ventanas de la aplicación y vuelve a abrirla.",
  missing: (names) =>
    `El navegador ha perdido una parte de la aplicación, y por eso la huella es otra: ${names}`,
  fingerprint: "Huella",
  copyFingerprint: "Copiar la huella",
  copyList: "Copiar la lista",
  fileByFile: (files) =>
    plural("es", files, { one: "Archivo por archivo: uno", other: `Archivo por archivo: ${files}` }),
  compareTitle: "Qué muestra comparar",
  compare: [
    "Cada versión se publica con su huella. Si la tuya es igual, estos son los archivos de esa versión, byte a byte. Cualquiera puede construirlos desde el código y llegar al mismo número.",
    "Lo que no puede mostrar: esta página viene del mismo sitio que lo demás. Quien alterara la aplicación podría hacer que aquí apareciera cualquier número.",
    "Para mayor seguridad, compara en otro dispositivo, con herramientas que no vengan de aquí. La publicación de cada versión explica cómo.",
  ],
  freeTitle: "Libre para usar, estudiar y compartir",
  free: "Puedes usar esta aplicación, mirar cómo está hecha, cambiarla y pasarla a otras personas. Su licencia es la Licencia Pública General de GNU, versión 3 o posterior. El texto está junto a la aplicación, como LICENSE.txt.",
  source: "El código viene con cada versión publicada.",
  licences: "Hecha con el trabajo de otras personas",
  licencesHint: "De quién es, y con qué licencia",
  licencesText:
    "Esto forma parte de la aplicación, con estas condiciones. Los textos están en inglés y se quedan como se escribieron.",
  drawn: "Los iconos y dibujos se hicieron para esta aplicación, y tienen su misma licencia.",
  works: (count) => plural("es", count, { one: "Una obra", other: `${count} obras` }),
};
