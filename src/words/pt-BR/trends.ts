import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const trends: Words["trends"] = {
  title: "Como está indo",
  hint: "Suas respostas, sessão a sessão",
  intro:
    "Cada resposta, ao lado do que você costuma responder. Nada se soma aqui nem se compara com ninguém.",
  empty: "Quando você contar uma sessão, suas respostas vão ficando aqui, uma depois da outra.",
  noAnswers: "Estas respostas vêm da forma completa. Em “Meio minuto” elas não são perguntadas.",
  few: "Com três respostas já há um desenho.",

  now: "O que se vê agora",
  answers: "Suas respostas",
  own: "Minhas próprias perguntas",
  latestIs: (day, answer) => `${day}: ${answer}`,
  usualIs: (answer) => `Meu habitual: ${answer}`,
  usualSoFar: (answer, taken) =>
    plural("pt-BR", taken, {
      one: `Meu habitual até agora, com 1 resposta: ${answer}`,
      other: `Meu habitual até agora, com ${taken} respostas: ${answer}`,
    }),
  noAnswer: "sem resposta",
  picture: (item, answers, from, to) =>
    plural("pt-BR", answers, {
      one: `${item}: um desenho de 1 resposta, ${from}.`,
      other: `${item}: um desenho de ${answers} respostas, de ${from} a ${to}. As palavras ao lado dizem o mesmo.`,
    }),
  windowLabel: "Quantas ver",
  windows: { last: "As últimas 12", year: "Um ano", all: "Tudo" },
  walk: (item) => `${item}, sessão a sessão`,
  walkYear: (item, year) => `${item}, sessão a sessão, ${year}`,
  earlier: "Antes",
  later: "Depois",
  point: (day, item, answer) => `${day}. ${item}: ${answer}.`,
  pointNote: (day, item, answer, note) => `${day}. ${item}: ${answer}. ${note}`,
  why: "O que pode explicar isto",
  toSession: "Ver esta sessão",

  key: {
    latest: "a última resposta",
    earlier: "uma de antes",
    band: "meu habitual, com um passo para cada lado",
    none: "sem resposta",
    notApplicable: "não se aplica / não sei",
    noted: "anotei por quê",
    begun: "meu habitual começa de novo",
    gap: "passou mais tempo que o habitual",
  },
  startHere: "Começar meu habitual aqui",
  startHereHint: "Desta sessão em diante, para todas as respostas desta terapia. O de antes fica com o seu.",
  started: "Seu habitual começa aqui",
  startTakenBack: "Não começa mais aqui",
  beginsHere: "Meu habitual começa de novo nesta sessão.",
  takeStartBack: "Não começar aqui",

  more: "Mais detalhes",
  limitsNone: "Quando houver dez respostas, aqui se diz por onde anda a maioria.",
  limits: (low, high) =>
    `Pelo jeito como suas respostas sobem e descem, a maioria vai de “${low}” a “${high}”. O que fica fora é incomum para você, e só isso.`,
  limitsOne: (answer) =>
    `Pelo jeito como suas respostas sobem e descem, a maioria é “${answer}”. Qualquer outra é incomum para você, e só isso.`,
  limitsMoved: "Suas respostas foram mudando com o tempo, então não há um só lugar onde esteja a maioria.",
  unusual: "Incomum para você",
  unusualNone: "Nenhuma destas respostas é incomum para você.",
  howRead: "Como ler isto",
  howReadText:
    "Seu habitual é a resposta do meio das cinco primeiras com esta pessoa, e depois não muda. Você pode começá-lo de novo em qualquer sessão. Dois pontos só se ligam se não falta nenhuma resposta entre eles.",

  table: "Todas as sessões",
  day: "Dia",
  answer: "Resposta",
  note: "O que escrevi",
  goneTitle: "Não há nada para acompanhar aqui",
  goneText: "A pergunta pode ter sido apagada.",
  toTrends: "Ir para Como está indo",

  unsaidTitle: "O que eu não disse, e o que veio depois",
  unsaidNone: "Não há nada aqui. O que você não diz em uma sessão pode ficar guardado com ela.",
  unsaidNoWords: "Algo, sem palavras",
  became: {
    said: "Eu disse mais tarde",
    talked: "Falamos disso",
    waits: "Espera uma sessão",
    rehearsed: "Preparei como dizer",
    "decided-not": "Decidi não dizer",
    kept: "Fica comigo",
  },
  becameOn: (what, day) => `${what}, ${day}`,

  tasksTitle: "Como foram as tarefas",
  tasksNone: "Aqui vai estar como foi cada tarefa, quando você contar.",
  goalsTitle: "Onde vejo meus objetivos",
  goalsNone: "Aqui ficam os objetivos que você olha de vez em quando.",
  goalAt: (place, of) => `${place} de ${of}`,
  goalFromTo: (first, latest, of) => `de ${first} a ${latest}, em ${of}`,

  weeksTitle: "As semanas, em um relance",
  weeks: (weeks, sessions) =>
    plural("pt-BR", sessions, {
      one: `Um desenho de ${weeks} semanas com 1 sessão. A lista abaixo diz o mesmo.`,
      other: `Um desenho de ${weeks} semanas com ${sessions} sessões. A lista abaixo diz o mesmo.`,
    }),
  weekSession: "uma sessão",
  weekNone: "uma semana sem sessão",
  eventsTitle: "O que aconteceu",
  events: {
    begun: "Começou",
    agreement: "Como trabalhamos",
    goal: "Um objetivo",
    said: "Eu disse",
    state: "A terapia",
    usual: "Meu habitual começou de novo",
    review: "Olhei para trás",
    gap: "Um tempo sem contar sessões",
  },
  eventIs: (event, how) => `${event}: ${how}`,
  goalNew: "novo",
  gapUntil: (from, to) => `de ${from} a ${to}`,
  states: {
    considering: "ainda não começou",
    active: "continua",
    paused: "em pausa",
    ended: "terminada",
  },

  observed: {
    pattern: "O que se viu",
    item: "Em",
    choice: "O que escolhi",
    why: "O que pode explicar isto",
    patterns: {
      "far-below": "bem mais baixo que o habitual",
      "below-twice": "mais baixo que o habitual, duas vezes seguidas",
      "pace-slow": "lento demais, duas vezes seguidas",
      "pace-fast": "rápido demais, duas vezes seguidas",
      "unsaid-often": "algo por dizer, mais de uma vez",
      "far-above": "bem mais alto que o habitual",
      "above-twice": "mais alto que o habitual, duas vezes seguidas",
      "pace-right": "o ritmo está bom de novo",
      "all-said": "nada por dizer ultimamente",
    },
    choices: {
      noted: "Anotar por quê",
      raised: "Preparar como dizer",
      left: "Deixar",
    },

    title: "Algo que dá para ver",
    said: {
      "far-below": (item, answer, usual) =>
        `${item}: desta vez você respondeu “${answer}”. Seu habitual é “${usual}”.`,
      "below-twice": (item, answer, usual) =>
        `${item}: suas últimas respostas estão abaixo do seu habitual, “${usual}”. A última é “${answer}”.`,
      "pace-slow": (item, answer) => `${item}: “${answer}”, duas vezes seguidas.`,
      "pace-fast": (item, answer) => `${item}: “${answer}”, duas vezes seguidas.`,
      "unsaid-often": () =>
        "Das últimas três vezes em que você respondeu a isto, ficou algo por dizer em mais de uma.",
      "far-above": (item, answer, usual) =>
        `${item}: desta vez você respondeu “${answer}”. Seu habitual é “${usual}”.`,
      "above-twice": (item, answer, usual) =>
        `${item}: suas últimas respostas estão acima do seu habitual, “${usual}”. A última é “${answer}”.`,
      "pace-right": (item, answer) => `${item}: “${answer}” de novo, duas vezes seguidas.`,
      "all-said": () => "Das últimas três vezes em que você respondeu a isto, não ficou nada por dizer.",
    },
    askDown: "Você quer fazer algo com isto?",
    askUp: "Tem algo disto que você queira guardar?",
    noteWhy: "Anotar por quê",
    raise: "Preparar como dizer",
    leave: "Deixar",
    noted: "Guardado com esta sessão",
    raised: "Guardado, junto do que você preparar",
    left: "Fica assim. Só volta a aparecer se acontecer de novo.",
    whyLabel: "O que pode explicar isto, em poucas palavras",
    seePicture: "Ver o desenho",
    seePictureOf: (item) => `Ver o desenho: ${item}`,
    before: "O que escolhi antes",
    beforeIs: (pattern, choice) => `${pattern} · ${choice}`,
    whyTitle: "O que pode explicar isto",
    takeBack: "Retirar isto",
    goneTitle: "Isto não está aqui",
    goneText: "Pode ter sido retirado.",
  },
};
