import { start } from "./start.ts";
import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const vault: Words["vault"] = {
  ...start,

  dataMissing: {
    title: "Tus datos no están donde los dejamos",
    text: "En este navegador había un diario y ahora no aparece. Puede que lo quitara el navegador, una aplicación de limpieza o una avería. No se empezó nada nuevo encima.",
    todo: "Prueba otra vez, y abre de nuevo el navegador. Si acabas de limpiar este dispositivo, mira si se puede deshacer. Empezar de nuevo no borra nada de lo que aún esté.",
  },
  startNew: "Empezar un diario nuevo",
  startNewHint: "El nuevo empieza vacío.",

  changesMissing: {
    title: "Puede faltar lo último",
    text: (n) =>
      plural("es", n, {
        one: "Este dispositivo recuerda 1 cambio que no está en el diario. Puede haberse perdido en un cierre brusco o un corte de luz.",
        other: `Este dispositivo recuerda ${n} cambios que no están en el diario. Pueden haberse perdido en un cierre brusco o un corte de luz.`,
      }),
    todo: "Mira lo último que escribiste y vuelve a escribir lo que falte. Todo lo demás está.",
  },
  newerVersion: {
    title: "Este diario lo escribió una versión más nueva",
    text: "Esta versión no lo abre, para no estropear nada. No se cambió nada.",
    todo: "Cierra todas las ventanas de la aplicación y vuelve a abrirla con conexión, para que se actualice.",
  },
  headerDamaged: {
    title: "La llave de tu diario está dañada",
    text: "La parte que abre tu diario no se lee. Lo que escribiste sigue ahí, cifrado, y no se cambió nada.",
    todo: "Prueba otra vez, y abre de nuevo el navegador. No borres los datos de este sitio.",
  },
  storageMissing: {
    title: "Este navegador no puede guardar un diario",
    text: "El almacén que hace falta no existe o está desactivado. Lo que escribas se perdería, así que no se empieza nada.",
    todo: "Abre la aplicación en otro navegador o permite que este sitio guarde datos.",
  },
  storageBlocked: {
    title: "El almacén no responde",
    text: "Esperamos diez segundos. Puede que otra ventana de la aplicación lo tenga ocupado.",
    todo: "Cierra las otras ventanas y prueba otra vez. Si sigue igual, reinicia el navegador.",
  },
  storageFailing: {
    title: "El almacén dio un error",
    text: "El navegador no pudo leer o escribir. Lo que ya estaba guardado no se tocó.",
    todo: "Copia lo que estabas escribiendo, cierra la aplicación y ábrela otra vez.",
  },
  storageFull: {
    title: "No queda sitio para guardar",
    text: "Tu texto sigue aquí, en la pantalla. Todavía no está guardado.",
    todo: "Haz sitio en el dispositivo y prueba otra vez. Por si acaso, copia antes tu texto en otro lugar.",
  },

  damagedRecords: {
    title: (n) => plural("es", n, { one: "Hay 1 registro dañado", other: `Hay ${n} registros dañados` }),
    text: (n) =>
      plural("es", n, {
        one: "No se puede abrir. Queda aparte y se conserva, y todo lo demás funciona.",
        other: "No se pueden abrir. Quedan aparte y se conservan, y todo lo demás funciona.",
      }),
    todo: "No tienes que hacer nada.",
  },

  persistence: {
    title: "¿Lo conservará este navegador?",
    granted: {
      title: "El navegador se compromete a conservarlo",
      text: "No borrará tu diario para hacer sitio. Aun así, se va si borras los datos de este sitio.",
      todo: "Si se pierde el dispositivo, se pierde con él.",
    },
    mayErase: {
      title: "Este navegador puede borrarlo",
      text: "Si falta espacio, o tras un tiempo sin uso, el navegador puede borrar tu diario sin preguntar.",
      todo: "Instala la aplicación en tu pantalla de inicio: ahí es menos probable.",
    },
    unknown: {
      title: "No sabemos si este navegador lo conservará",
      text: "Este navegador no dice si puede borrar tu diario.",
      todo: "Instala la aplicación en tu pantalla de inicio, si este navegador puede.",
    },
  },

  saved: "Guardado",
  draftSaved: "Borrador guardado",
  saving: "Guardando…",
  notSaved: "Sin guardar",
  retrySaving: "Probar otra vez",
  textCopied: "Tu texto está copiado",

  conflict: {
    title: "Esto cambió en otra ventana",
    text: "Hay dos versiones de lo mismo. Tú decides cuál se queda.",
    mine: "Lo que tengo aquí",
    other: "Lo de la otra ventana",
    keepMine: "Quedarme con lo mío",
    takeOther: "Tomar lo otro",
    keepBoth: "Conservar las dos",
    lostNothing: "La versión que no elijas queda entre las anteriores.",
  },
  updatedElsewhere: {
    title: "La aplicación se actualizó en otra ventana",
    text: "Lo que estabas escribiendo aquí quedó como borrador.",
    todo: "Abre esta ventana otra vez para seguir.",
  },

  newVersion: {
    title: "Hay una versión nueva",
    text: "Tu diario se queda como está.",
    whatChanged: (what) => `Qué cambia: ${what}`,
    restart: "Reiniciar ahora",
    later: "Más tarde",
  },

  noPasscode: {
    title: "Sin código",
    text: "Protege de miradas rápidas, no de quien copie el navegador.",
  },
  whatItCannotDo:
    "Ningún candado protege de quien mira por encima de tu hombro, sabe tu código o puso un programa espía en este dispositivo.",

  degraded: {
    title: "Hay cosas que no funcionan en este navegador",
    noTabs: "Dos ventanas de la aplicación no pueden avisarse de los cambios. Usa solo una a la vez.",
    ok: "De acuerdo",
  },
};
