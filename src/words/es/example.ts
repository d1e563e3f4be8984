import type { Words } from "../words.ts";

export const example: Words["example"] = {
  title: "Un diario de ejemplo",
  look: "Ver un ejemplo",
  hint: "Un año inventado, aparte de tu diario. Se borra al salir.",
  hintLocked: "Un año inventado, aparte de tu diario. Al salir tendrás que escribir tu código.",
  ribbon: "Esto es un ejemplo. Nada de aquí es tuyo.",
  leave: "Salir",
  kept: {
    title: "Un diario inventado",
    text: "Es el año de alguien que no existe. Puedes tocarlo y cambiarlo todo: al salir se borra, y tu diario sigue como estaba.",
  },
  notHere: {
    title: "Solo en tu propio diario",
    text: "Esta página es para tu propio diario: bloquearlo, copiarlo, traer lo que ya tienes o borrarlo. Sal del ejemplo para llegar a ella.",
    leave: "Salir del ejemplo",
  },
};
