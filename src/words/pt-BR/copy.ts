import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const copy: Words["copy"] = {
  broughtBack: {
    title: (n) =>
      plural("pt-BR", n, { one: "1 registro foi recuperado", other: `${n} registros foram recuperados` }),
    text: "O navegador tinha perdido ou danificado uma parte do diário. Ela está aqui de novo, graças à segunda cópia deste aparelho.",
    todo: "Por via das dúvidas, faça uma cópia e guarde em outro lugar.",
  },

  second: {
    kept: {
      title: "Há uma segunda cópia neste aparelho",
      text: "Ela se faz sozinha. Se o navegador danificar o diário, dá para recuperar. Não serve se o aparelho se perder ou se os dados deste site forem apagados.",
    },
    none: {
      title: "Neste aparelho há uma cópia só",
      text: "Este navegador não tem lugar para outra. Ter uma cópia em outro lugar importa ainda mais.",
    },
    "too-large": {
      title: "Neste aparelho há uma cópia só",
      text: "O diário cresceu demais para ter outra aqui. Ter uma cópia em outro lugar importa ainda mais.",
    },
    of: (day) => `A última foi feita em ${day}.`,
  },

  bringBack: "Recuperar o que este aparelho guardou",
  bringBackHint: (day) => `Uma segunda cópia, de ${day}.`,
  bringBackMissing: (day, n) =>
    plural("pt-BR", n, {
      one: `Uma segunda cópia, de ${day}. Falta nela 1 mudança posterior.`,
      other: `Uma segunda cópia, de ${day}. Faltam nela ${n} mudanças posteriores.`,
    }),
  bringBackInstead: (day) =>
    `Se tentar de novo não adiantar. O que o navegador não consegue ler fica onde está, e o diário segue da segunda cópia, de ${day}.`,
  bringing: "Recuperando…",
  notBrought: {
    title: "Não deu para recuperar",
    text: "A segunda cópia continua lá, e nada mudou.",
  },

  missingTodo:
    "Este aparelho guardou uma segunda cópia, criptografada do mesmo jeito. Com ela o diário volta como estava então.",
  damagedTodo:
    "Este aparelho guardou uma segunda cópia que pode consertar isto. Tentar não faz perder nada do que você escreveu.",

  haveFile: "Tenho uma cópia em um arquivo",
  haveFileHint: "Começa um diário vazio e pede o arquivo.",
  haveFileAside: "Começa um diário vazio e pede o arquivo. O que não abre fica à parte, guardado.",
  anewOver: "O novo começa vazio, e a segunda cópia dele vai ficar no lugar da cópia do anterior.",
};
