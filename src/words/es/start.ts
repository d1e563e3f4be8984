import type { FirstWords } from "../words.ts";

export const start: FirstWords["start"] = {
  copyMyText: "Copiar mi texto",
  openAgain: "Abrir otra vez",
  privateWindow: {
    title: "Esta es una ventana privada",
    text: "Lo que escribas aquí se borrará al cerrar.",
    todo: "Para conservarlo, abre la aplicación en una ventana corriente.",
  },
  notLoaded: {
    title: "La aplicación no llegó entera",
    text: "La conexión se cortó por el camino. No se ha perdido nada tuyo.",
    todo: "Prueba otra vez cuando haya conexión. Después funciona sin ella.",
  },
  lastResort: {
    title: "Algo se rompió, y es cosa nuestra",
    text: "Lo que ya estaba guardado sigue ahí. Lo que estabas escribiendo, puede que no.",
    todo: "Copia tu texto y abre la aplicación otra vez.",
    code: (code) => `Código del error: ${code}. No dice nada de lo que escribiste.`,
  },
};
