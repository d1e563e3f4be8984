import type { FirstWords } from "../words.ts";

export const start: FirstWords["start"] = {
  copyMyText: "Copiar meu texto",
  openAgain: "Abrir de novo",
  privateWindow: {
    title: "Esta é uma janela anônima",
    text: "O que você escrever aqui se apaga quando você fechar a janela.",
    todo: "Para guardar, abra o app em uma janela comum.",
  },
  notLoaded: {
    title: "O app não chegou inteiro",
    text: "A conexão caiu no caminho. Nada do que é seu se perdeu.",
    todo: "Tente de novo quando houver conexão. Depois funciona sem ela.",
  },
  lastResort: {
    title: "Algo deu errado, e a culpa é nossa",
    text: "O que já estava salvo continua lá. O que você estava escrevendo, talvez não.",
    todo: "Copie seu texto e abra o app de novo.",
    code: (code) => `Código do erro: ${code}. Ele não diz nada do que você escreveu.`,
  },
};
