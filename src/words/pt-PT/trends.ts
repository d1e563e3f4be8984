import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const trends: Words["trends"] = {
  title: "Como está a correr",
  hint: "As suas respostas, sessão a sessão",
  intro: "Cada resposta, ao lado do que costuma responder. Aqui nada se soma nem se compara com ninguém.",
  empty: "Quando contar uma sessão, as suas respostas vão ficando aqui, uma depois da outra.",
  noAnswers: "Estas respostas vêm da forma completa. Em «Meio minuto» não se perguntam.",
  few: "Com três respostas já há um desenho.",

  now: "O que se vê agora",
  answers: "As suas respostas",
  own: "As minhas próprias perguntas",
  latestIs: (day, answer) => `${day}: ${answer}`,
  usualIs: (answer) => `O meu habitual: ${answer}`,
  usualSoFar: (answer, taken) =>
    plural("pt-PT", taken, {
      one: `O meu habitual até agora, com 1 resposta: ${answer}`,
      other: `O meu habitual até agora, com ${taken} respostas: ${answer}`,
    }),
  noAnswer: "sem resposta",
  picture: (item, answers, from, to) =>
    plural("pt-PT", answers, {
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
    band: "o meu habitual, com um passo para cada lado",
    none: "sem resposta",
    notApplicable: "não se aplica / não sei",
    noted: "anotei porquê",
    begun: "o meu habitual começa de novo",
    gap: "passou mais tempo do que o habitual",
  },
  startHere: "Começar o meu habitual aqui",
  startHereHint: "Desta sessão em diante, para todas as respostas desta terapia. O de antes fica com o seu.",
  started: "O seu habitual começa aqui",
  startTakenBack: "Já não começa aqui",
  beginsHere: "O meu habitual começa de novo nesta sessão.",
  takeStartBack: "Não começar aqui",

  more: "Mais detalhes",
  limitsNone: "Quando houver dez respostas, aqui diz-se por onde anda a maioria.",
  limits: (low, high) =>
    `Pela forma como as suas respostas sobem e descem, a maioria vai de «${low}» a «${high}». O que fica fora é pouco habitual para si, e só isso.`,
  limitsOne: (answer) =>
    `Pela forma como as suas respostas sobem e descem, a maioria é «${answer}». Qualquer outra é pouco habitual para si, e só isso.`,
  limitsMoved:
    "As suas respostas foram mudando com o tempo, por isso não há um só lugar onde esteja a maioria.",
  unusual: "Pouco habitual para si",
  unusualNone: "Nenhuma destas respostas é pouco habitual para si.",
  howRead: "Como ler isto",
  howReadText:
    "O seu habitual é a resposta do meio das cinco primeiras com esta pessoa, e depois não muda. Pode começá-lo de novo em qualquer sessão. Dois pontos só se ligam se não faltar nenhuma resposta entre eles.",

  table: "Todas as sessões",
  day: "Dia",
  answer: "Resposta",
  note: "O que escrevi",
  goneTitle: "Não há nada para acompanhar aqui",
  goneText: "A pergunta pode ter sido apagada.",
  toTrends: "Ir para Como está a correr",

  unsaidTitle: "O que não disse, e o que veio depois",
  unsaidNone: "Não há nada aqui. O que não diz numa sessão pode ficar guardado com ela.",
  unsaidNoWords: "Algo, sem palavras",
  became: {
    said: "Disse-o mais tarde",
    talked: "Falámos disso",
    waits: "À espera de uma sessão",
    rehearsed: "Preparei como o dizer",
    "decided-not": "Decidi não o dizer",
    kept: "Fica comigo",
  },
  becameOn: (what, day) => `${what}, ${day}`,

  tasksTitle: "Como foram as tarefas",
  tasksNone: "Aqui ficará como foi cada tarefa, quando o contar.",
  goalsTitle: "Onde vejo os meus objetivos",
  goalsNone: "Aqui ficam os objetivos que vê de vez em quando.",
  goalAt: (place, of) => `${place} de ${of}`,
  goalFromTo: (first, latest, of) => `de ${first} a ${latest}, em ${of}`,

  weeksTitle: "As semanas, num relance",
  weeks: (weeks, sessions) =>
    plural("pt-PT", sessions, {
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
    said: "Disse-o",
    state: "A terapia",
    usual: "O meu habitual começou de novo",
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
      "far-below": "bem mais baixo do que o habitual",
      "below-twice": "mais baixo do que o habitual, duas vezes seguidas",
      "pace-slow": "demasiado lento, duas vezes seguidas",
      "pace-fast": "demasiado rápido, duas vezes seguidas",
      "unsaid-often": "algo por dizer, mais do que uma vez",
      "far-above": "bem mais alto do que o habitual",
      "above-twice": "mais alto do que o habitual, duas vezes seguidas",
      "pace-right": "o ritmo voltou a estar bem",
      "all-said": "nada por dizer ultimamente",
    },
    choices: {
      noted: "Anotar porquê",
      raised: "Preparar como o dizer",
      left: "Deixar",
    },

    title: "Algo que se vê",
    said: {
      "far-below": (item, answer, usual) =>
        `${item}: desta vez respondeu «${answer}». O seu habitual é «${usual}».`,
      "below-twice": (item, answer, usual) =>
        `${item}: as suas últimas respostas estão abaixo do seu habitual, «${usual}». A última é «${answer}».`,
      "pace-slow": (item, answer) => `${item}: «${answer}», duas vezes seguidas.`,
      "pace-fast": (item, answer) => `${item}: «${answer}», duas vezes seguidas.`,
      "unsaid-often": () =>
        "Das últimas três vezes em que respondeu a isto, ficou algo por dizer em mais do que uma.",
      "far-above": (item, answer, usual) =>
        `${item}: desta vez respondeu «${answer}». O seu habitual é «${usual}».`,
      "above-twice": (item, answer, usual) =>
        `${item}: as suas últimas respostas estão acima do seu habitual, «${usual}». A última é «${answer}».`,
      "pace-right": (item, answer) => `${item}: «${answer}» de novo, duas vezes seguidas.`,
      "all-said": () => "Das últimas três vezes em que respondeu a isto, não ficou nada por dizer.",
    },
    askDown: "Quer fazer algo com isto?",
    askUp: "Há algo disto que queira guardar?",
    noteWhy: "Anotar porquê",
    raise: "Preparar como o dizer",
    leave: "Deixar",
    noted: "Guardado com esta sessão",
    raised: "Guardado, junto do que preparar",
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
