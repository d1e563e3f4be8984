import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const looking: Words["looking"] = {
  title: "Olhar para trás",
  hint: "Um mês, desde a última página ou desde o começo",

  stretch: "Até onde olhar",
  stretches: {
    month: "O último mês",
    "since-page": "Desde a última página",
    "since-began": "Desde o começo",
  },
  fromDay: (day) => `De ${day} até hoje, como você escreveu.`,
  fromBeginning: "Do começo até hoje, como você escreveu.",
  nothing: "Neste tempo não há nada escrito. Tudo bem também.",
  nothingYet: "Aqui você vai poder ler de uma vez o que for escrevendo.",

  parts: {
    sessions: "Como saí das sessões",
    helped: "O que ajudou",
    hindered: "O que atrapalhou",
    unsaid: "O que eu não disse",
    said: "O que ensaiei e disse",
    goals: "Para onde vamos",
    tasks: "Como foram as tarefas",
    agreements: "O que mudou em como trabalhamos",
    notes: "O que marquei para levar",
  },
  without: "sem palavras",
  saidLater: (day) => `Eu disse depois: ${day}.`,
  talkedLater: (day) => `Falamos disso depois: ${day}.`,
  seenFromTo: (from, to) => `No começo, ${from}; na última vez, ${to}`,
  seenOnce: (place) => `Eu via em ${place}`,
  showAll: (n) => plural("pt-BR", n, { one: "Mostrar também essa", other: `Mostrar tudo (${n})` }),

  toReview: "O que eu quero agora?",
  before: "Outras vezes que olhei para trás",
  undecided: "Olhei, sem decidir nada",

  every: {
    title: "Propor olhar para trás",
    hint: "Fica em Hoje até você olhar para trás ou deixar para depois.",
    never: "Não propor",
    after: (n) => plural("pt-BR", n, { one: "Depois de cada sessão", other: `Depois de ${n} sessões` }),
    willOffer: (n) =>
      plural("pt-BR", n, {
        one: "Vai ser proposto depois de cada sessão.",
        other: `Vai ser proposto a cada ${n} sessões.`,
      }),
    willNot: "Não vai ser proposto.",
  },

  offer: {
    text: "Já são algumas sessões desde a última vez que você olhou para trás. A terapia está indo para onde você queria?",
    first: "Você já contou algumas sessões. A terapia está indo para onde você queria?",
    look: "Olhar para trás",
    later: "Agora não",
    putOff: "Fica para depois. Vai ser proposto de novo daqui a algumas sessões.",
  },

  review: {
    title: "O que eu quero agora?",
    lead: "Aqui não há resposta certa, e nada disto é definitivo.",
    every: "A cada quantas sessões olhar para trás",
    from: "Desde",
    choice: "O que eu quero agora",
    choices: {
      stay: "Continuar assim",
      change: "Mudar algo",
      "space-out": "Ir com menos frequência",
      pause: "Fazer uma pausa",
      end: "Terminar",
    },
    hints: {
      stay: "Me faz bem, ou o bastante.",
      change: "Uma coisa, mesmo pequena.",
      "space-out": "A cada duas semanas, uma vez por mês, de vez em quando.",
      pause: "Por um tempo, ou sem dizer até quando.",
      end: "Com uma última sessão, por mensagem ou de outro jeito.",
    },
    line: "O que quero lembrar disto",
    lineHint: "Uma linha basta, e nenhuma também serve.",
    save: "Salvar",
    saved: "Salvo",
    undone: "Desfeito",
    edit: "Editar",
    delete: "Apagar isto",
    gone: "Isto não está mais aqui.",
    toLooking: "Olhar para trás",
  },

  onward: {
    title: "A partir daqui",
    none: "Não decidir também vale. Você pode olhar de novo quando quiser.",
    kind: {
      stay: "Continuar também é uma decisão. E se algo está indo bem, também dá para dizer.",
      change: "Pedir uma mudança pequena é mais fácil do que parece. Dá para começar por aqui.",
      "space-out": "Ir com menos frequência é algo que se combina a dois. Isto pode servir.",
      pause: "Você pode fazer uma pausa quando quiser, e não deve um motivo a ninguém.",
      end: "Terminar faz parte do trabalho, seja de quem for a decisão. Você não deve um motivo a ninguém.",
    },
    bring: "Pôr uma linha na lista para levar",
    today: "Ir para Hoje",
    rehearse: "Encontrar as palavras",
    rehearseHint: "Passo a passo, e só para você",
    goals: "Objetivos, tarefas e como trabalhamos",
    goalsHint: "Para mudar o que não encaixa",
    frequency: "O que combinamos sobre de quanto em quanto tempo ir",
    frequencyHint: "Para escrever ou para perguntar",
    rhythm: "De quanto em quanto tempo há sessão",
    rhythmHint: "Para que Hoje pergunte no dia certo",
    ending: "Jeitos de pausar ou terminar, e palavras para isso",
    endingHint: "Para dizer ou para enviar",
    closing: "A página de encerramento",
    closingHint: "O que levo comigo, e algo escrito para guardar",
  },
};
