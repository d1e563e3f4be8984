import type { Words } from "../words.ts";

type Voice = Words["message"]["voices"]["none"];

/** What may stand around the sentences. */
const voice = (tell: string, closing: string): Voice => ({
  greetings: {
    plain: `Olá. Antes da sessão, ${tell}`,
    named: (name) => `Olá, ${name}. Antes da sessão, ${tell}`,
    onDay: (day) => `Olá. Antes da sessão de ${day}, ${tell}`,
    namedOnDay: (name, day) => `Olá, ${name}. Antes da sessão de ${day}, ${tell}`,
  },
  closing,
});

const familiar = voice("queria contar-te isto:", "Podemos falar na sessão. Não precisas de responder antes.");

export const message: Words["message"] = {
  title: "Umas palavras antes da sessão",
  instead: "Prefere mandar umas palavras?",
  intro: "Até três frases, pela aplicação de mensagens que usa. Nada vai na mensagem enquanto não o puser.",

  voices: {
    none: voice("queria contar isto:", "Podemos falar na sessão. Não é preciso responder antes."),
    tu: familiar,
    usted: voice("queria contar-lhe isto:", "Podemos falar na sessão. Não precisa de responder antes."),
    vos: familiar,
  },

  offersTitle: "Daquilo que quer levar",
  offersText: "Um toque põe e outro tira. Aqui em baixo pode mudar: a sua lista continua igual.",
  offerChanged: "mudado na mensagem",
  full: "Três leem-se; mais, talvez não. O resto pode esperar pela sessão ou ir na página. Para arranjar lugar, tire uma.",
  toPage: "Para a página",

  sentencesTitle: "As suas frases",
  sentences: ["Primeira frase", "Segunda frase", "Terceira frase"],
  takeOut: "Tirar",
  takeOutOf: (sentence) => `Tirar: ${sentence}`,
  takenOut: "Tirada",

  edgesTitle: "Antes e depois",
  edges: {
    greeting: { on: "Começar com um olá", text: "Saudação" },
    closing: { on: "Terminar com umas palavras", text: "Últimas palavras" },
  },

  preview: "A mensagem",
  nothingYet: "Ainda está vazia. Escreva uma frase ou toque numa das que estão à espera.",
  nothingToOffer: "Ainda está vazia. Escreva uma frase.",
  tooLong: "É mais longa do que cabe aqui. Encurte-a, e poderá sair.",
  send: "Enviar ou copiar",
  beforeTitle: "Antes de sair",
  outside:
    "Uma mensagem já não está protegida por esta aplicação. Fica na aplicação de mensagens, e pode lê-la quem vir o seu telemóvel ou o da outra pessoa.",
  notUrgent: "Pode não ser lida antes da sessão, por isso não serve para pedir ajuda imediata.",
  urgent: "Se não pode esperar: ajuda urgente",
  foundNone: "Não aparecem nomes com maiúscula, telefones nem e-mails. Mesmo assim, leia-a mais uma vez.",
  copy: "Copiar",
  couldNotShare: "Nada foi enviado. Pode copiar.",
  notSent: "Não foi enviada",

  handed: { copy: "uma mensagem, copiada", share: "uma mensagem, enviada" },
  handedOtherwise: "uma mensagem",
  leftBefore: (day) => `Esta mensagem saiu em ${day}. Fica como está até a começar de novo.`,
  startAnew: "Começar a mensagem de novo",
  startedAnew: "A mensagem está em branco outra vez. O seu diário continua como estava.",

  elsewhere: "Está aberta noutra janela. O que tem está bem guardado, e pode continuar aqui.",
  elsewhereSilent: "A outra janela não responde. Feche-a, e a mensagem abre-se aqui.",
};
