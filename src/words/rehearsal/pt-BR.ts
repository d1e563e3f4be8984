import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./pt-BR-lists.ts";
import { replies } from "./pt-BR-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      spoken: "Tem uma coisa que é difícil para mim dizer, e quero tentar.",
      note: "Tem uma coisa que é difícil para mim dizer, e por isso trouxe por escrito.",
      message:
        "Escrevo umas linhas antes da sessão porque tem uma coisa que é difícil para mim dizer. Gostaria que a gente tivesse um tempo para isso.",
    },
    clear: {
      spoken: "Quero que a gente veja como isto está indo para mim.",
      note: "Quero que a gente veja como isto está indo para mim, e por escrito consigo dizer melhor.",
      message:
        "Escrevo umas linhas antes da sessão: gostaria que a gente tivesse um tempo para ver como isto está indo para mim.",
    },
    firm: {
      spoken: "O que fazemos não está me ajudando, e preciso que a gente mude algo.",
      note: "Trouxe por escrito para não deixar nada de fora: o que fazemos não está me ajudando, e preciso que a gente mude algo.",
      message:
        "Escrevo antes da sessão porque o que fazemos não está me ajudando, e preciso que a gente mude algo. Quero que a gente comece por aí.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "Tem uma coisa que não é fácil para mim dizer, e quero fazer isso com calma.",
      note: "Tem uma coisa que não é fácil para mim dizer, e por isso trouxe por escrito.",
      message:
        "Escrevo umas linhas antes da sessão porque tem uma coisa que não é fácil para mim dizer. Gostaria que a gente tivesse um tempo para isso.",
    },
    clear: {
      spoken: "Faz um tempo que venho pensando se quero continuar, e prefiro falar com franqueza.",
      note: "Faz um tempo que venho pensando se quero continuar, e por escrito consigo dizer melhor.",
      message:
        "Escrevo umas linhas antes da sessão: faz um tempo que venho pensando se quero continuar, e gostaria que a gente tivesse um tempo para falar disso.",
    },
    firm: {
      spoken: "Tomei uma decisão, e quero que você saiba por mim.",
      note: "Tomei uma decisão, e trouxe por escrito para dizer bem.",
      message: "Escrevo antes da sessão porque tomei uma decisão. Quero que a gente comece por aí.",
    },
  },

  topics: {
    "not-heard": {
      soft: "Às vezes sinto que o que eu digo não chega direito.",
      clear: "Muitas vezes sinto que o que eu digo não chega, ou não se entende.",
      firm: "Sinto que não me escutam nem me entendem aqui, e assim não consigo continuar.",
    },
    "something-said": {
      soft: "É sobre uma coisa que foi dita em uma sessão e que não sai da minha cabeça.",
      clear: "Uma coisa que foi dita em uma sessão não sai da minha cabeça, e quero voltar a isso.",
      firm: "Em uma sessão foi dita uma coisa que não posso deixar passar, e preciso que a gente fale disso.",
    },
    "weighing-words": {
      soft: "Percebo que, quando conversamos, tomo muito cuidado com o que digo.",
      clear: "Quando conversamos eu meço cada palavra, e quero poder falar com mais liberdade.",
      firm: "Quando conversamos eu meço cada palavra, e não quero continuar assim.",
    },
    "no-direction": {
      soft: "Não está muito claro para mim para onde estamos indo.",
      clear: "Não sei em que estamos trabalhando.",
      firm: "Não sei em que estamos trabalhando, e preciso saber.",
    },
    "goals-not-mine": {
      soft: "Não sei se os objetivos que temos são mesmo meus.",
      clear: "Não sinto que os objetivos em que trabalhamos sejam meus.",
      firm: "Os objetivos em que trabalhamos não são meus, e quero que a gente escolha de novo.",
    },
    tasks: {
      soft: "É por causa das tarefas que levo para casa: elas estão pesando para mim.",
      clear: "As tarefas que levo para casa não servem para mim do jeito que estão.",
      firm: "As tarefas que levo para casa não fazem sentido para mim, e não vou seguir com elas do jeito que estão.",
    },
    pace: {
      soft: "Acho que o ritmo em que vamos não é bem o meu.",
      clear: "O ritmo em que vamos não é o meu.",
      firm: "O ritmo em que vamos não serve para mim, e preciso de outro.",
    },
    frame: {
      soft: "Tem a ver com o jeito como nos organizamos.",
      clear: "Tem uma coisa no jeito como nos organizamos que não dá certo para mim.",
      firm: "O jeito como nos organizamos não dá certo para mim, e preciso que a gente combine de novo.",
    },
    "not-better": {
      soft: "Eu esperava já me sentir melhor a esta altura.",
      clear: "Não me sinto melhor do que quando começamos.",
      firm: "Não me sinto melhor do que quando começamos, e não quero seguir igual.",
    },
    culture: {
      soft: "Quando conversamos, deixo de fora uma parte de quem eu sou.",
      clear: "Uma parte de quem eu sou ainda não tem lugar no que fazemos.",
      firm: "Nas sessões fica de fora uma parte importante de quem eu sou.",
    },
    "no-fit": {
      soft: "Fico pensando se esta terapia é a certa para mim.",
      clear: "Sinto que esta terapia não é a certa para mim.",
      firm: "Esta terapia não é a certa para mim, e quero ver que outras opções existem.",
    },
    "pause-or-end": {
      soft: "Estou pensando em parar, por um tempo ou de vez.",
      clear: "Quero parar com as sessões.",
      firm: "Vou parar com as sessões.",
    },
  },
  ownTopic: {
    soft: "Tem a ver com isto:",
    clear: "O assunto é este:",
    firm: "Trata-se disto:",
  },

  joints: {
    soft: {
      happened: "Continuo pensando nisto:",
      impact: "Para mim é assim:",
      wish: "Algo assim me ajudaria:",
      question: "E tem uma coisa que quero perguntar:",
    },
    clear: {
      happened: "É disto que estou falando:",
      impact: "",
      wish: "Isto me ajudaria:",
      question: "Minha pergunta é esta:",
    },
    firm: {
      happened: "Um exemplo concreto:",
      impact: "",
      wish: "É isto que eu peço:",
      question: "E vou perguntar diretamente:",
    },
  },
  endingHappened: {
    soft: "O que me fez pensar nisso:",
    clear: "O que me trouxe até aqui:",
    firm: "O motivo é este:",
  },

  closings: {
    soft: {
      spoken: "Era isso que eu queria dizer. Você não precisa responder agora.",
      note: "Gostaria de conversar sobre isso, mesmo que no começo seja difícil para mim.",
      message: "O resto prefiro contar na sessão.",
    },
    clear: {
      spoken: "Gostaria de saber como você vê isso.",
      note: "Quero que a gente converse sobre isso hoje.",
      message: "O resto eu conto na sessão.",
    },
    firm: {
      spoken: "Quero que a gente combine hoje o que vai mudar.",
      note: "Quero que a gente combine hoje o que vai mudar.",
      message: "Prefiro que a gente converse na sessão, e não por mensagem.",
    },
  },
  endingClosings: {
    soft: {
      spoken: "Gostaria que a gente fizesse isso com cuidado.",
      note: "Gostaria que a gente fizesse isso com cuidado e sem pressa.",
      message: "O resto prefiro contar na sessão.",
    },
    clear: {
      spoken: "Gostaria que a gente aproveitasse bem o tempo que resta.",
      note: "Gostaria que a gente aproveitasse bem o tempo que resta.",
      message: "O resto eu conto na sessão.",
    },
    firm: {
      spoken: "Pensei bem, e peço que você respeite isso.",
      note: "Pensei bem, e peço que você respeite isso.",
      message: "Pensei bem, e peço que você respeite isso.",
    },
  },

  question,
  small,
};

const ptBr: VoiceContent = {
  lang: "pt-BR",
  phrases,
  replies,
  haveWritten: "Eu trouxe por escrito. Leio para você, ou você prefere ler?",
  askMinute: "Preciso de um minuto, por favor. Quero encontrar as palavras.",
  endings: {
    "last-session":
      "Vou terminar as sessões, e gostaria que esta fosse a última. Prefiro não falar dos motivos. Quero que a gente reveja o que trabalhou e se despeça.",
    "end-message":
      "Oi. Vou terminar as sessões, e quero que você saiba por mim. Por favor, cancele as que estavam marcadas. Prefiro não falar dos motivos. Agradeço pelo seu tempo.",
    "pause-message":
      "Oi. Quero fazer uma pausa nas sessões. Por favor, cancele as que estavam marcadas. Se eu quiser retomar, escrevo para você.",
    "ask-summary":
      "Oi. Quero pedir um resumo curto, por escrito, do meu tratamento: as datas, o que trabalhamos e o que você recomenda daqui para a frente. Quando eu poderia ter isso?",
    "ask-referral":
      "Oi. Gostaria de continuar com outra pessoa. Você recomenda alguém, ou um lugar onde procurar? Se achar que é preciso passar alguma informação sobre mim, me pergunte antes, por favor.",
    "ask-records":
      "Oi. Quero ter uma cópia do meu prontuário, ou do que você guarda escrito sobre mim. Do que você precisa da minha parte, e quando eu poderia ter isso? Agradeço desde já.",
  },
  hints,
};

export const voices = { "pt-BR": ptBr };
