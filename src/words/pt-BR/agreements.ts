import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

type Asked = Words["agreements"]["questions"]["other"][number];

/** In Brazil one says "você" here, whatever the two call each other in Spanish. */
const asked = (text: string): Asked => ({ tu: text, usted: text, vos: text });

export const agreements: Words["agreements"] = {
  title: "Como trabalhamos",
  groups: {
    practical: "Os horários e quanto custa",
    between: "A privacidade e o que cada pessoa faz",
    own: "Com nossas palavras",
  },
  notYet: "Ainda não surgiu",
  addOwn: "Adicionar outro",

  stands: "Como está",
  states: { "to-ask": "Para perguntar", agreed: "Combinado", "to-revisit": "Para conversar de novo" },
  nowIs: {
    "to-ask": "Está entre o que você quer perguntar.",
    agreed: "Fica como combinado.",
    "to-revisit": "Está entre o que você quer conversar de novo.",
  },
  onTheList: "Está na sua lista para a próxima sessão.",
  toList: "Ver a lista",
  name: "Como eu chamo isto",
  text: "O que combinamos",
  textHint: "Com as suas palavras. Até onde você souber.",
  noText: "Aqui pode ficar o que vocês combinaram, com as suas palavras.",
  writeText: "Escrever o que combinamos",
  question: "O que quero perguntar",
  questionAgain: "O que quero dizer sobre isto",
  worthAsking: "Vale a pena perguntar",
  worthAskingHint: "Toque em uma para ficar com ela. Você pode trocar as palavras.",
  taken: "Está entre as suas perguntas.",
  line: "Por quê, em uma linha",
  session: "Em qual sessão",
  noSession: "Em nenhuma, ou não sei",
  onlyWords: "Só mudo o jeito de escrever",
  onlyWordsHint: "Senão, conta como um combinado novo, e o anterior fica no histórico.",
  change: "Mudar as palavras",
  addWhy: "Dizer por quê, ou em qual sessão",
  history: "O que foi acontecendo",
  agreedAnew: "Combinado de novo",
  inSession: (day) => `Na sessão de ${day}`,
  delete: "Apagar isto",
  goneTitle: "Isto não está aqui",
  goneText: "Pode ter sido apagado.",
  toPlan: "Ir para Plano",
  emptyForm: "Escreva pelo menos uma palavra, ou volte: nada se perde.",

  questions: {
    frequency: [
      asked("De quanto em quanto tempo a gente se encontraria, e por quanto tempo, mais ou menos?"),
      asked("Se eu precisar, dá para mudar de quanto em quanto tempo a gente se encontra?"),
    ],
    length: [
      asked("Quanto dura uma sessão, e o que fazemos se surgir algo grande quase no fim?"),
      asked("Posso ter um minuto para respirar antes de sair?"),
    ],
    confidentiality: [
      asked("Quem mais lê o que você anota sobre mim?"),
      asked("Em que casos você teria que contar para alguém?"),
      asked("Se você falar de mim em uma supervisão, o que conta?"),
    ],
    contact: [
      asked("Posso escrever para você entre as sessões? Quando você responde?"),
      asked("O que eu faço se as coisas ficarem muito ruins entre duas sessões?"),
    ],
    cancelling: [
      asked("O que acontece se eu não puder vir?"),
      asked("Como você me avisa quando é você que não pode?"),
    ],
    cost: [
      asked("Quanto custa uma sessão, e como se paga?"),
      asked("Se eu cancelar uma sessão, eu pago?"),
      asked("O que a gente pode fazer se o dinheiro apertar?"),
    ],
    roles: [
      asked("Em palavras simples: como você trabalha, e qual é a minha parte?"),
      asked("Posso dizer não para algo que você propõe?"),
    ],
    review: [
      asked("Como vamos saber se isto está me ajudando?"),
      asked("Se algo não estiver me ajudando, como você prefere que eu diga?"),
      asked("Quando vamos ver como está indo?"),
    ],
    other: [
      asked("Você já trabalhou com pessoas que trazem algo parecido com o que eu trago?"),
      asked("Que formação você tem para isso?"),
    ],
  },

  before: {
    title: "Antes de uma primeira sessão",
    intro: "Não precisa preparar nada. Se ajudar, aqui está o que muita gente fica feliz de ter perguntado.",
    offer: "Antes da primeira sessão",
    offerHint: "O que perguntar, no que reparar, o que quero que se saiba.",
    questions: "Perguntas que valem a pena",
    questionsHint: "Toque nas que são suas. Elas esperam na sua lista para a sessão.",
    more: "Mais perguntas",
    askedNow: "Está na sua lista.",
    unaskedNow: "Não está mais na sua lista.",
    ownQuestion: "Perguntar outra coisa",
    watch: "No que posso reparar",
    watchPoints: [
      "Se me escutam, sem pressa e sem me julgar.",
      "Se chega do outro lado o que é importante para mim.",
      "Se tenho na minha frente uma pessoa de verdade, e não um papel.",
      "Se falamos de como vamos trabalhar: de quanto em quanto tempo, a privacidade, o que cada pessoa faz.",
      "Se posso opinar sobre para onde vamos. Ainda não saber também vale.",
      "Se o que me propõem faz sentido para mim, e posso dizer não.",
      "Se o ritmo é o meu.",
    ],
    watchEnd:
      "Não precisa estar tudo lá na primeira vez. E se eu sentir que não é para mim, posso procurar em outro lugar.",
    know: "O que eu gostaria que se soubesse",
    knowHint: "Uma linha basta. Vai para a sessão como uma nota.",
    keepNote: "Levar",
    kept: "Vai com você para a sessão.",
    emptyNote: "Escreva pelo menos uma palavra. Se não vier nada, tudo bem também.",
    list: "O que vai comigo",
    listCount: (n) =>
      plural("pt-BR", n, { one: "Há 1 coisa na sua lista.", other: `Há ${n} coisas na sua lista.` }),
    day: "Quando é, e com quem",
    dayHint: "Se você já sabe. Dá para escrever depois.",
    afterwards: "Depois da primeira sessão",
    begin: "Começar por aqui",
    noTherapy: "Quem só está pensando em fazer terapia também pode começar por aqui.",
  },

  after: {
    title: "Depois de uma primeira sessão",
    titleWith: (name) => `Depois da primeira sessão com ${name}`,
    intro: "Três perguntas pequenas, só para você. Dá para pular qualquer uma.",
    offer: "Eu voltaria?",
    offerHint: "Três perguntas pequenas sobre a primeira sessão, se você quiser.",
    atEase: "Eu me senti à vontade.",
    goBack: "Eu voltaria?",
    answers: { yes: "Sim", "not-sure": "Não sei", no: "Não" },
    line: "Por que digo isso",
    save: "Guardar",
    saved: "Guardado",

    yesText: "Que bom. O que vocês forem combinando tem lugar em Plano.",
    toPlan: "Ir para Plano",

    unsureText: "Não saber depois de uma sessão é comum. Às vezes uma frase esclarece. Leve uma, se for sua:",
    unsure: [
      asked("Algo foi rápido para mim. A gente poderia ir um pouco mais devagar?"),
      asked("Não fiquei muito à vontade aqui, e gostaria de contar por quê."),
      asked("Ainda não sei. Posso dizer do que eu precisaria?"),
      asked("O que você propõe que a gente faça, e por que isso?"),
    ],
    bring: "Levar esta",
    brought: "Está na sua lista para a próxima sessão.",

    noText:
      "Não voltar é um fim comum para uma primeira sessão. Procurar até encontrar o que serve para você faz parte de encontrar ajuda, e você não deve um motivo a ninguém.",
    end: "Termino aqui",
    endHint: "O que você escreveu fica. Dá para recomeçar quando quiser.",
    ended: "Terminou. O que você escreveu fica.",
    another: "Procuro outra pessoa",
    anotherHint: "Esta termina, e outra começa com a página em branco.",
    anotherBegun: "Esta terminou, e uma nova começou.",
    think: "Vou pensar",
    thinkHint: "Nada muda. Isto fica aqui.",
    carry: "O que pode ir para a próxima",
    carryHint: "Nada vai sozinho. Só é copiado o que você tocar aqui.",
    message: "Se você quiser avisar",
    messageText: "Não precisa. Se preferir, uma linha basta:",
    messages: [
      asked("Agradeço pela sessão. Pensei bem e não vou continuar."),
      asked("Gostaria de procurar outro jeito de trabalhar. Agradeço pelo seu tempo."),
    ],
    copy: "Copiar isto",
    copied: "Copiado",
  },
};
