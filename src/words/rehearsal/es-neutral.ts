import type { Phrases } from "#domain/wording.ts";

/** Lo que se dice igual de tú, de usted y de vos: aquí nadie le habla a nadie, y no hay palabras de un solo país. */
export const topics: Phrases["topics"] = {
  "not-heard": {
    soft: "A veces siento que lo que digo no termina de llegar.",
    clear: "Muchas veces siento que lo que digo no llega o no se entiende.",
    firm: "Siento que no se me escucha ni se me entiende, y así no puedo seguir.",
  },
  "something-said": {
    soft: "Es por algo que se dijo en una sesión y que me sigue dando vueltas.",
    clear: "Hay algo que se dijo en una sesión que me sigue dando vueltas, y quiero que lo retomemos.",
    firm: "En una sesión se dijo algo que no puedo dejar pasar, y necesito que lo hablemos.",
  },
  "weighing-words": {
    soft: "Me doy cuenta de que cuando hablamos tengo mucho cuidado con lo que digo.",
    clear: "Cuando hablamos mido cada palabra, y quiero poder hablar con más libertad.",
    firm: "Cuando hablamos mido cada palabra, y no quiero seguir así.",
  },
  "no-direction": {
    soft: "No tengo muy claro hacia dónde vamos.",
    clear: "No sé en qué estamos trabajando.",
    firm: "No sé en qué estamos trabajando, y necesito saberlo.",
  },
  "goals-not-mine": {
    soft: "No sé si los objetivos que tenemos son realmente míos.",
    clear: "Los objetivos en los que trabajamos no los siento míos.",
    firm: "Los objetivos en los que trabajamos no son míos, y quiero que los elijamos de nuevo.",
  },
  tasks: {
    soft: "Es por las tareas que me llevo: me están costando.",
    clear: "Las tareas que me llevo no me sirven tal como están.",
    firm: "Las tareas que me llevo no tienen sentido para mí, y no voy a seguir con ellas tal como están.",
  },
  pace: {
    soft: "Creo que el ritmo al que vamos no es del todo el mío.",
    clear: "El ritmo al que vamos no es el mío.",
    firm: "El ritmo al que vamos no me sirve, y necesito otro.",
  },
  frame: {
    soft: "Tiene que ver con cómo nos organizamos.",
    clear: "Hay algo en cómo nos organizamos que no me funciona.",
    firm: "La forma en que nos organizamos no me funciona, y necesito que la acordemos de nuevo.",
  },
  "not-better": {
    soft: "Pensaba que a estas alturas iba a estar mejor.",
    clear: "No estoy mejor que cuando empezamos.",
    firm: "No estoy mejor que cuando empezamos, y no quiero seguir igual.",
  },
  culture: {
    soft: "Cuando hablamos dejo de lado una parte de quien soy.",
    clear: "Una parte de quien soy todavía no tiene lugar en lo que hacemos.",
    firm: "En las sesiones se deja de lado una parte importante de quien soy.",
  },
  "no-fit": {
    soft: "Me pregunto si de verdad encajamos.",
    clear: "Siento que no terminamos de encajar.",
    firm: "No encajamos, y quiero que miremos qué otras opciones hay.",
  },
  "pause-or-end": {
    soft: "Estoy pensando en parar, por un tiempo o del todo.",
    clear: "Quiero parar con las sesiones.",
    firm: "Voy a parar con las sesiones.",
  },
};

export const ownTopic: Phrases["ownTopic"] = {
  soft: "Tiene que ver con esto:",
  clear: "El tema es este:",
  firm: "Se trata de esto:",
};

export const endingHappened: Phrases["endingHappened"] = {
  soft: "Lo que me llevó a pensarlo:",
  clear: "Lo que me trajo hasta este punto:",
  firm: "El motivo es este:",
};

/** Cómo empieza lo que se dice y lo que se lee. El mensaje va dirigido a alguien y se escribe en cada voz. */
export const openings = {
  soft: {
    spoken: "Hay algo que me cuesta decir y quiero intentarlo.",
    note: "Hay algo que me cuesta decir, y por eso lo traigo escrito.",
  },
  clear: {
    spoken: "Quiero que miremos cómo me está yendo con esto.",
    note: "Quiero que miremos cómo me está yendo con esto, y por escrito me sale más claro.",
  },
  firm: {
    spoken: "Lo que hacemos no me está ayudando y necesito que cambiemos algo.",
    note: "Lo traigo escrito para que no se me quede nada sin decir: lo que hacemos no me está ayudando y necesito que cambiemos algo.",
  },
} as const;

/** Lo que va antes de cada casilla, menos donde se habla a alguien. Salvo en suave, cómo es para mí va sin nada delante. */
export const joints = {
  soft: {
    happened: "Sigo pensando en esto:",
    impact: "Yo lo vivo así:",
    wish: "Me ayudaría, por ejemplo:",
  },
  clear: { impact: "", wish: "Lo que me serviría:", question: "Mi pregunta es esta:" },
  firm: {
    happened: "En concreto:",
    impact: "",
    wish: "Esto es lo que pido:",
  },
} as const;
