import type { Words } from "../words.ts";

export const example: Words["example"] = {
  title: "Um diário de exemplo",
  look: "Ver um exemplo",
  hint: "Um ano inventado, separado do seu diário. Ele se apaga quando você sai.",
  hintLocked: "Um ano inventado, separado do seu diário. Ao sair, seu código é pedido.",
  ribbon: "Isto é um exemplo. Nada aqui é seu.",
  leave: "Sair",
  kept: {
    title: "Um diário inventado",
    text: "É o ano de alguém que não existe. Você pode tocar e mudar tudo: ao sair, isso se apaga, e seu diário continua como estava.",
  },
  notHere: {
    title: "Só no seu próprio diário",
    text: "Esta página é para o seu próprio diário: bloquear, copiar, trazer o que você já tem ou apagar. Saia do exemplo para chegar a ela.",
    leave: "Sair do exemplo",
  },
};
