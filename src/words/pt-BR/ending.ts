import type { Words } from "../words.ts";

/** Nothing here tries to keep anybody. */
export const ending: Words["ending"] = {
  title: "Fazer uma pausa ou terminar",
  hint: "Como fazer, e palavras para dizer ou enviar",
  lead: "Você pode fazer uma pausa ou terminar quando quiser, na sessão ou por mensagem. Você não deve um motivo a ninguém. E um dia pode voltar, ou não.",

  waysTitle: "Jeitos de fazer isso",
  ways: {
    session: {
      title: "Em uma última sessão",
      text: "Se você disser no começo, sobra tempo para a despedida. Uma sessão basta. Uma parte dela, também.",
    },
    message: {
      title: "Por mensagem",
      text: "Algumas linhas bastam. Você não precisa responder perguntas nem atender ligações.",
    },
    pause: {
      title: "Uma pausa",
      text: "Você pode dizer até quando ou deixar em aberto. Pode perguntar o que acontece enquanto isso com seu horário e com os pagamentos.",
    },
    silence: {
      title: "Sem dizer nada",
      text: "Você também pode deixar de ir, e pronto. Se há sessões marcadas, veja o que ficou combinado sobre cancelar.",
    },
  },

  textsTitle: "Palavras para dizer ou enviar",
  textsHint: "Escolha as que servirem e mude onde for enviar. O app não envia nada.",
  voiceLabel: "Idioma e tratamento",
  texts: {
    "last-session": "Para dizer em uma última sessão",
    "end-message": "Para terminar por mensagem",
    "pause-message": "Para fazer uma pausa por mensagem",
    "ask-summary": "Para pedir um resumo",
    "ask-referral": "Para pedir o nome de outra pessoa",
    "ask-records": "Para pedir meu prontuário",
  },
  copy: "Copiar",
  copyOne: (title) => `Copiar: ${title}`,
  share: "Enviar com…",
  shareOne: (title) => `Enviar com…: ${title}`,
  couldNotShare: "Nada foi enviado. Você pode copiar.",

  nextTitle: "A partir daqui",
  ownWords: "Procurar minhas próprias palavras",
  ownWordsHint: "Para escrever, ouvir e guardar",
  pauseHere: "Pôr em pausa neste diário",
  pauseHereHint: "Tudo fica, e nenhuma sessão é esperada.",
  closingHint: "O que levo comigo, e algo escrito para guardar",
  boundaryHint: "Se for por isso: você não precisa explicar a ninguém.",
};
