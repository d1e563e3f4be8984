/** A short card for when imagining it stirs things up. Nothing here asks for anything. */
export const pause = {
  title: "A pause",
  lines: [
    "Imagining this can stir things up. You can leave it for a while.",
    "Feel what holds you: the floor under your feet, the chair, the bed.",
    "Look around. What can you see from here, right now?",
    "Nothing has to be said today.",
    "Everything you wrote is kept.",
  ],
  goOn: "Go on",
};
