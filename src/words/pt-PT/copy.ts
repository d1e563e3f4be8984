import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const copy: Words["copy"] = {
  broughtBack: {
    title: (n) =>
      plural("pt-PT", n, { one: "1 registo foi recuperado", other: `${n} registos foram recuperados` }),
    text: "O navegador tinha perdido ou danificado uma parte do diário. Está aqui outra vez, graças à segunda cópia deste dispositivo.",
    todo: "Por precaução, faça uma cópia e guarde-a noutro lugar.",
  },

  second: {
    kept: {
      title: "Há uma segunda cópia neste dispositivo",
      text: "Faz-se sozinha. Se o navegador danificar o diário, pode recuperar-se. Não serve se o dispositivo se perder ou se os dados deste site forem apagados.",
    },
    none: {
      title: "Neste dispositivo há só uma cópia",
      text: "Este navegador não tem lugar para outra. Ter uma cópia noutro lugar é ainda mais importante.",
    },
    "too-large": {
      title: "Neste dispositivo há só uma cópia",
      text: "O diário cresceu demasiado para ter outra aqui. Ter uma cópia noutro lugar é ainda mais importante.",
    },
    of: (day) => `A última foi feita em ${day}.`,
  },

  bringBack: "Recuperar o que este dispositivo guardou",
  bringBackHint: (day) => `Uma segunda cópia, de ${day}.`,
  bringBackMissing: (day, n) =>
    plural("pt-PT", n, {
      one: `Uma segunda cópia, de ${day}. Falta-lhe 1 mudança posterior.`,
      other: `Uma segunda cópia, de ${day}. Faltam-lhe ${n} mudanças posteriores.`,
    }),
  bringBackInstead: (day) =>
    `Se tentar outra vez não resultar. O que o navegador não consegue ler fica onde está, e o diário segue a partir da segunda cópia, de ${day}.`,
  bringing: "A recuperar…",
  notBrought: {
    title: "Não foi possível recuperar",
    text: "A segunda cópia continua lá, e nada mudou.",
  },

  missingTodo:
    "Este dispositivo guardou uma segunda cópia, encriptada da mesma forma. Com ela o diário volta como estava então.",
  damagedTodo:
    "Este dispositivo guardou uma segunda cópia que pode reparar isto. Por tentar não se perde nada do que escreveu.",

  haveFile: "Tenho uma cópia num ficheiro",
  haveFileHint: "Começa um diário vazio e pede o ficheiro.",
  haveFileAside: "Começa um diário vazio e pede o ficheiro. O que não se abre fica à parte, guardado.",
  anewOver: "O novo começa vazio, e a segunda cópia dele vai ficar no lugar da cópia do anterior.",
};
