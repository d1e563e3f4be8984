import type { Phrases } from "#domain/wording.ts";

/** What is said alike in both forms: here nobody speaks to anybody. */
export const topics: Phrases["topics"] = {
  "not-heard": {
    soft: "Às vezes sinto que o que digo não chega bem ao outro lado.",
    clear: "Muitas vezes sinto que o que digo não chega, ou não se percebe.",
    firm: "Sinto que aqui não me ouvem nem me entendem, e assim não consigo continuar.",
  },
  "something-said": {
    soft: "Tem a ver com uma coisa que foi dita numa sessão e que não me sai da cabeça.",
    clear: "Uma coisa que foi dita numa sessão não me sai da cabeça, e quero voltar a isso.",
    firm: "Numa sessão foi dita uma coisa que não posso deixar passar, e preciso que falemos disso.",
  },
  "weighing-words": {
    soft: "Reparo que, quando falamos, tenho muito cuidado com o que digo.",
    clear: "Quando falamos meço cada palavra, e quero poder falar com mais liberdade.",
    firm: "Quando falamos meço cada palavra, e não quero continuar assim.",
  },
  "no-direction": {
    soft: "Não vejo bem para onde estamos a ir.",
    clear: "Não sei em que estamos a trabalhar.",
    firm: "Não sei em que estamos a trabalhar, e preciso de saber.",
  },
  "goals-not-mine": {
    soft: "Não sei se os objetivos que temos são mesmo meus.",
    clear: "Não sinto que os objetivos em que trabalhamos sejam meus.",
    firm: "Os objetivos em que trabalhamos não são meus, e quero que os escolhamos de novo.",
  },
  tasks: {
    soft: "É por causa das tarefas que levo para casa: estão a custar-me.",
    clear: "As tarefas que levo para casa não me servem tal como estão.",
    firm: "As tarefas que levo para casa não fazem sentido para mim, e não vou continuar com elas tal como estão.",
  },
  pace: {
    soft: "Acho que o ritmo a que vamos não é bem o meu.",
    clear: "O ritmo a que vamos não é o meu.",
    firm: "O ritmo a que vamos não me serve, e preciso de outro.",
  },
  frame: {
    soft: "Tem a ver com a maneira como nos organizamos.",
    clear: "Há uma coisa na maneira como nos organizamos que não resulta para mim.",
    firm: "A maneira como nos organizamos não resulta para mim, e preciso que a combinemos de novo.",
  },
  "not-better": {
    soft: "Esperava já me sentir melhor a esta altura.",
    clear: "Não me sinto melhor do que quando começámos.",
    firm: "Não me sinto melhor do que quando começámos, e não quero continuar na mesma.",
  },
  culture: {
    soft: "Quando falamos, deixo de fora uma parte de quem sou.",
    clear: "Uma parte de quem sou ainda não tem lugar no que fazemos.",
    firm: "Nas sessões fica de fora uma parte importante de quem sou.",
  },
  "no-fit": {
    soft: "Pergunto-me se encaixamos mesmo.",
    clear: "Sinto que não encaixamos bem.",
    firm: "Não encaixamos, e quero ver que outras opções há.",
  },
  "pause-or-end": {
    soft: "Estou a pensar em parar, por um tempo ou de vez.",
    clear: "Quero parar com as sessões.",
    firm: "Vou parar com as sessões.",
  },
};

export const ownTopic: Phrases["ownTopic"] = {
  soft: "Tem a ver com isto:",
  clear: "O assunto é este:",
  firm: "Trata-se disto:",
};

export const endingHappened: Phrases["endingHappened"] = {
  soft: "O que me fez pensar nisso:",
  clear: "O que me trouxe até aqui:",
  firm: "O motivo é este:",
};

/** How it begins where it is said or read. A message is sent to somebody and is written in each voice. */
export const openings = {
  soft: {
    spoken: "Há uma coisa que me custa dizer, e quero tentar.",
    note: "Há uma coisa que me custa dizer, e por isso trago-a escrita.",
  },
  clear: {
    spoken: "Quero que vejamos como é que isto está a correr para mim.",
    note: "Quero que vejamos como é que isto está a correr para mim, e por escrito consigo dizê-lo melhor.",
  },
  firm: {
    spoken: "O que fazemos não me está a ajudar, e preciso que mudemos algo.",
    note: "Trago-o escrito para não deixar nada de fora: o que fazemos não me está a ajudar, e preciso que mudemos algo.",
  },
} as const;

/** Before each box, but where somebody is spoken to. */
export const joints = {
  soft: {
    happened: "Continuo a pensar nisto:",
    impact: "Para mim é assim:",
    wish: "Uma coisa assim ajudava-me:",
  },
  clear: { impact: "", wish: "Isto ajudava-me:", question: "A minha pergunta é esta:" },
  firm: {
    happened: "Um exemplo concreto:",
    impact: "",
    wish: "É isto que peço:",
  },
} as const;
