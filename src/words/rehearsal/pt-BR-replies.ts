import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how one can stay with it. Both say "você". */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Que bom que você me disse. Pode contar um pouco mais?",
      "Fico feliz que você tenha trazido isso. Como é para você?",
      "Isso parece importante. Quando você começou a notar?",
      "Vamos ficar um momento nisso. Do que você precisaria de mim?",
    ],
    stay: [
      "Sim. Talvez eu precise ir devagar.",
      "Posso dar um exemplo?",
      "Ainda não sei bem. Você me ajuda a ver?",
    ],
  },
  "agrees-fast": {
    said: [
      "Claro, sem problema. A gente faz de outro jeito.",
      "Você tem razão. Vou mudar isso.",
      "Com certeza. Como ficar melhor para você.",
    ],
    stay: [
      "Que bom. O que a gente faria de diferente, na prática?",
      "Antes de seguir, você me diz o que entendeu?",
      "Dá para a gente ver daqui a algumas semanas como está indo?",
    ],
  },
  explains: {
    said: [
      "Fazemos assim porque faz parte do método.",
      "Deixa eu explicar por que perguntei isso.",
      "Há um motivo. Esse trabalho leva tempo.",
      "Eu disse porque achei que ia ajudar você.",
    ],
    stay: [
      "Saber o porquê me ajuda. E quero que você saiba como é para mim.",
      "Entendo o motivo, e mesmo assim não está dando certo para mim.",
      "Existe outro caminho para chegar ao mesmo lugar?",
    ],
  },
  reassures: {
    said: [
      "Confie no processo.",
      "Ainda é cedo. É preciso dar um tempo.",
      "Não se preocupe, isso faz parte do caminho.",
      "Você está melhor do que pensa.",
    ],
    stay: [
      "Quero tentar. Saber o que a gente notaria se estivesse dando certo me ajudaria.",
      "Quanto tempo mais seria preciso, e o que a gente veria então?",
      "É gentil dizer isso. Ainda assim, eu gostaria de conversar sobre o assunto.",
    ],
  },
  interprets: {
    said: [
      "Talvez isso tenha a ver com seu pai.",
      "Fico pensando com quem mais você já passou por algo assim.",
      "Será que você se afasta porque estamos chegando perto de algo?",
    ],
    stay: [
      "Pode ser. Primeiro quero que a gente veja o que acontece aqui.",
      "Talvez em parte. O que eu digo é sobre as nossas sessões.",
      "Vou pensar nisso. Hoje prefiro ficar no que eu disse.",
    ],
  },
  hurt: {
    said: [
      "Ah. Eu não esperava por isso.",
      "É difícil para mim ouvir isso.",
      "Eu pensava que estávamos indo bem.",
      "Não sei o que dizer.",
    ],
    stay: [
      "Posso esperar um momento. Para mim também não foi fácil dizer.",
      "Não estou dizendo que está tudo errado. Falo de uma coisa só.",
      "Estou dizendo porque é importante para mim poder falar com franqueza.",
    ],
  },
  clock: {
    said: [
      "Temos mais cinco minutos.",
      "Por hoje vamos ter que parar aqui.",
      "É um assunto grande para o fim de uma sessão.",
    ],
    stay: [
      "Então, na próxima vez, quero começar por aí.",
      "Não preciso de uma resposta hoje. Queria deixar isso dito.",
      "Você pode anotar, para a gente começar por aí?",
    ],
  },
  dismisses: {
    said: [
      "Acho que você está exagerando.",
      "Se não gosta, pode procurar outra pessoa.",
      "Faço isso há vinte anos.",
      "Ninguém mais reclama disso.",
    ],
    stay: [
      "Por hoje eu paro por aqui.",
      "Não quero continuar falando assim.",
      "Já disse o que queria dizer. Prefiro parar por aqui.",
    ],
  },
};
