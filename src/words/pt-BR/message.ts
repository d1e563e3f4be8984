import type { Words } from "../words.ts";

type Voice = Words["message"]["voices"]["none"];

/** What may stand around the sentences. */
const voice = (tell: string, closing: string): Voice => ({
  greetings: {
    plain: `Oi. Antes da sessão, ${tell}`,
    named: (name) => `Oi, ${name}. Antes da sessão, ${tell}`,
    onDay: (day) => `Oi. Antes da sessão de ${day}, ${tell}`,
    namedOnDay: (name, day) => `Oi, ${name}. Antes da sessão de ${day}, ${tell}`,
  },
  closing,
});

const familiar = voice(
  "queria contar isto para você:",
  "A gente pode conversar na sessão. Você não precisa responder antes.",
);

export const message: Words["message"] = {
  title: "Umas palavras antes da sessão",
  instead: "Prefere mandar umas palavras?",
  intro: "Até três frases, pelo app de mensagens que você usa. Nada vai na mensagem sem você pôr.",

  voices: {
    none: voice("queria contar isto:", "A gente pode conversar na sessão. Não precisa responder antes."),
    tu: familiar,
    usted: familiar,
    vos: familiar,
  },

  offersTitle: "Do que você quer levar",
  offersText: "Um toque põe e outro tira. Aqui embaixo você pode mudar: sua lista continua igual.",
  offerChanged: "mudado na mensagem",
  full: "Três se leem; mais, talvez não. O resto pode esperar a sessão ou ir na página. Para abrir espaço, tire uma.",
  toPage: "Para a página",

  sentencesTitle: "Suas frases",
  sentences: ["Primeira frase", "Segunda frase", "Terceira frase"],
  takeOut: "Tirar",
  takeOutOf: (sentence) => `Tirar: ${sentence}`,
  takenOut: "Tirada",

  edgesTitle: "Antes e depois",
  edges: {
    greeting: { on: "Começar com um oi", text: "Saudação" },
    closing: { on: "Terminar com umas palavras", text: "Últimas palavras" },
  },

  preview: "A mensagem",
  nothingYet: "Ainda está vazia. Escreva uma frase ou toque em uma das que esperam.",
  nothingToOffer: "Ainda está vazia. Escreva uma frase.",
  tooLong: "É mais longa do que cabe aqui. Encurte, e ela poderá sair.",
  send: "Enviar ou copiar",
  beforeTitle: "Antes de sair",
  outside:
    "Uma mensagem não está mais protegida por este app. Ela fica no app de mensagens, e pode ser lida por quem vir seu celular ou o da outra pessoa.",
  notUrgent: "Pode ser que não seja lida antes da sessão, então não serve para pedir ajuda na hora.",
  urgent: "Se não pode esperar: ajuda urgente",
  foundNone: "Não aparecem nomes com maiúscula, telefones nem e-mails. Mesmo assim, leia mais uma vez.",
  copy: "Copiar",
  couldNotShare: "Nada foi enviado. Você pode copiar.",
  notSent: "Não foi enviada",

  handed: { copy: "uma mensagem, copiada", share: "uma mensagem, enviada" },
  handedOtherwise: "uma mensagem",
  leftBefore: (day) => `Esta mensagem saiu em ${day}. Fica como está até você começar de novo.`,
  startAnew: "Começar a mensagem de novo",
  startedAnew: "A mensagem está em branco outra vez. Seu diário continua como estava.",

  elsewhere: "Está aberta em outra janela. O que há nela está bem guardado, e você pode seguir aqui.",
  elsewhereSilent: "A outra janela não responde. Feche-a, e a mensagem abre aqui.",
};
