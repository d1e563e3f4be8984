import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./pt-PT-lists.ts";
import { endingHappened, joints, openings, ownTopic, topics } from "./pt-PT-neutral.ts";
import { replies } from "./pt-PT-voce-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      ...openings.soft,
      message:
        "Escrevo-lhe umas linhas antes da sessão porque há uma coisa que me custa dizer. Gostava que tivéssemos um bocado para falar disso.",
    },
    clear: {
      ...openings.clear,
      message:
        "Escrevo-lhe umas linhas antes da sessão: gostava que tivéssemos um bocado para ver como é que isto está a correr para mim.",
    },
    firm: {
      ...openings.firm,
      message:
        "Escrevo-lhe antes da sessão porque o que fazemos não me está a ajudar, e preciso que mudemos algo. Quero que comecemos por aí.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "Há uma coisa que não é fácil dizer-lhe, e quero fazê-lo com calma.",
      note: "Há uma coisa que não é fácil dizer-lhe, e por isso trago-a escrita.",
      message:
        "Escrevo-lhe umas linhas antes da sessão porque há uma coisa que não é fácil dizer-lhe. Gostava que tivéssemos um bocado para falar disso.",
    },
    clear: {
      spoken: "Há algum tempo que ando a pensar se quero continuar, e prefiro falar-lhe com franqueza.",
      note: "Há algum tempo que ando a pensar se quero continuar, e por escrito consigo dizê-lo melhor.",
      message:
        "Escrevo-lhe umas linhas antes da sessão: há algum tempo que ando a pensar se quero continuar, e gostava que tivéssemos um bocado para falar disso.",
    },
    firm: {
      spoken: "Tomei uma decisão, e quero que a saiba por mim.",
      note: "Tomei uma decisão, e trago-a escrita para a dizer bem.",
      message: "Escrevo-lhe antes da sessão porque tomei uma decisão. Quero que comecemos por aí.",
    },
  },

  topics,
  ownTopic,
  joints: {
    soft: { ...joints.soft, question: "E há uma coisa que quero perguntar-lhe:" },
    clear: { ...joints.clear, happened: "É disto que estou a falar:" },
    firm: { ...joints.firm, question: "E pergunto-lhe diretamente:" },
  },
  endingHappened,

  closings: {
    soft: {
      spoken: "Era isto que queria dizer-lhe. Não precisa de responder agora.",
      note: "Gostava que falássemos disto, mesmo que no início me custe.",
      message: "O resto prefiro contar-lhe na sessão.",
    },
    clear: {
      spoken: "Gostava de saber como é que vê isto.",
      note: "Quero que falemos disto hoje.",
      message: "O resto conto-lhe na sessão.",
    },
    firm: {
      spoken: "Quero que combinemos hoje o que vai mudar.",
      note: "Quero que combinemos hoje o que vai mudar.",
      message: "Prefiro que falemos na sessão, e não por mensagem.",
    },
  },
  endingClosings: {
    soft: {
      spoken: "Gostava que o fizéssemos com cuidado.",
      note: "Gostava que o fizéssemos com cuidado e sem pressa.",
      message: "O resto prefiro contar-lhe na sessão.",
    },
    clear: {
      spoken: "Gostava que aproveitássemos bem o tempo que resta.",
      note: "Gostava que aproveitássemos bem o tempo que resta.",
      message: "O resto conto-lhe na sessão.",
    },
    firm: {
      spoken: "Pensei bem, e peço-lhe que o respeite.",
      note: "Pensei bem, e peço-lhe que o respeite.",
      message: "Pensei bem, e peço-lhe que o respeite.",
    },
  },

  question,
  small,
};

/** In the third person, mostly without a pronoun. */
export const ptPtVoce: VoiceContent = {
  lang: "pt-PT",
  phrases,
  replies,
  haveWritten: "Trago-o escrito. Leio em voz alta, ou prefere ler?",
  askMinute: "Dê-me um minuto, por favor. Quero encontrar as palavras.",
  endings: {
    "last-session":
      "Vou terminar as sessões, e gostava que esta fosse a última. Prefiro não falar dos motivos. Quero que vejamos o que trabalhámos e que nos despeçamos.",
    "end-message":
      "Olá. Vou terminar as sessões, e quero que o saiba por mim. Por favor, cancele as que estavam marcadas. Prefiro não falar dos motivos. Agradeço o seu tempo.",
    "pause-message":
      "Olá. Quero fazer uma pausa nas sessões. Por favor, cancele as que estavam marcadas. Se as quiser retomar, escrevo-lhe.",
    "ask-summary":
      "Olá. Quero pedir-lhe um resumo curto, por escrito, do meu tratamento: as datas, o que trabalhámos e o que recomenda daqui para a frente. Quando o poderia ter?",
    "ask-referral":
      "Olá. Gostava de continuar com outra pessoa. Recomenda-me alguém, ou um sítio onde procurar? Se for preciso passar alguma informação sobre mim, pergunte-me antes, por favor.",
    "ask-records":
      "Olá. Quero ter uma cópia do meu processo clínico, ou do que guarda escrito sobre mim. De que precisa da minha parte, e quando a poderia ter? Agradeço desde já.",
  },
  hints,
};
