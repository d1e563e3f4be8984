import type { Phrases } from "#domain/wording.ts";

/** What is said alike with tu and with vostè: nobody is spoken to here. */
export const topics: Phrases["topics"] = {
  "not-heard": {
    soft: "De vegades em sembla que el que dic no acaba d’arribar.",
    clear: "Sovint em sembla que el que dic no arriba o no s’entén.",
    firm: "Tinc la sensació que no se m’escolta ni se m’entén, i així no puc continuar.",
  },
  "something-said": {
    soft: "És per una cosa que es va dir en una sessió i que encara em ronda pel cap.",
    clear: "Hi ha una cosa que es va dir en una sessió i que encara em ronda pel cap, i vull que hi tornem.",
    firm: "En una sessió es va dir una cosa que no puc deixar passar, i necessito que en parlem.",
  },
  "weighing-words": {
    soft: "M’adono que quan parlem vigilo molt el que dic.",
    clear: "Quan parlem mesuro cada paraula, i vull poder parlar amb més llibertat.",
    firm: "Quan parlem mesuro cada paraula, i no vull continuar així.",
  },
  "no-direction": {
    soft: "No tinc gaire clar cap on anem.",
    clear: "No sé en què treballem.",
    firm: "No sé en què treballem, i necessito saber-ho.",
  },
  "goals-not-mine": {
    soft: "No sé si els objectius que tenim són realment meus.",
    clear: "Els objectius en què treballem no me’ls sento meus.",
    firm: "Els objectius en què treballem no són meus, i vull que els tornem a triar.",
  },
  tasks: {
    soft: "És per les tasques que m’emporto: em costen.",
    clear: "Les tasques que m’emporto no em serveixen tal com són.",
    firm: "Les tasques que m’emporto no tenen sentit per a mi, i no hi continuaré tal com són.",
  },
  pace: {
    soft: "Crec que el ritme que portem no és ben bé el meu.",
    clear: "El ritme que portem no és el meu.",
    firm: "El ritme que portem no em serveix, i en necessito un altre.",
  },
  frame: {
    soft: "Té a veure amb com ens organitzem.",
    clear: "Hi ha alguna cosa de com ens organitzem que no em va bé.",
    firm: "La manera com ens organitzem no em va bé, i necessito que la tornem a acordar.",
  },
  "not-better": {
    soft: "Em pensava que a hores d’ara estaria millor.",
    clear: "No estic millor que quan vam començar.",
    firm: "No estic millor que quan vam començar, i no vull continuar igual.",
  },
  culture: {
    soft: "Quan parlem deixo de banda una part de qui soc.",
    clear: "Una part de qui soc encara no té lloc en el que fem.",
    firm: "A les sessions es deixa de banda una part important de qui soc.",
  },
  "no-fit": {
    soft: "Em pregunto si de debò encaixem.",
    clear: "Em sembla que no acabem d’encaixar.",
    firm: "No encaixem, i vull que mirem quines altres opcions hi ha.",
  },
  "pause-or-end": {
    soft: "Estic pensant a parar, per un temps o del tot.",
    clear: "Vull parar les sessions.",
    firm: "He decidit parar les sessions.",
  },
};

export const ownTopic: Phrases["ownTopic"] = {
  soft: "Té a veure amb això:",
  clear: "El tema és aquest:",
  firm: "Es tracta d’això:",
};

export const endingHappened: Phrases["endingHappened"] = {
  soft: "El que m’hi ha fet pensar:",
  clear: "El que m’ha portat fins aquí:",
  firm: "El motiu és aquest:",
};

/** How it begins where nobody is spoken to. The message goes to somebody, and is written in each voice. */
export const openings = {
  soft: {
    spoken: "Hi ha una cosa que em costa de dir, i vull provar de dir-la.",
    note: "Hi ha una cosa que em costa de dir, i per això la porto escrita.",
  },
  clear: {
    spoken: "Vull que mirem com em va tot això.",
    note: "Vull que mirem com em va tot això, i per escrit em surt més clar.",
  },
  firm: {
    spoken: "El que fem no m’ajuda, i necessito que canviem alguna cosa.",
    note: "Ho porto escrit perquè no se’m quedi res per dir: el que fem no m’ajuda, i necessito que canviem alguna cosa.",
  },
} as const;

/** Before each box, except where somebody is spoken to. But for soft, how it is for me has nothing before it. */
export const joints = {
  soft: {
    happened: "Encara penso en això:",
    impact: "Jo ho visc així:",
    wish: "M’ajudaria, per exemple:",
  },
  clear: { impact: "", wish: "El que em serviria:", question: "La meva pregunta és aquesta:" },
  firm: {
    happened: "En concret:",
    impact: "",
    wish: "Això és el que demano:",
  },
} as const;
