import type { Words } from "../words.ts";

export const pause: Words["pause"] = {
  title: "Una pausa",
  lines: [
    "Imaginar això pot remoure coses. Ho pots deixar una estona.",
    "Sent el que et sosté: el terra sota els peus, la cadira, el llit.",
    "Mira al voltant. Què veus des d’aquí, ara mateix?",
    "Avui no cal dir res.",
    "Tot el que has escrit queda guardat.",
  ],
  goOn: "Continua",
};
