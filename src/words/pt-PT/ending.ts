import type { Words } from "../words.ts";

/** Nothing here tries to keep anybody. */
export const ending: Words["ending"] = {
  title: "Fazer uma pausa ou terminar",
  hint: "Como fazer, e palavras para dizer ou enviar",
  lead: "Pode fazer uma pausa ou terminar quando quiser, na sessão ou por mensagem. Não deve um motivo a ninguém. E um dia pode voltar, ou não.",

  waysTitle: "Maneiras de o fazer",
  ways: {
    session: {
      title: "Numa última sessão",
      text: "Se o disser no início, sobra tempo para a despedida. Uma sessão basta. Uma parte dela, também.",
    },
    message: {
      title: "Por mensagem",
      text: "Bastam algumas linhas. Não tem de responder a perguntas nem de atender chamadas.",
    },
    pause: {
      title: "Uma pausa",
      text: "Pode dizer até quando ou deixar em aberto. Pode perguntar o que acontece entretanto com o seu horário e com os pagamentos.",
    },
    silence: {
      title: "Sem dizer nada",
      text: "Também pode deixar de ir, sem mais. Se há sessões marcadas, veja o que ficou combinado sobre cancelar.",
    },
  },

  textsTitle: "Palavras para dizer ou enviar",
  textsHint: "Escolha as que servirem e mude-as onde as for enviar. A aplicação não envia nada.",
  voiceLabel: "Idioma e tratamento",
  texts: {
    "last-session": "Para dizer numa última sessão",
    "end-message": "Para terminar por mensagem",
    "pause-message": "Para fazer uma pausa por mensagem",
    "ask-summary": "Para pedir um resumo",
    "ask-referral": "Para pedir o nome de outra pessoa",
    "ask-records": "Para pedir o meu processo clínico",
  },
  copy: "Copiar",
  copyOne: (title) => `Copiar: ${title}`,
  share: "Enviar com…",
  shareOne: (title) => `Enviar com…: ${title}`,
  couldNotShare: "Nada foi enviado. Pode copiar.",

  nextTitle: "A partir daqui",
  ownWords: "Procurar as minhas próprias palavras",
  ownWordsHint: "Para escrever, ouvir e guardar",
  pauseHere: "Pôr em pausa neste diário",
  pauseHereHint: "Fica tudo, e não se espera nenhuma sessão.",
  closingHint: "O que levo comigo, e algo escrito para guardar",
  boundaryHint: "Se for por isso: não tem de explicar nada a ninguém.",
};
