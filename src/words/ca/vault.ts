import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { start } from "./start.ts";

export const vault: Words["vault"] = {
  ...start,

  dataMissing: {
    title: "Les teves dades no són on les vam deixar",
    text: "En aquest navegador hi havia un diari i ara no apareix. Potser el va treure el navegador, una aplicació de neteja o una avaria. No s’ha començat res de nou a sobre.",
    todo: "Torna-ho a provar, i torna a obrir el navegador. Si acabes de netejar aquest dispositiu, mira si es pot desfer. Començar de nou no esborra res del que encara hi sigui.",
  },
  startNew: "Comença un diari nou",
  startNewHint: "El nou comença buit.",

  changesMissing: {
    title: "Potser falten els últims canvis",
    text: (n) =>
      plural("ca", n, {
        one: "Aquest dispositiu recorda 1 canvi que no és al diari. Es pot haver perdut quan es va tancar de cop o va marxar la llum.",
        other: `Aquest dispositiu recorda ${n} canvis que no són al diari. Es poden haver perdut quan es va tancar de cop o va marxar la llum.`,
      }),
    todo: "Mira què vas escriure al final i torna a escriure el que falti. Tota la resta hi és.",
  },
  newerVersion: {
    title: "Aquest diari el va escriure una versió més nova",
    text: "Aquesta versió no l’obre, per no espatllar res. No ha canviat res.",
    todo: "Tanca totes les finestres de l’aplicació i torna-la a obrir amb connexió, perquè s’actualitzi.",
  },
  headerDamaged: {
    title: "La clau del teu diari està malmesa",
    text: "La part que obre el teu diari no es llegeix. El que vas escriure continua allà, xifrat, i no ha canviat res.",
    todo: "Torna-ho a provar, i torna a obrir el navegador. No esborris les dades d’aquest lloc web.",
  },
  storageMissing: {
    title: "Aquest navegador no pot guardar un diari",
    text: "L’emmagatzematge que cal no existeix o està desactivat. El que escriguis es perdria, així que no es comença res.",
    todo: "Obre l’aplicació en un altre navegador o permet que aquest lloc web guardi dades.",
  },
  storageBlocked: {
    title: "L’emmagatzematge no respon",
    text: "Hem esperat deu segons. Potser el té ocupat una altra finestra de l’aplicació.",
    todo: "Tanca les altres finestres i torna-ho a provar. Si continua igual, reinicia el navegador.",
  },
  storageFailing: {
    title: "L’emmagatzematge ha donat un error",
    text: "El navegador no ha pogut llegir o escriure. El que ja estava desat no s’ha tocat.",
    todo: "Copia el que estaves escrivint, tanca l’aplicació i torna-la a obrir.",
  },
  storageFull: {
    title: "No queda lloc per desar",
    text: "El teu text continua aquí, a la pantalla. Encara no està desat.",
    todo: "Fes lloc al dispositiu i torna-ho a provar. Per si de cas, copia abans el teu text en un altre lloc.",
  },

  damagedRecords: {
    title: (n) => plural("ca", n, { one: "Hi ha 1 registre malmès", other: `Hi ha ${n} registres malmesos` }),
    text: (n) =>
      plural("ca", n, {
        one: "No es pot obrir. Queda a part i es conserva, i tota la resta funciona.",
        other: "No es poden obrir. Queden a part i es conserven, i tota la resta funciona.",
      }),
    todo: "No cal que facis res.",
  },

  persistence: {
    title: "El conservarà, aquest navegador?",
    granted: {
      title: "El navegador es compromet a conservar-lo",
      text: "No esborrarà el teu diari per fer lloc. Tot i així, se’n va si esborres les dades d’aquest lloc web.",
      todo: "Si es perd el dispositiu, també es perd el diari.",
    },
    mayErase: {
      title: "Aquest navegador el pot esborrar",
      text: "Si falta espai, o després d’un temps sense obrir-lo, el navegador pot esborrar el teu diari sense preguntar.",
      todo: "Instal·la l’aplicació a la pantalla d’inici: allà és menys probable.",
    },
    unknown: {
      title: "No sabem si aquest navegador el conservarà",
      text: "Aquest navegador no diu si pot esborrar el teu diari.",
      todo: "Instal·la l’aplicació a la pantalla d’inici, si aquest navegador pot.",
    },
  },

  saved: "Desat",
  draftSaved: "Esborrany desat",
  saving: "S’està desant…",
  notSaved: "Sense desar",
  retrySaving: "Torna-ho a provar",
  textCopied: "El teu text està copiat",

  conflict: {
    title: "Això ha canviat en una altra finestra",
    text: "Hi ha dues versions de la mateixa cosa. Tu decideixes quina es queda.",
    mine: "El que tinc aquí",
    other: "El que té l’altra finestra",
    keepMine: "Conserva la meva",
    takeOther: "Agafa l’altra",
    keepBoth: "Conserva totes dues versions",
    lostNothing: "La versió que no triïs queda entre les anteriors.",
  },
  updatedElsewhere: {
    title: "L’aplicació s’ha actualitzat en una altra finestra",
    text: "El que estaves escrivint aquí ha quedat com a esborrany.",
    todo: "Torna a obrir aquesta finestra per continuar.",
  },

  newVersion: {
    title: "Hi ha una versió nova",
    text: "El teu diari es queda com està.",
    whatChanged: (what) => `Què canvia: ${what}`,
    restart: "Reinicia ara",
    later: "Més tard",
  },

  noPasscode: {
    title: "Sense codi",
    text: "Protegeix de mirades ràpides, no de qui copiï el navegador.",
  },
  whatItCannotDo:
    "Cap bloqueig no protegeix de qui et mira la pantalla, sap el teu codi o ha posat un programa espia en aquest dispositiu.",

  degraded: {
    title: "Hi ha coses que no funcionen en aquest navegador",
    noTabs: "Dues finestres de l’aplicació no es poden avisar dels canvis. Fes-ne servir només una alhora.",
    ok: "D’acord",
  },
};
