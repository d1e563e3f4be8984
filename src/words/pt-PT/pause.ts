import type { Words } from "../words.ts";

export const pause: Words["pause"] = {
  title: "Uma pausa",
  lines: [
    "Imaginar isto pode mexer consigo. Pode deixar por um bocado.",
    "Sinta o que lhe dá apoio: o chão debaixo dos pés, a cadeira, a cama.",
    "Olhe à volta. O que vê daqui, agora mesmo?",
    "Hoje não precisa de dizer nada.",
    "Tudo o que escreveu fica guardado.",
  ],
  goOn: "Continuar",
};
