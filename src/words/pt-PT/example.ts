import type { Words } from "../words.ts";

export const example: Words["example"] = {
  title: "Um diário de exemplo",
  look: "Ver um exemplo",
  hint: "Um ano inventado, separado do seu diário. Apaga-se ao sair.",
  hintLocked: "Um ano inventado, separado do seu diário. Ao sair, terá de escrever o seu código.",
  ribbon: "Isto é um exemplo. Nada aqui é seu.",
  leave: "Sair",
  kept: {
    title: "Um diário inventado",
    text: "É o ano de alguém que não existe. Pode tocar em tudo e mudar tudo: ao sair apaga-se, e o seu diário continua como estava.",
  },
  notHere: {
    title: "Só no seu próprio diário",
    text: "Esta página é para o seu próprio diário: bloquear, copiar, trazer o que já tem ou apagar. Saia do exemplo para chegar a ela.",
    leave: "Sair do exemplo",
  },
};
