import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const looking: Words["looking"] = {
  title: "Olhar para trás",
  hint: "Um mês, desde a última página ou desde o início",

  stretch: "Até onde olhar",
  stretches: {
    month: "O último mês",
    "since-page": "Desde a última página",
    "since-began": "Desde o início",
  },
  fromDay: (day) => `De ${day} até hoje, tal como o escreveu.`,
  fromBeginning: "Do início até hoje, tal como o escreveu.",
  nothing: "Neste tempo não há nada escrito. Também está bem.",
  nothingYet: "Aqui poderá ler de seguida o que for escrevendo.",

  parts: {
    sessions: "Como saí das sessões",
    helped: "O que ajudou",
    hindered: "O que dificultou",
    unsaid: "O que não disse",
    said: "O que ensaiei e disse",
    goals: "Para onde vamos",
    tasks: "Como foram as tarefas",
    agreements: "O que mudou na forma como trabalhamos",
    notes: "O que marquei para levar",
  },
  without: "sem palavras",
  saidLater: (day) => `Disse-o depois: ${day}.`,
  talkedLater: (day) => `Falámos disso depois: ${day}.`,
  seenFromTo: (from, to) => `No início, ${from}; da última vez, ${to}`,
  seenOnce: (place) => `Via-o em ${place}`,
  showAll: (n) => plural("pt-PT", n, { one: "Mostrar também essa", other: `Mostrar tudo (${n})` }),

  toReview: "O que quero agora?",
  before: "Outras vezes em que olhei para trás",
  undecided: "Olhei, sem decidir nada",

  every: {
    title: "Propor olhar para trás",
    hint: "Fica em Hoje até olhar para trás ou deixar para depois.",
    never: "Não propor",
    after: (n) => plural("pt-PT", n, { one: "Depois de cada sessão", other: `Depois de ${n} sessões` }),
    willOffer: (n) =>
      plural("pt-PT", n, {
        one: "Será proposto depois de cada sessão.",
        other: `Será proposto a cada ${n} sessões.`,
      }),
    willNot: "Não será proposto.",
  },

  offer: {
    text: "Já são algumas sessões desde a última vez que olhou para trás. A terapia está a ir para onde queria?",
    first: "Já contou algumas sessões. A terapia está a ir para onde queria?",
    look: "Olhar para trás",
    later: "Agora não",
    putOff: "Fica para depois. Será proposto de novo daqui a algumas sessões.",
  },

  review: {
    title: "O que quero agora?",
    lead: "Aqui não há resposta certa, e nada disto é definitivo.",
    every: "A cada quantas sessões olhar para trás",
    from: "Desde",
    choice: "O que quero agora",
    choices: {
      stay: "Continuar assim",
      change: "Mudar algo",
      "space-out": "Ir menos vezes",
      pause: "Fazer uma pausa",
      end: "Terminar",
    },
    hints: {
      stay: "Faz-me bem, ou o suficiente.",
      change: "Uma coisa, mesmo pequena.",
      "space-out": "De duas em duas semanas, uma vez por mês, de vez em quando.",
      pause: "Por um tempo, ou sem dizer até quando.",
      end: "Com uma última sessão, por mensagem ou de outra maneira.",
    },
    line: "O que quero recordar disto",
    lineHint: "Uma linha basta, e nenhuma também serve.",
    save: "Guardar",
    saved: "Guardado",
    undone: "Desfeito",
    edit: "Editar",
    delete: "Apagar isto",
    gone: "Isto já não está aqui.",
    toLooking: "Olhar para trás",
  },

  onward: {
    title: "A partir daqui",
    none: "Não decidir também está bem. Pode voltar a olhar quando quiser.",
    kind: {
      stay: "Continuar também é uma decisão. E se algo está a correr bem, também se pode dizer.",
      change: "Pedir uma mudança pequena é mais fácil do que parece. Pode começar-se por aqui.",
      "space-out": "Ir menos vezes é algo que se combina em conjunto. Isto pode servir.",
      pause: "Pode fazer uma pausa quando quiser, e não deve um motivo a ninguém.",
      end: "Terminar faz parte do trabalho, seja de quem for a decisão. Não deve um motivo a ninguém.",
    },
    bring: "Pôr uma linha na lista para levar",
    today: "Ir para Hoje",
    rehearse: "Encontrar as palavras",
    rehearseHint: "Passo a passo, e só para si",
    goals: "Objetivos, tarefas e como trabalhamos",
    goalsHint: "Para mudar o que não encaixa",
    frequency: "O que combinámos sobre a frequência das sessões",
    frequencyHint: "Para escrever ou para perguntar",
    rhythm: "De quanto em quanto tempo há sessão",
    rhythmHint: "Para que Hoje pergunte no dia certo",
    ending: "Maneiras de pausar ou terminar, e palavras para o fazer",
    endingHint: "Para dizer ou para enviar",
    closing: "A página de fecho",
    closingHint: "O que levo comigo, e algo escrito para guardar",
  },
};
