import type { Words } from "../words.ts";

export const notes: Words["notes"] = {
  title: "Notas",
  newTitle: "Una nota",
  editTitle: "Una nota",
  text: "Qué surgió",
  textPlaceholder: "Con una línea basta",
  bring: "Llevar esto a la próxima sesión",
  done: "Ya lo hablamos",
  day: "Día",
  save: "Guardar",
  delete: "Borrar esta nota",
  empty: "Lo que surge entre sesiones va aquí.",
  write: "Escribir una nota",
  willBring: "Para llevar",
  talkedAbout: "Ya hablado",
  resumed: "Estabas escribiendo esto, y se guardó.",
  startEmpty: "Empezar una en blanco",
  emptyText: "Escribe al menos una palabra, o vuelve atrás: no se pierde nada.",
};
