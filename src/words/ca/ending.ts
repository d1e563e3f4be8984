import type { Words } from "../words.ts";

export const ending: Words["ending"] = {
  title: "Fer una pausa o acabar",
  hint: "Com fer-ho, i paraules per dir o enviar",
  lead: "Pots fer una pausa o acabar quan vulguis, a la sessió o amb un missatge. No deus cap explicació a ningú. I algun dia hi pots tornar, o no.",

  waysTitle: "Maneres de fer-ho",
  ways: {
    session: {
      title: "En una última sessió",
      text: "Si ho dius al començament, queda temps per dir-se adeu. Amb una sessió n’hi ha prou. Amb un tros, també.",
    },
    message: {
      title: "Amb un missatge",
      text: "Amb unes línies n’hi ha prou. No cal que responguis preguntes ni que agafis el telèfon.",
    },
    pause: {
      title: "Una pausa",
      text: "Pots dir fins quan, o deixar-ho obert. Pots preguntar què passa mentrestant amb la teva hora i amb els pagaments.",
    },
    silence: {
      title: "Sense dir res",
      text: "També pots deixar d’anar-hi, i prou. Si hi ha sessions reservades, mira què es va acordar sobre cancel·lar.",
    },
  },

  textsTitle: "Paraules per dir o enviar",
  textsHint: "Tria les que et serveixin i canvia-les allà on les enviïs. L’aplicació no envia res.",
  voiceLabel: "Llengua i tracte",
  texts: {
    "last-session": "Per dir-ho en una última sessió",
    "end-message": "Per acabar amb un missatge",
    "pause-message": "Per fer una pausa amb un missatge",
    "ask-summary": "Per demanar un resum",
    "ask-referral": "Per demanar el nom d’una altra persona",
    "ask-records": "Per demanar la meva història clínica",
  },
  copy: "Copia",
  copyOne: (title) => `Copia: ${title}`,
  share: "Envia amb…",
  shareOne: (title) => `Envia amb…: ${title}`,
  couldNotShare: "No s’ha enviat res. Ho pots copiar.",

  nextTitle: "A partir d’aquí",
  ownWords: "Troba les meves paraules",
  ownWordsHint: "Per escriure-les, sentir-les i guardar-les",
  pauseHere: "Posa-la en pausa en aquest diari",
  pauseHereHint: "Tot queda guardat, i no s’espera cap sessió.",
  closingHint: "El que m’emporto, i una cosa escrita per guardar",
  boundaryHint: "Si és per això: no cal que ho expliquis a ningú.",
};
