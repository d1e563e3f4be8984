import type { Words } from "../words.ts";

export const sharedIn: Words["sharedIn"] = {
  title: "Partilhado com a aplicação",
  text: "Está encriptado e ainda não faz parte do diário. Qualquer site também pode deixar algo aqui: guarde o que conhece.",
  keep: "Guardar como nota",
  discard: "Descartar",
  discardAll: "Descartar tudo",
  discarded: "Descartado.",
  kept: "Já é uma nota.",
  open: "Abrir a nota",
  nothing: "Não há nada à espera.",
  nothingHint: "Se acabou de partilhar algo, não chegou. Partilhe de novo.",
  noTherapy: "Uma nota é de uma terapia. Diga primeiro com quem é; o que partilhou continua aqui.",
  toTherapy: "Dizer com quem é",
  lost: "Algo que foi partilhado já não se abre.",
  lostHint:
    "A chave já não está lá, ou o conteúdo foi alterado. O que partilhou continua no lugar de onde veio.",
  tooLong: "É mais longo do que cabe numa nota. Nada mudou.",
  waits: { title: "Algo foi partilhado", text: "Está à espera de que o guarde, ou não.", look: "Ver" },
  atDoor: { title: "À espera, encriptado", text: "O que partilhou estará aqui assim que desbloquear." },
  refused: {
    nowhere: {
      title: "Não foi guardado",
      text: "Aqui ainda não há um diário aberto que o possa receber. Abra o seu diário uma vez e partilhe de novo.",
    },
    nothing: {
      title: "Não trazia texto",
      text: "Aqui podem guardar-se textos e ligações, não imagens nem ficheiros.",
    },
    "too-long": {
      title: "Não foi guardado: é demasiado longo",
      text: "Numa nota cabem cem mil caracteres. Partilhe por partes.",
    },
    "too-many": {
      title: "Não foi guardado: há demasiadas coisas à espera",
      text: "Guarde ou descarte o que está à espera e partilhe de novo.",
    },
    full: {
      title: "Não foi guardado: o dispositivo está cheio",
      text: "Liberte algum espaço no dispositivo e partilhe de novo.",
    },
    failed: { title: "Não foi guardado", text: "O navegador deu um erro. Partilhe de novo." },
  },
};
