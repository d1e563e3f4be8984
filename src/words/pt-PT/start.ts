import type { FirstWords } from "../words.ts";

export const start: FirstWords["start"] = {
  copyMyText: "Copiar o meu texto",
  openAgain: "Abrir de novo",
  privateWindow: {
    title: "Esta é uma janela privada",
    text: "O que escrever aqui apaga-se quando a fechar.",
    todo: "Para guardar, abra a aplicação numa janela comum.",
  },
  notLoaded: {
    title: "A aplicação não chegou inteira",
    text: "A ligação caiu pelo caminho. Não se perdeu nada do que é seu.",
    todo: "Tente outra vez quando houver ligação à internet. Depois funciona sem ela.",
  },
  lastResort: {
    title: "Algo correu mal, e a culpa é nossa",
    text: "O que já estava guardado continua lá. O que estava a escrever, talvez não.",
    todo: "Copie o seu texto e abra a aplicação de novo.",
    code: (code) => `Código do erro: ${code}. Não diz nada do que escreveu.`,
  },
};
