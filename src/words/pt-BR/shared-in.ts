import type { Words } from "../words.ts";

export const sharedIn: Words["sharedIn"] = {
  title: "Compartilhado com o app",
  text: "Está criptografado e ainda não faz parte do diário. Qualquer site também pode deixar algo aqui: guarde o que você conhece.",
  keep: "Guardar como nota",
  discard: "Descartar",
  discardAll: "Descartar tudo",
  discarded: "Descartado.",
  kept: "Já é uma nota.",
  open: "Abrir a nota",
  nothing: "Não há nada esperando.",
  nothingHint: "Se você acabou de compartilhar algo, não chegou. Compartilhe de novo.",
  noTherapy: "Uma nota é de uma terapia. Diga primeiro com quem é; o que você compartilhou continua aqui.",
  toTherapy: "Dizer com quem é",
  lost: "Algo que foi compartilhado não abre mais.",
  lostHint:
    "A chave não está mais lá, ou o conteúdo foi alterado. O que você compartilhou continua no lugar de onde veio.",
  tooLong: "É mais longo do que cabe em uma nota. Nada mudou.",
  waits: { title: "Algo foi compartilhado", text: "Espera você guardar, ou não.", look: "Ver" },
  atDoor: {
    title: "Espera, criptografado",
    text: "O que você compartilhou vai estar aqui assim que você desbloquear.",
  },
  refused: {
    nowhere: {
      title: "Não foi salvo",
      text: "Aqui ainda não há um diário aberto que possa receber isto. Abra seu diário uma vez e compartilhe de novo.",
    },
    nothing: {
      title: "Não trazia texto",
      text: "Aqui dá para guardar textos e links, não imagens nem arquivos.",
    },
    "too-long": {
      title: "Não foi salvo: é longo demais",
      text: "Em uma nota cabem cem mil caracteres. Compartilhe por partes.",
    },
    "too-many": {
      title: "Não foi salvo: há coisas demais esperando",
      text: "Guarde ou descarte o que espera e compartilhe de novo.",
    },
    full: {
      title: "Não foi salvo: o aparelho está cheio",
      text: "Libere algum espaço no aparelho e compartilhe de novo.",
    },
    failed: { title: "Não foi salvo", text: "O navegador deu um erro. Compartilhe de novo." },
  },
};
