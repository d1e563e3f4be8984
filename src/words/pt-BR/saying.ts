import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const saying: Words["saying"] = {
  title: "Como foi",
  intro: "O que você queria dizer e o que aconteceu com isso. Qualquer resposta serve.",
  unnamed: "Algo que ensaiei",

  didISay: "Eu disse?",
  takenBack: "Retirado",
  whatTheyDid: "Como foi a reação?",
  asManyAsFit: "Tudo o que servir.",

  beside: "O que eu temia, ao lado do que aconteceu",
  feared: "O que eu temia",
  likely: (place) => `Eu achava provável: ${place} de 10`,
  didItHappen: "Aconteceu?",
  whatHappened: "O que aconteceu",
  whatHappenedHint: "Em poucas palavras, se quiser. Fica aqui.",

  whatWeAgreed: "O que ficou combinado?",
  keepInPlan: "Guardar em Plano como",
  keepAs: { goal: "objetivo", task: "algo para experimentar", agreement: "jeito de trabalhar" },
  keepAsOf: (kind, text) => `Guardar em Plano como ${kind}: ${text}`,
  nowInPlan: {
    goal: "Em Plano, como objetivo",
    task: "Em Plano, para experimentar",
    agreement: "Em Plano, como jeito de trabalhar",
  },

  andNow: "E agora?",
  moreText: "O que você escreveu vai junto: você não começa do zero.",
  moreLink: "Preparar o que ainda quero dizer",
  untilLabel: "Até que dia?",
  untilHint: "Nesse dia, Hoje pergunta como está: melhor, igual ou pior.",
  secondOpinionText:
    "Outra pessoa da área pode escutar você uma ou duas vezes. Dá para pedir sem deixar a terapia, e você não deve explicações a ninguém.",
  endText: "Você pode terminar quando quiser, e não precisa dar motivos.",
  endLink: "Como fazer uma pausa ou terminar",

  notSaidText: "Tudo bem assim. O que você preparou não se perde: fica aqui para quando quiser.",
  gotInTheWay: "O que atrapalhou?",
  newPlanLink: "Escrever outro “se…, então…”",
  notComeUpText: "Há dias em que não cabe. Espera a próxima sessão, do jeito que está.",

  when: "Quando foi?",
  withSession: "Vai com a sessão desse dia.",
  keptAsYouGo: "Vai ficando salvo enquanto você escreve.",
  delete: "Apagar isto",

  inSession: "O que eu queria dizer",

  timeIsUp: {
    title: "O tempo que você deu a isto",
    today: "Você deu tempo a isto até hoje.",
    since: (day) => `Você deu tempo a isto até ${day}.`,
    ask: "Como está agora?",
    kept: "Fica escrito",
    next: "Talvez você ainda tenha algo a dizer, ou queira outra opinião, ou terminar. Também pode deixar como está.",
    more: "Dizer mais",
    secondOpinion: "Uma segunda opinião",
    end: "Uma pausa ou terminar",
  },

  seen: {
    title: "O que eu temia e o que aconteceu",
    intro: "Cada vez que você quis dizer algo: o que escreveu antes e o que veio depois. Nada se soma aqui.",
    none: "Ainda não há nada. Quando você contar como foi, o que temia fica ao lado.",
    pictureTitle: "Em um desenho",
    tableTitle: "Em palavras",
    firstEnd: "nada provável",
    lastEnd: "quase certo",
    ring: "o quanto parecia provável",
    marks: {
      yes: "aconteceu",
      partly: "aconteceu em parte",
      no: "aconteceu outra coisa",
      "not-told": "não foi contado",
      "not-said": "não foi dito",
    },
    picture: (times) =>
      plural("pt-BR", times, {
        one: "Um desenho de uma vez. As palavras abaixo dizem o mesmo.",
        other: `Um desenho de ${times} vezes, a mais antiga primeiro: o quanto parecia provável, de 0 a 10, e se aconteceu. As palavras abaixo dizem o mesmo.`,
      }),
    day: "Dia",
    about: "Do que se tratava",
    feared: "O que eu temia",
    likely: "O quanto era provável",
    likelyAt: (place) => `${place} de 10`,
    said: "Eu disse?",
    happened: "O que aconteceu",
    notWritten: "não escrito",
  },
};
