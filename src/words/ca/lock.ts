import type { Words } from "../words.ts";

export const lock: Words["lock"] = {
  title: "Codi i bloqueig",
  isOff: "Sense codi: qui obri l’aplicació aquí ho llegeix tot",
  offer: "Qui obri l’aplicació en aquest dispositiu pot llegir això. Amb un codi, no.",
  isOn: "Amb codi: només s’obre amb el teu",

  door: {
    locked: "El teu diari està bloquejat.",
    withDevice: "Desbloqueja amb aquest dispositiu",
    passcode: "Codi",
    open: "Obre",
    nothing: "Escriu el codi.",
    wrong: "Aquest no és el codi.",
    waitMinutes: (n) => `Massa intents. Pots tornar-ho a provar d’aquí a ${n} minuts.`,
    waitSeconds: (n) => `Massa intents. Pots tornar-ho a provar d’aquí a ${n} segons.`,
    waitOver: "Ja pots tornar-ho a provar.",
    forgotten: "No me’n recordo",
    noRecovery:
      "Aquest diari no té codi de recuperació: només l’obre el codi, i no te’l pot tornar ningú. Si tens una còpia, la pots obrir en un altre dispositiu o en un altre navegador.",
    byPasscode: "Torna al codi",
    code: "Codi de recuperació",
    codeHint: "Vuit grups i un de curt. Tant és si hi ha espais o minúscules.",
    codeProblems: {
      length: "Hi falten caràcters, o n’hi ha de més.",
      slip: "Hi ha algun caràcter canviat. Compara cada grup amb el teu full.",
    },
    codeWrong: "El codi és sencer, però no obre aquest diari. No en deu ser un d’abans?",
  },

  show: "Mostra el que escric",
  unavailable: "Aquest dispositiu ara no ho pot fer. Tanca altres aplicacions i torna-ho a provar.",
  waiting: "Massa intents. Bloqueja el diari: la primera pantalla diu quant cal esperar.",
  deviceProblems: {
    cancelled: "El dispositiu no ho ha desbloquejat. Pots tornar-ho a provar, o deixar-ho.",
    "not-possible": "Aquest dispositiu o aquest navegador no ho pot fer.",
    different: "El dispositiu ha donat dues respostes diferents, així que aquí no te’n pots refiar.",
  },

  about: "Què pot fer un bloqueig",
  whatItDoes:
    "Amb un codi, tot queda tancat de manera que només l’obre aquell codi, també per a qui copiï els fitxers d’aquest navegador. Sense codi, una còpia d’aquests fitxers es pot llegir.",
  whatShortIs:
    "Un codi curt frena qui tingui aquest dispositiu a la mà. Qui copiï els fitxers pot provar codis tan de pressa com pugui el seu ordinador: allà només ajuda un de més llarg.",
  set: "Posa un codi",
  change: "Canvia el codi",
  remove: "Treu el codi",
  removeHint: "Aleshores es torna a obrir per a tothom",
  newCode: "Codi de recuperació",
  newCodeHint: {
    none: "No n’hi ha: sense el codi no hi ha manera d’entrar",
    some: "Fes-ne un de nou. El d’abans deixa de servir",
  },
  deviceOn: "Desbloqueja també amb aquest dispositiu",
  deviceOnHint: "Amb el dit, la cara o el codi del dispositiu",
  deviceOff: "No desbloquegis més amb aquest dispositiu",
  deviceOffHint: "Aleshores només l’obren el codi i el codi de recuperació",
  after: {
    legend: "Bloqueig automàtic, si no es toca res",
    hint: "Quan no és a la vista, es bloqueja al cap d’un minut com a molt.",
    minutes: {
      0: "De seguida, si no és a la vista",
      1: "Al cap d’1 minut",
      5: "Al cap de 5 minuts",
      15: "Al cap de 15 minuts",
      60: "Al cap d’1 hora",
    },
  },
  notOn: "No hi ha cap codi.",
  isSet: "Ja hi ha un codi.",

  steps: (now, of) => `Pas ${now} de ${of}`,
  current: {
    title: "Primer, el codi actual",
    label: "Codi actual",
  },
  passcode: {
    title: "El codi nou",
    ways: { words: "Quatre paraules", own: "Un de meu" },
    suggested: "Apunta-les o aprèn-te-les",
    others: "Unes altres paraules",
    own: "Codi",
    ownHint: (n) => `Almenys ${n} caràcters, els que vulguis. Val més que sigui llarg que estrany.`,
    again: "El mateix una altra vegada",
    notSame: "No són iguals.",
    problems: {
      "too-short": (n) => `Calen almenys ${n} caràcters.`,
      "too-long": (n) => `Hi caben ${n} caràcters com a molt.`,
      "too-common":
        "És el primer que es provaria: el fa servir molta gent, o és una data, una fila de tecles o una repetició.",
    },
    worth: {
      minutes: "Qui copiï els fitxers d’aquest navegador l’endevinaria en minuts.",
      hours: "Qui copiï els fitxers d’aquest navegador trigaria hores a endevinar-lo.",
      days: "Qui copiï els fitxers d’aquest navegador trigaria dies a endevinar-lo.",
      months: "Qui copiï els fitxers d’aquest navegador trigaria mesos a endevinar-lo.",
      years: "Qui copiï els fitxers d’aquest navegador trigaria anys a endevinar-lo.",
      lifetimes: "Qui copiï els fitxers d’aquest navegador trigaria més d’una vida a endevinar-lo.",
    },
    worthMore: "Amb un bon ordinador i a grans trets. Amb més d’un, menys.",
  },
  recovery: {
    title: "Un codi de recuperació",
    text: "Obre el diari si no recordes el codi. Només es mostra aquesta vegada. Apunta’l o imprimeix-lo, i guarda’l on només miris tu.",
    replaces: "El codi de recuperació que tenies deixa de servir.",
    print: "Imprimeix-lo",
    copy: "Copia’l",
    copied: "Copiat. Altres aplicacions d’aquest dispositiu poden llegir el que es copia.",
    have: "Ja el tinc",
    without: "Continua sense codi de recuperació",
    withoutText:
      "Sense aquest codi i sense una còpia del diari no hi ha manera d’entrar-hi si no recordes el codi.",
    sheet: "Codi de recuperació",
    confirmTitle: "Per comprovar-ho: dos grups",
    group: (n) => `Grup ${n}`,
    notThat: "Allà no hi diu això.",
    again: "Mira’l una altra vegada",
  },
  device: {
    title: "Desbloqueja amb aquest dispositiu",
    text: "El codi es queda: el dispositiu és una manera més d’entrar.",
    whoElse:
      "Qui pugui desbloquejar aquest dispositiu també podrà obrir el diari. Serveix qualsevol dit o cara que s’hi hagi afegit, també d’una altra persona.",
    synced:
      "El dispositiu guarda per a això una clau d’accés. Si les teves claus d’accés es comparteixen entre els teus dispositius o amb la família, potser també serveix allà.",
    add: "Configura-ho",
    addHint: "El dispositiu t’ho preguntarà dues o tres vegades.",
    keep: "Conserva-ho",
    keepText: "Perquè el dispositiu el continuï obrint, ha de respondre una vegada més.",
    without: "Continua sense això",
    keyName: "Alianza",
  },
  removing: {
    text: "Aleshores qui obri l’aplicació aquí ho llegeix tot, i també qui copiï els fitxers d’aquest navegador.",
  },
  sealing: {
    title: "S’està tornant a tancar tot",
    text: "Amb una clau nova, perquè no ho obri res d’abans. Pots tancar l’aplicació en qualsevol moment: no es perd res, i queda com abans o ja fet.",
    progress: (done, total) => `${done} de ${total}`,
  },
  notDone: { title: "No s’ha pogut fer", text: "Tot està com estava." },
  done: {
    title: "Fet",
    set: "Des d’ara s’obre amb el teu codi. El botó de dalt amaga i bloqueja de seguida, i també la tecla F8.",
    change: "Des d’ara l’obre el codi nou. El d’abans no obre res.",
    code: "Des d’ara val el codi de recuperació nou.",
    device: "Des d’ara aquest dispositiu també l’obre.",
    deviceOff: "Aquest dispositiu ja no l’obre.",
    off: "Ja no hi ha codi.",
    renew: "Des d’ara l’obre el codi nou. El que acabes de fer servir ja no obre res.",
  },
  renew: {
    title: "Un codi nou",
    text: "L’ha obert el codi de recuperació, i amb això queda gastat. Tria un codi nou; després n’hi ha un altre de recuperació.",
  },
};
