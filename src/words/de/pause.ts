import type { Words } from "../words.ts";

export const pause: Words["pause"] = {
  title: "Eine Pause",
  lines: [
    "Sich das vorzustellen, kann aufwühlen. Du kannst es eine Weile liegen lassen.",
    "Spür, was dich trägt: den Boden unter den Füßen, den Stuhl, das Bett.",
    "Schau dich um. Was siehst du von hier aus, gerade jetzt?",
    "Heute muss nichts gesagt werden.",
    "Alles, was du geschrieben hast, ist aufgehoben.",
  ],
  goOn: "Weiter",
};
