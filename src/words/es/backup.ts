import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const backup: Words["backup"] = {
  title: "Una copia de todo",
  hint: "Para guardarla en otro sitio o llevarla a otro dispositivo",
  text: "Una copia es un archivo con todo tu diario, cerrado con una frase de paso. Con ella puedes seguir en otro dispositivo, o volver si pierdes este.",
  fileName: (day) => `copia-${day}`,

  standing: {
    none: "Aún no hay ninguna copia. Si este dispositivo se pierde, se pierde lo que está escrito aquí.",
    empty: "Aún no hay nada que copiar.",
    all: (when) => `Todo está en alguna copia. La última se comprobó el ${when}.`,
    since: (n, when) =>
      plural("es", n, {
        one: `Hay 1 cosa que está solo en este dispositivo. La última copia se comprobó el ${when}.`,
        other: `Hay ${n} cosas que están solo en este dispositivo. La última copia se comprobó el ${when}.`,
      }),
  },

  reminder: {
    text: (n) =>
      plural("es", n, {
        one: "1 cosa que has escrito está solo en este dispositivo.",
        other: `${n} cosas que has escrito están solo en este dispositivo.`,
      }),
    later: "Ahora no",
  },

  make: {
    title: "Hacer una copia",
    hint: "Un archivo, cerrado con una frase de paso",
    passphrase: "La frase de paso",
    text: "Con el archivo y la frase se puede leer todo. Sin la frase no puede nadie, y no hay forma de recuperarla: quien hace la aplicación tampoco la tiene.",
    ways: { words: "Seis palabras", own: "Una mía" },
    suggested: "Apúntalas en papel o guárdalas en un gestor de contraseñas",
    strength: (words) =>
      `Sacadas al azar de entre ${words} palabras: tantas combinaciones que nadie puede probarlas todas, ni con muchas máquinas.`,
    others: "Otras palabras",
    copy: "Copiar las palabras",
    again: "Las mismas palabras otra vez",
    againHint: "Para que sepas seguro que las tienes. Si las has copiado, puedes dejarlo en blanco.",
    own: "Frase de paso",
    ownHint: (n) => `Al menos ${n} caracteres. Varias palabras valen más que una con signos.`,
    ownAgain: "La misma frase otra vez",
    tooShort: (n) => `Hacen falta al menos ${n} caracteres.`,
    notSame: "No son iguales.",
    begin: "Hacer la copia",
    sealing: "Cerrando la copia…",
    checking: "Abriéndola otra vez para comprobarla…",
    stop: "Parar",
    failed:
      "No se ha podido hacer la copia. No ha cambiado nada. Cierra otras aplicaciones y prueba otra vez.",
    notChecked: "La copia no se abría como debe y se ha descartado. No ha cambiado nada. Prueba otra vez.",
    checked: (n) =>
      plural("es", n, {
        one: "La copia está hecha y comprobada: 1 registro, igual que aquí.",
        other: `La copia está hecha y comprobada: ${n} registros, igual que aquí.`,
      }),
    save: "Guardar el archivo",
    send: "Enviar el archivo",
    handed:
      "La aplicación no puede ver adónde ha ido el archivo. Mira si está, y guárdalo en algún sitio que no sea este dispositivo.",
    lookInside: "Comprobar el archivo guardado",
  },

  open: {
    title: "Abrir una copia",
    hint: "Ver qué hay dentro y, si quieres, traerlo aquí",
    text: "Primero ves qué hay dentro. No cambia nada hasta que lo digas.",
    file: "El archivo",
    passphrase: "La frase de paso de esa copia",
    noFile: "Elige primero el archivo.",
    noPassphrase: "Escribe la frase de paso.",
    begin: "Mirar dentro",
    opening: "Abriendo la copia…",
    problems: {
      "not-a-backup": {
        title: "Esto no es la copia de un diario",
        todo: "Elige otro archivo. Su nombre acaba en «.age».",
      },
      "too-large": {
        title: "Este archivo es demasiado grande para ser una copia",
        todo: "Elige otro archivo. Su nombre acaba en «.age».",
      },
      unreadable: {
        title: "No se ha podido leer el archivo",
        todo: "Guárdalo antes en este dispositivo y elígelo otra vez.",
      },
      "does-not-open": {
        title: "La frase no abre este archivo",
        todo: "Mira letra por letra y prueba otra vez. Si es esa frase seguro, el archivo está dañado: prueba con otra copia.",
      },
      newer: {
        title: "Esta copia la hizo una versión más nueva de la aplicación",
        todo: "Cierra todas las ventanas de la aplicación y ábrela otra vez con conexión, para que se actualice.",
      },
      damaged: {
        title: "La frase es buena, pero lo de dentro está dañado",
        todo: "Prueba con otra copia.",
      },
      "kinds-differ": {
        title: "Esta copia no encaja con este diario",
        todo: "Prueba con otra copia.",
      },
      failed: {
        title: "No se ha podido abrir la copia",
        todo: "Cierra otras aplicaciones y prueba otra vez.",
      },
    },
    untouched: "Tu diario está como estaba.",
    inside: "Qué hay dentro",
    made: (when) => `Hecha el ${when}.`,
    records: (n) => plural("es", n, { one: "1 registro", other: `${n} registros` }),
    span: (from, to) => `Escrito entre el ${from} y el ${to}.`,
    setAside: (n) =>
      plural("es", n, {
        one: "1 no se puede leer entero. Lo que no se puede leer se deja fuera.",
        other: `${n} no se pueden leer enteros. Lo que no se puede leer se deja fuera.`,
      }),
    would: "Qué pasa al traerla",
    did: "Qué se ha hecho",
    outcomes: {
      new: (n) => plural("es", n, { one: "1 cosa nueva", other: `${n} cosas nuevas` }),
      "newer-there": (n) => `${n} con algo más reciente en la copia`,
      "newer-here": (n) => `${n} con algo más reciente aquí: se queda como está`,
      "changed-on-both": (n) =>
        `${n} con cambios en los dos sitios: se guardan los dos, se ve lo último y lo otro queda entre las versiones anteriores`,
      "deleted-there": (n) =>
        plural("es", n, {
          one: "1 cosa borrada en el otro dispositivo: aquí también se borra",
          other: `${n} cosas borradas en el otro dispositivo: aquí también se borran`,
        }),
      "deleted-here": (n) =>
        plural("es", n, {
          one: "1 cosa borrada aquí: sigue borrada",
          other: `${n} cosas borradas aquí: siguen borradas`,
        }),
      same: (n) => plural("es", n, { one: "1 cosa igual", other: `${n} cosas iguales` }),
    },
    nothing: "Todo lo que hay en la copia ya está aquí. No hay nada que traer.",
    bringIn: "Traerla aquí",
    bringing: "Trayéndola…",
    leave: "Dejarla",
    replace: "Cambiarlo todo por la copia",
    replaceText: (n) =>
      plural("es", n, {
        one: "Tu diario queda como la copia. 1 cosa se va o vuelve a como era entonces. Justo después se puede deshacer.",
        other: `Tu diario queda como la copia. ${n} cosas se van o vuelven a como eran entonces. Justo después se puede deshacer.`,
      }),
    replaceSure: "Sí, cambiarlo todo",
    done: "Ya está todo aquí.",
    replaced: "Tu diario está como la copia.",
    undone: "Deshecho. Tu diario está como estaba.",
    undoneKept: (n) =>
      plural("es", n, {
        one: "1 cosa se ha escrito o cambiado después y se queda como está ahora.",
        other: `${n} cosas se han escrito o cambiado después y se quedan como están ahora.`,
      }),
    notUndone: "No se ha podido deshacer. No ha cambiado nada.",
    notWritten: "No se ha traído nada.",
  },

  folder: {
    title: "Al día en una carpeta",
    hint: "Con la aplicación abierta, en este ordenador",
    text: "Elige una carpeta y la aplicación guardará en ella una copia cerrada mientras esté abierta. Si es una carpeta que se lleva a otros dispositivos o a otro disco, la copia va con ella.",
    begin: "Elegir la carpeta",
    writing: "Escribiendo la copia y comprobándola…",
    kept: (folder, file) => `Hay una copia en la carpeta «${folder}», con el nombre «${file}».`,
    last: (when) => `Escrita y comprobada: ${when}.`,
    when: "Se escribe otra vez unos minutos después de cada cambio y cuando sales de la aplicación. La anterior se queda hasta que la nueva está comprobada.",
    notAllowed:
      "El navegador pregunta otra vez antes de dejar escribir ahí. Hasta entonces la copia se queda como está.",
    allow: "Permitirlo y escribir ahora",
    failed:
      "No se ha podido escribir la copia. Lo que había está como estaba. Mira si la carpeta sigue ahí y tiene sitio.",
    end: "Dejar de guardarla",
    endText: "El archivo se queda en la carpeta. La aplicación olvida la carpeta y la frase de paso.",
  },

  plain: {
    title: "En archivos para leer",
    hint: "Para ti o para otros programas",
    text: "Tu diario es tuyo. Aquí puedes llevártelo en archivos que no piden aplicación ni frase de paso.",
    notProtected:
      "Este archivo no está protegido: quien lo encuentre puede leerlo. Guárdalo donde solo lo encuentres tú.",
    files: {
      markdown: {
        title: "Para leer",
        hint: "Todo lo que has escrito, día a día, con sus versiones anteriores. Se abre como texto (Markdown).",
      },
      csv: {
        title: "Las sesiones en una tabla",
        hint: "Una fila por sesión, para una hoja de cálculo (CSV).",
      },
      json: { title: "Para otros programas", hint: "Todo, en una forma documentada (JSON)." },
    },
    save: "Guardar el archivo",
    saveOf: (title) => `Guardar el archivo: ${title}`,
    sure: "Guardarlo sin proteger",
    saved: "El archivo está en manos del navegador. Lo encuentras entre tus descargas.",
    failed: "No se ha podido hacer el archivo. No ha cambiado nada.",
    fileName: (day) => `notas-${day}`,

    heading: "Mi diario",
    headNote: (day) => `Como estaba el ${day}. Sin proteger: guárdalo donde solo lo encuentres tú.`,
    unreadable: (n) =>
      plural("es", n, {
        one: "1 cosa la escribió una versión más nueva de la aplicación y no se puede contar aquí.",
        other: `${n} cosas las escribió una versión más nueva de la aplicación y no se pueden contar aquí.`,
      }),
    columns: {
      day: "Día",
      time: "Hora",
      how: "Cómo nos vimos",
      place: (item) => `${item}: lugar, el primero es 0`,
      note: (item) => `${item}: con mis palabras`,
    },
  },

  told: {
    kinds: {
      therapy: "Un proceso",
      session: "Una sesión",
      note: "Una nota",
      incident: "Una nota con fecha",
      contact: "Alguien a quien llamar",
      settings: "Ajustes",
      summary: "Lo que he entregado",
      agreement: "Cómo trabajamos",
      goal: "Un objetivo",
      progress: "Dónde veo un objetivo",
      task: "Una tarea",
      attempt: "Cómo fue con una tarea",
      question: "Una pregunta mía",
      topic: "Algo que sacar",
      arrangement: "Mi orden",
      rehearsal: "Un ensayo",
      saying: "Cómo fue cuando lo dije",
      backup: "La última copia",
      usual: "Mi costumbre, empezada de nuevo",
      observation: "Algo que noté",
      review: "Mirar atrás",
    },
    ofDay: (kind, day) => `${kind}, ${day}`,
    gone: "algo que ya no está aquí",
    about: "Sobre",
    choices: {
      bring: "espera a la próxima sesión",
      left: "de momento lo dejo",
      talked: "hablado",
    },
    editOf: "Hecho a partir de",
  },
};
