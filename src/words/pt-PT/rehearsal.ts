import type { Words } from "../words.ts";

export const rehearsal: Words["rehearsal"] = {
  topics: {
    "not-heard": "Não sinto que me ouçam, ou que me entendam",
    "something-said": "Algo que foi dito",
    "weighing-words": "Lá meço cada palavra",
    "no-direction": "Não sei em que estamos a trabalhar",
    "goals-not-mine": "Os objetivos não são meus",
    tasks: "As tarefas não fazem sentido para mim, ou não as fiz",
    pace: "O ritmo",
    frame: "Como trabalhamos: horários, preço, cancelar, mensagens, privacidade",
    "not-better": "Não melhoro, ou estou pior",
    culture: "Cultura, identidade, idioma, fé",
    "no-fit": "Não encaixamos",
    "pause-or-end": "Quero fazer uma pausa ou terminar",
    own: "Outra coisa, com as minhas palavras",
  },

  fears: {
    "hurt-them": "Magoaria a outra pessoa",
    "they-know-better": "A outra pessoa sabe mais do que eu",
    ungrateful: "Pareceria ingratidão",
    annoyed: "A outra pessoa levaria a mal",
    "my-problem": "Diriam que o problema é meu",
    dropped: "Deixariam de me receber",
    "cry-or-freeze": "Choraria ou bloquearia",
    "not-serious": "Não é para tanto",
    "not-done": "De onde venho, isso não se faz",
    other: "Outra coisa",
  },

  wants: {
    "understand-why": "Perceber porque fazemos o que fazemos",
    "change-something": "Mudar algo",
    slower: "Ir mais devagar",
    faster: "Ir mais depressa",
    "how-we-are": "Falar de como estamos, entre nós",
    "other-way": "Outra maneira de trabalhar",
    "goals-again": "Voltar a olhar para os objetivos",
    pause: "Fazer uma pausa",
    "end-well": "Terminar bem",
    "be-heard": "Só que me ouçam",
  },

  tones: { soft: "Suave", clear: "Claro", firm: "Firme" },
  uses: {
    spoken: "Para dizer",
    note: "Uma nota para ler ou entregar",
    message: "Uma mensagem curta antes da sessão",
  },
  voices: {
    en: "Inglês",
    "es-tu": "Espanhol, por tú",
    "es-usted": "Espanhol, por usted",
    "es-vos": "Espanhol, por vos",
    "ca-tu": "Catalão, por tu",
    "ca-voste": "Catalão, por vostè",
    "de-du": "Alemão, por du",
    "de-sie": "Alemão, por Sie",
    "fr-tu": "Francês, por tu",
    "fr-vous": "Francês, por vous",
    "it-tu": "Italiano, por tu",
    "it-lei": "Italiano, por lei",
    "pt-BR": "Português do Brasil",
    "pt-PT-tu": "Português de Portugal, por tu",
    "pt-PT-voce": "Português de Portugal, formal",
  },

  replies: {
    curious: "Quer saber mais",
    "agrees-fast": "Diz que sim muito depressa",
    explains: "Explica ou defende-se",
    reassures: "Tranquiliza-me",
    interprets: "Vê outra coisa por trás",
    hurt: "Sente mágoa, ou fica em silêncio",
    clock: "Olha para as horas",
    dismisses: "Desvaloriza, ou irrita-se",
  },

  replyMeanings: {
    curious: "Pode ser que queira perceber antes de responder. Pode ir devagar e contar só o que quiser.",
    "agrees-fast":
      "Pode ser alívio, ou vontade de resolver logo. Também pode ser que o sim tenha vindo antes de perceber.",
    explains:
      "Pode haver um bom motivo, ou ter sido difícil de ouvir. Um motivo pode ser verdadeiro e, mesmo assim, não lhe servir.",
    reassures:
      "Pode ser dito com carinho. Também pode fechar o assunto antes de terminar o que queria dizer.",
    interprets:
      "Pode ter algo de verdade, e pode levar para longe do que disse. Não precisa de decidir agora qual das duas coisas é.",
    hurt: "Pode ter doído, ou as palavras ainda não vieram. O que se sente do outro lado não lhe cabe resolver, e o que disse continua de pé.",
    clock: "Podem ser só as horas. O que se diz perto do fim fica dito, e da próxima vez pode vir primeiro.",
    dismisses:
      "Isto não é culpa sua. Está bem parar por hoje, e terminar é um direito seu, com motivos ou sem os dar.",
  },

  cues: {
    "sit-down": "nos sentamos",
    "asked-how": "me perguntam como estou",
    "ten-minutes": "faltam dez minutos",
    own: "acontece outra coisa",
  },
  plansB: {
    "hand-note": "entrego a minha nota",
    "have-written": "digo que o trouxe por escrito",
    "ask-minute": "peço um minuto",
    own: "faço outra coisa",
  },

  decisions: {
    enough: "Sim, vejo-me a dizê-lo",
    "not-yet": "Ainda não",
    "decided-not": "Decidi não o dizer",
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
    no: "Não, foi de outra maneira",
  },
  next: {
    "worked-on": "Estamos a trabalhar nisso",
    "say-more": "Ainda tenho algo a dizer",
    "give-time": "Dou tempo a isto, até um dia que eu escolher",
    "second-opinion": "Quero uma segunda opinião",
    end: "Quero terminar",
  },
  sinceThen: { better: "Melhor", same: "Igual", worse: "Pior" },
};
