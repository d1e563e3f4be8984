import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how one can stay with it. Both say "tu". */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Ainda bem que me disseste. Podes contar um pouco mais?",
      "Fico contente por trazeres esse assunto. Como é para ti?",
      "Isso parece importante. Quando começaste a dar por isso?",
      "Vamos ficar um momento com isso. De que precisavas da minha parte?",
    ],
    stay: [
      "Sim. Talvez precise de ir devagar.",
      "Posso dar-te um exemplo?",
      "Ainda não sei bem. Ajudas-me a ver?",
    ],
  },
  "agrees-fast": {
    said: [
      "Claro, sem problema. Fazemos de outra maneira.",
      "Tens razão. Vou mudar isso.",
      "Com certeza. Como te der mais jeito.",
    ],
    stay: [
      "Ainda bem. O que faríamos de diferente, na prática?",
      "Antes de continuarmos, dizes-me o que percebeste?",
      "Podemos ver daqui a umas semanas como está a correr?",
    ],
  },
  explains: {
    said: [
      "Fazemos assim porque faz parte do método.",
      "Deixa-me explicar porque te perguntei isso.",
      "Há um motivo. Este trabalho leva tempo.",
      "Disse aquilo porque achei que te ajudava.",
    ],
    stay: [
      "Saber o porquê ajuda-me. E quero que saibas como é para mim.",
      "Percebo o motivo, e mesmo assim não está a resultar para mim.",
      "Há outro caminho para chegar ao mesmo sítio?",
    ],
  },
  reassures: {
    said: [
      "Confia no processo.",
      "Ainda é cedo. É preciso dar algum tempo.",
      "Não te preocupes, isso faz parte do caminho.",
      "Estás melhor do que pensas.",
    ],
    stay: [
      "Quero tentar. Ajudava-me saber como íamos dar por isso, se estivesse a resultar.",
      "Quanto tempo mais seria preciso, e o que íamos ver nessa altura?",
      "É simpático da tua parte. Ainda assim, gostava que falássemos do assunto.",
    ],
  },
  interprets: {
    said: [
      "Talvez isto tenha a ver com o teu pai.",
      "Pergunto-me com quem mais te aconteceu algo assim.",
      "Será que te afastas porque estamos a chegar perto de algo?",
    ],
    stay: [
      "Pode ser. Primeiro quero que vejamos o que acontece aqui.",
      "Talvez em parte. O que digo é sobre as nossas sessões.",
      "Vou pensar nisso. Hoje prefiro ficar no que disse.",
    ],
  },
  hurt: {
    said: [
      "Ah. Não estava à espera disso.",
      "Custa-me ouvir isso.",
      "Pensava que isto estava a correr bem.",
      "Não sei o que te dizer.",
    ],
    stay: [
      "Posso esperar um momento. Para mim também não foi fácil dizê-lo.",
      "Não digo que esteja tudo mal. Falo de uma só coisa.",
      "Digo-te isto porque é importante para mim poder falar com franqueza.",
    ],
  },
  clock: {
    said: [
      "Temos mais cinco minutos.",
      "Por hoje temos de ficar por aqui.",
      "É um assunto grande para o fim de uma sessão.",
    ],
    stay: [
      "Então, da próxima vez, quero começar por aí.",
      "Não preciso de uma resposta hoje. Queria deixar isto dito.",
      "Podes anotar, para começarmos por aí?",
    ],
  },
  dismisses: {
    said: [
      "Acho que estás a exagerar.",
      "Se não gostas, podes procurar outra pessoa.",
      "Faço isto há vinte anos.",
      "Mais ninguém se queixa disso.",
    ],
    stay: [
      "Por hoje fico por aqui.",
      "Não quero continuar a falar assim.",
      "Já disse o que queria dizer. Prefiro ficar por aqui.",
    ],
  },
};
