import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const saying: Words["saying"] = {
  title: "Como foi",
  intro: "O que queria dizer e o que aconteceu com isso. Qualquer resposta serve.",
  unnamed: "Algo que ensaiei",

  didISay: "Disse-o?",
  takenBack: "Retirado",
  whatTheyDid: "Como foi a reação?",
  asManyAsFit: "Tudo o que servir.",

  beside: "O que temia, ao lado do que aconteceu",
  feared: "O que temia",
  likely: (place) => `Parecia-me provável: ${place} de 10`,
  didItHappen: "Aconteceu?",
  whatHappened: "O que aconteceu",
  whatHappenedHint: "Em poucas palavras, se quiser. Fica aqui.",

  whatWeAgreed: "O que ficou combinado?",
  keepInPlan: "Guardar em Plano como",
  keepAs: { goal: "objetivo", task: "algo para experimentar", agreement: "forma de trabalhar" },
  keepAsOf: (kind, text) => `Guardar em Plano como ${kind}: ${text}`,
  nowInPlan: {
    goal: "Em Plano, como objetivo",
    task: "Em Plano, para experimentar",
    agreement: "Em Plano, como forma de trabalhar",
  },

  andNow: "E agora?",
  moreText: "O que escreveu vai consigo: não começa do zero.",
  moreLink: "Preparar o que ainda quero dizer",
  untilLabel: "Até que dia?",
  untilHint: "Nesse dia, Hoje pergunta como está: melhor, igual ou pior.",
  secondOpinionText:
    "Outra pessoa da área pode ouvir a sua história uma ou duas vezes. Pode pedi-lo sem deixar a terapia, e não deve explicações a ninguém.",
  endText: "Pode terminar quando quiser, e não precisa de dar motivos.",
  endLink: "Como fazer uma pausa ou terminar",

  notSaidText: "Não faz mal. O que preparou não se perde: fica aqui para quando quiser.",
  gotInTheWay: "O que dificultou?",
  newPlanLink: "Escrever outro «se…, então…»",
  notComeUpText: "Há dias em que não cabe. Fica à espera da próxima sessão, tal como está.",

  when: "Quando foi?",
  withSession: "Vai com a sessão desse dia.",
  keptAsYouGo: "Vai ficando guardado enquanto escreve.",
  delete: "Apagar isto",

  inSession: "O que queria dizer",

  timeIsUp: {
    title: "O tempo que deu a isto",
    today: "Deu tempo a isto até hoje.",
    since: (day) => `Deu tempo a isto até ${day}.`,
    ask: "Como está agora?",
    kept: "Fica escrito",
    next: "Talvez ainda tenha algo a dizer, ou queira outra opinião, ou terminar. Também pode deixar como está.",
    more: "Dizer mais",
    secondOpinion: "Uma segunda opinião",
    end: "Uma pausa ou terminar",
  },

  seen: {
    title: "O que temia e o que aconteceu",
    intro: "De cada vez que quis dizer algo: o que escreveu antes e o que veio depois. Aqui nada se soma.",
    none: "Ainda não há nada. Quando contar como foi, o que temia fica ao lado.",
    pictureTitle: "Num desenho",
    tableTitle: "Em palavras",
    firstEnd: "nada provável",
    lastEnd: "quase certo",
    ring: "até que ponto parecia provável",
    marks: {
      yes: "aconteceu",
      partly: "aconteceu em parte",
      no: "aconteceu outra coisa",
      "not-told": "não foi contado",
      "not-said": "não foi dito",
    },
    picture: (times) =>
      plural("pt-PT", times, {
        one: "Um desenho de uma vez. As palavras abaixo dizem o mesmo.",
        other: `Um desenho de ${times} vezes, a mais antiga primeiro: até que ponto parecia provável, de 0 a 10, e se aconteceu. As palavras abaixo dizem o mesmo.`,
      }),
    day: "Dia",
    about: "De que se tratava",
    feared: "O que temia",
    likely: "Até que ponto era provável",
    likelyAt: (place) => `${place} de 10`,
    said: "Disse-o?",
    happened: "O que aconteceu",
    notWritten: "por escrever",
  },
};
