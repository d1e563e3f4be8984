import type { Words } from "../words.ts";

export const pause: Words["pause"] = {
  title: "Uma pausa",
  lines: [
    "Imaginar isto pode mexer com você. Dá para deixar um pouco.",
    "Sinta o que sustenta você: o chão sob os pés, a cadeira, a cama.",
    "Olhe em volta. O que você vê daqui, agora mesmo?",
    "Hoje não precisa dizer nada.",
    "Tudo o que você escreveu fica guardado.",
  ],
  goOn: "Continuar",
};
