import type { Words } from "../words.ts";

export const rehearsal: Words["rehearsal"] = {
  topics: {
    "not-heard": "Não sinto que me escutam, ou que me entendem",
    "something-said": "Algo que foi dito",
    "weighing-words": "Lá eu meço cada palavra",
    "no-direction": "Não sei em que estamos trabalhando",
    "goals-not-mine": "Os objetivos não são meus",
    tasks: "As tarefas não fazem sentido para mim, ou não as fiz",
    pace: "O ritmo",
    frame: "Como trabalhamos: horários, preço, cancelar, mensagens, privacidade",
    "not-better": "Não melhoro, ou estou pior",
    culture: "Cultura, identidade, idioma, fé",
    "no-fit": "Não é a terapia certa para mim",
    "pause-or-end": "Quero fazer uma pausa ou terminar",
    own: "Outra coisa, com minhas palavras",
  },

  fears: {
    "hurt-them": "Eu magoaria quem me atende",
    "they-know-better": "Quem me atende sabe mais do que eu",
    ungrateful: "Pareceria ingratidão",
    annoyed: "Quem me atende levaria a mal",
    "my-problem": "Diriam que o problema é meu",
    dropped: "Deixariam de me atender",
    "cry-or-freeze": "Eu choraria ou travaria",
    "not-serious": "Não é para tanto",
    "not-done": "De onde eu venho, não se faz isso",
    other: "Outra coisa",
  },

  wants: {
    "understand-why": "Entender por que fazemos o que fazemos",
    "change-something": "Mudar algo",
    slower: "Ir mais devagar",
    faster: "Ir mais rápido",
    "how-we-are": "Falar de como estamos, entre nós",
    "other-way": "Outro jeito de trabalhar",
    "goals-again": "Rever os objetivos",
    pause: "Fazer uma pausa",
    "end-well": "Terminar bem",
    "be-heard": "Só que me escutem",
  },

  tones: { soft: "Suave", clear: "Claro", firm: "Firme" },
  uses: {
    spoken: "Para dizer",
    note: "Uma nota para ler ou entregar",
    message: "Uma mensagem curta antes da sessão",
  },
  voices: {
    en: "Inglês",
    "es-tu": "Espanhol, com tú",
    "es-usted": "Espanhol, com usted",
    "es-vos": "Espanhol, com vos",
    "ca-tu": "Catalão, com tu",
    "ca-voste": "Catalão, com vostè",
    "de-du": "Alemão, com du",
    "de-sie": "Alemão, com Sie",
    "fr-tu": "Francês, com tu",
    "fr-vous": "Francês, com vous",
    "it-tu": "Italiano, com tu",
    "it-lei": "Italiano, com lei",
    "pt-BR": "Português do Brasil",
    "pt-PT-tu": "Português de Portugal, com tu",
    "pt-PT-voce": "Português de Portugal, formal",
  },

  replies: {
    curious: "Quer saber mais",
    "agrees-fast": "Diz sim muito depressa",
    explains: "Explica ou defende",
    reassures: "Me tranquiliza",
    interprets: "Vê outra coisa por trás",
    hurt: "Sente mágoa, ou fica em silêncio",
    clock: "Olha a hora",
    dismisses: "Faz pouco caso, ou se irrita",
  },

  replyMeanings: {
    curious:
      "Pode ser que queira entender antes de responder. Você pode ir devagar e contar só o que quiser.",
    "agrees-fast":
      "Pode ser alívio, ou vontade de resolver logo. Também pode ser que o sim tenha vindo antes de entender.",
    explains:
      "Pode haver um bom motivo, ou ter sido difícil de ouvir. Um motivo pode ser verdadeiro e, mesmo assim, não servir para você.",
    reassures: "Pode ser dito com carinho. Também pode fechar o assunto antes de você terminar.",
    interprets:
      "Pode ter algo de verdade, e pode levar para longe do que você disse. Não precisa decidir agora qual das duas coisas é.",
    hurt: "Pode ter doído, ou as palavras ainda não vieram. O que se sente do outro lado não cabe a você consertar, e o que você disse continua valendo.",
    clock: "Pode ser só a hora. O que se diz perto do fim fica dito, e na próxima vez pode vir primeiro.",
    dismisses:
      "Isto não é culpa sua. Tudo bem parar por hoje, e terminar é um direito seu, com motivos ou sem dá-los.",
  },

  cues: {
    "sit-down": "a gente se senta",
    "asked-how": "me perguntam como estou",
    "ten-minutes": "faltam dez minutos",
    own: "acontece outra coisa",
  },
  plansB: {
    "hand-note": "entrego minha nota",
    "have-written": "digo que trouxe por escrito",
    "ask-minute": "peço um minuto",
    own: "faço outra coisa",
  },

  decisions: {
    enough: "Sim, eu me vejo dizendo isso",
    "not-yet": "Ainda não",
    "decided-not": "Decidi não dizer",
  },

  said: {
    all: "Sim, tudo",
    part: "Uma parte",
    no: "Não",
    "not-come-up": "Não surgiu a ocasião",
  },
  came: {
    yes: "Sim, aconteceu",
    partly: "Em parte",
    no: "Não, foi de outro jeito",
  },
  next: {
    "worked-on": "Estamos trabalhando nisso",
    "say-more": "Ainda tenho algo a dizer",
    "give-time": "Dou tempo a isto, até um dia que eu escolher",
    "second-opinion": "Quero uma segunda opinião",
    end: "Quero terminar",
  },
  sinceThen: { better: "Melhor", same: "Igual", worse: "Pior" },
};
