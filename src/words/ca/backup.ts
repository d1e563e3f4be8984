import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { theDay } from "./the-day.ts";

export const backup: Words["backup"] = {
  title: "Una còpia de tot",
  hint: "Per guardar-la en un altre lloc o portar-la a un altre dispositiu",
  text: "Una còpia és un fitxer amb tot el teu diari, tancat amb una frase de pas. Així pots continuar en un altre dispositiu, o tornar-hi si perds aquest.",
  fileName: (day) => `copia-${day}`,

  standing: {
    none: "Encara no hi ha cap còpia. Si es perd aquest dispositiu, es perd el que hi ha escrit.",
    empty: "Encara no hi ha res per copiar.",
    all: (when) => `Tot és en alguna còpia. L’última es va comprovar ${theDay(when)}.`,
    since: (n, when) =>
      plural("ca", n, {
        one: `Hi ha 1 cosa que només és en aquest dispositiu. L’última còpia es va comprovar ${theDay(when)}.`,
        other: `Hi ha ${n} coses que només són en aquest dispositiu. L’última còpia es va comprovar ${theDay(when)}.`,
      }),
  },

  reminder: {
    text: (n) =>
      plural("ca", n, {
        one: "1 cosa que has escrit només és en aquest dispositiu.",
        other: `${n} coses que has escrit només són en aquest dispositiu.`,
      }),
    later: "Ara no",
  },

  make: {
    title: "Fes una còpia",
    hint: "Un fitxer, tancat amb una frase de pas",
    passphrase: "La frase de pas",
    text: "Amb el fitxer i la frase es pot llegir tot. Sense la frase no pot ningú, i no hi ha manera de recuperar-la: qui fa l’aplicació tampoc no la té.",
    ways: { words: "Sis paraules", own: "Una de meva" },
    suggested: "Apunta-les en un paper o guarda-les en un gestor de contrasenyes",
    strength: (words) =>
      `Tretes a l’atzar d’entre ${words} paraules: tantes combinacions que no les pot provar totes ningú, ni amb moltes màquines.`,
    others: "Unes altres paraules",
    copy: "Copia les paraules",
    again: "Les mateixes paraules una altra vegada",
    againHint: "Per saber del cert que les tens. Si les has copiat, ho pots deixar en blanc.",
    own: "Frase de pas",
    ownHint: (n) => `Almenys ${n} caràcters. Valen més diverses paraules que una amb signes.`,
    ownAgain: "La mateixa frase una altra vegada",
    tooShort: (n) => `Calen almenys ${n} caràcters.`,
    notSame: "No són iguals.",
    begin: "Fes la còpia",
    sealing: "S’està tancant la còpia…",
    checking: "S’està tornant a obrir per comprovar-la…",
    stop: "Atura",
    failed: "No s’ha pogut fer la còpia. No ha canviat res. Tanca altres aplicacions i torna-ho a provar.",
    notChecked: "La còpia no s’obria com cal i s’ha llençat. No ha canviat res. Torna-ho a provar.",
    checked: (n) =>
      plural("ca", n, {
        one: "La còpia està feta i comprovada: 1 registre, igual que aquí.",
        other: `La còpia està feta i comprovada: ${n} registres, igual que aquí.`,
      }),
    save: "Desa el fitxer",
    send: "Envia el fitxer",
    handed:
      "L’aplicació no pot veure on ha anat el fitxer. Mira si hi és, i guarda’l en un lloc que no sigui aquest dispositiu.",
    lookInside: "Comprova el fitxer desat",
  },

  open: {
    title: "Obre una còpia",
    hint: "Mira què hi ha i, si vols, porta-ho aquí",
    text: "Primer veus què hi ha. No canvia res fins que ho diguis.",
    file: "El fitxer",
    passphrase: "La frase de pas d’aquella còpia",
    noFile: "Tria primer el fitxer.",
    noPassphrase: "Escriu la frase de pas.",
    begin: "Mira a dins",
    opening: "S’està obrint la còpia…",
    problems: {
      "not-a-backup": {
        title: "Això no és la còpia d’un diari",
        todo: "Tria un altre fitxer. El seu nom acaba en «.age».",
      },
      "too-large": {
        title: "Aquest fitxer és massa gros per ser una còpia",
        todo: "Tria un altre fitxer. El seu nom acaba en «.age».",
      },
      unreadable: {
        title: "No s’ha pogut llegir el fitxer",
        todo: "Desa’l abans en aquest dispositiu i torna’l a triar.",
      },
      "does-not-open": {
        title: "La frase no obre aquest fitxer",
        todo: "Mira lletra per lletra i torna-ho a provar. Si saps del cert que és aquesta, el fitxer està malmès: prova una altra còpia.",
      },
      newer: {
        title: "Aquesta còpia la va fer una versió més nova de l’aplicació",
        todo: "Tanca totes les finestres de l’aplicació i torna-la a obrir amb connexió, perquè s’actualitzi.",
      },
      damaged: {
        title: "La frase és bona, però el que hi ha a dins està malmès",
        todo: "Prova una altra còpia.",
      },
      "kinds-differ": {
        title: "Aquesta còpia no encaixa amb aquest diari",
        todo: "Prova una altra còpia.",
      },
      failed: {
        title: "No s’ha pogut obrir la còpia",
        todo: "Tanca altres aplicacions i torna-ho a provar.",
      },
    },
    untouched: "El teu diari està com estava.",
    inside: "Què hi ha",
    made: (when) => `Feta ${theDay(when)}.`,
    records: (n) => plural("ca", n, { one: "1 registre", other: `${n} registres` }),
    span: (from, to) => `Escrit entre ${theDay(from)} i ${theDay(to)}.`,
    setAside: (n) =>
      plural("ca", n, {
        one: "1 no es pot llegir sencer. El que no es pot llegir queda fora.",
        other: `${n} no es poden llegir sencers. El que no es pot llegir queda fora.`,
      }),
    would: "Què passa si la portes aquí",
    did: "Què s’ha fet",
    outcomes: {
      new: (n) => plural("ca", n, { one: "1 cosa nova", other: `${n} coses noves` }),
      "newer-there": (n) =>
        plural("ca", n, { one: "1 cosa més recent a la còpia", other: `${n} coses més recents a la còpia` }),
      "newer-here": (n) =>
        plural("ca", n, {
          one: "1 cosa més recent aquí: es queda com està",
          other: `${n} coses més recents aquí: es queden com estan`,
        }),
      "changed-on-both": (n) =>
        plural("ca", n, {
          one: "1 cosa amb canvis als dos llocs: es guarden totes dues versions, es veu l’última i l’altra queda entre les anteriors",
          other: `${n} coses amb canvis als dos llocs: es guarden totes dues versions, es veu l’última i l’altra queda entre les anteriors`,
        }),
      "deleted-there": (n) =>
        plural("ca", n, {
          one: "1 cosa esborrada a l’altre dispositiu: aquí també s’esborra",
          other: `${n} coses esborrades a l’altre dispositiu: aquí també s’esborren`,
        }),
      "deleted-here": (n) =>
        plural("ca", n, {
          one: "1 cosa esborrada aquí: continua esborrada",
          other: `${n} coses esborrades aquí: continuen esborrades`,
        }),
      same: (n) => plural("ca", n, { one: "1 cosa igual", other: `${n} coses iguals` }),
    },
    nothing: "Tot el que hi ha a la còpia ja és aquí. No hi ha res per portar.",
    bringIn: "Porta-la aquí",
    bringing: "S’està portant…",
    leave: "Deixa-la",
    replace: "Substitueix-ho tot per la còpia",
    replaceText: (n) =>
      plural("ca", n, {
        one: "El teu diari queda com la còpia. 1 cosa desapareix o torna a ser com era aleshores. Just després es pot desfer.",
        other: `El teu diari queda com la còpia. ${n} coses desapareixen o tornen a ser com eren aleshores. Just després es pot desfer.`,
      }),
    replaceSure: "Sí, substitueix-ho tot",
    done: "Ja és tot aquí.",
    replaced: "El teu diari està com la còpia.",
    undone: "Desfet. El teu diari està com estava.",
    undoneKept: (n) =>
      plural("ca", n, {
        one: "1 cosa s’ha escrit o canviat després i es queda com està ara.",
        other: `${n} coses s’han escrit o canviat després i es queden com estan ara.`,
      }),
    notUndone: "No s’ha pogut desfer. No ha canviat res.",
    notWritten: "No s’ha portat res.",
  },

  folder: {
    title: "Al dia en una carpeta",
    hint: "Amb l’aplicació oberta, en aquest ordinador",
    text: "Tria una carpeta i l’aplicació hi guardarà una còpia tancada mentre sigui oberta. Si és una carpeta que va a altres dispositius o a un altre disc, la còpia també hi va.",
    begin: "Tria la carpeta",
    writing: "S’està escrivint i comprovant la còpia…",
    kept: (folder, file) => `Hi ha una còpia a la carpeta «${folder}», amb el nom «${file}».`,
    last: (when) => `Escrita i comprovada: ${when}.`,
    when: "Es torna a escriure uns minuts després de cada canvi i quan surts de l’aplicació. L’anterior es queda fins que la nova estigui comprovada.",
    notAllowed:
      "El navegador torna a preguntar abans de deixar-hi escriure. Fins aleshores la còpia es queda com està.",
    allow: "Permet-ho i escriu ara",
    failed:
      "No s’ha pogut escriure la còpia. El que hi havia està com estava. Mira si la carpeta hi és i té espai.",
    end: "Deixa de guardar-la",
    endText: "El fitxer es queda a la carpeta. L’aplicació oblida la carpeta i la frase de pas.",
  },

  plain: {
    title: "En fitxers per llegir",
    hint: "Per a tu o per a altres programes",
    text: "El teu diari és teu. Aquí te’l pots emportar en fitxers que no demanen aplicació ni frase de pas.",
    notProtected:
      "Aquest fitxer no està protegit: qui el trobi el pot llegir. Guarda’l on només el trobis tu.",
    files: {
      markdown: {
        title: "Per llegir",
        hint: "Tot el que has escrit, dia a dia, amb les versions anteriors. S’obre com a text (Markdown).",
      },
      csv: {
        title: "Les sessions en una taula",
        hint: "Una fila per sessió, per a un full de càlcul (CSV).",
      },
      json: { title: "Per a altres programes", hint: "Tot, en una forma documentada (JSON)." },
    },
    save: "Desa el fitxer",
    saveOf: (title) => `Desa el fitxer: ${title}`,
    sure: "Desa’l sense protegir",
    saved: "El fitxer ha passat al navegador. El trobaràs a les baixades.",
    failed: "No s’ha pogut fer el fitxer. No ha canviat res.",
    fileName: (day) => `notes-${day}`,

    heading: "El meu diari",
    headNote: (day) => `Com estava ${theDay(day)}. Sense protegir: guarda’l on només el trobis tu.`,
    unreadable: (n) =>
      plural("ca", n, {
        one: "1 cosa la va escriure una versió més nova de l’aplicació i no es pot explicar aquí.",
        other: `${n} coses les va escriure una versió més nova de l’aplicació i no es poden explicar aquí.`,
      }),
    columns: {
      day: "Dia",
      time: "Hora",
      how: "Com ens hem vist",
      place: (item) => `${item}: lloc, el primer és 0`,
      note: (item) => `${item}: amb les meves paraules`,
    },
  },

  told: {
    kinds: {
      therapy: "Una teràpia",
      session: "Una sessió",
      note: "Una nota",
      incident: "Una nota amb data",
      contact: "Algú a qui trucar",
      settings: "Configuració",
      summary: "El que he entregat",
      agreement: "Com treballem",
      goal: "Un objectiu",
      progress: "On veig un objectiu",
      task: "Una tasca",
      attempt: "Com ha anat amb una tasca",
      question: "Una pregunta meva",
      topic: "Un tema per treure",
      arrangement: "El meu ordre",
      rehearsal: "Un assaig",
      saying: "Com ha anat quan ho he dit",
      backup: "L’última còpia",
      usual: "El meu costum, començat de nou",
      observation: "Una cosa que he vist",
      review: "Mirar enrere",
    },
    ofDay: (kind, day) => `${kind}, ${day}`,
    gone: "una cosa que ja no és aquí",
    about: "Sobre",
    choices: {
      bring: "espera la pròxima sessió",
      left: "de moment ho deixo",
      talked: "ja se n’ha parlat",
    },
    editOf: "Fet a partir de",
  },
};
