/** A made-up journal, to look around in. */
export const example = {
  title: "An example journal",
  look: "Look at an example",
  hint: "A made-up year, kept apart from yours. It goes when you leave it.",
  hintLocked: "A made-up year, kept apart from yours. When you leave it, your passcode is asked for.",
  ribbon: "This is an example. Nothing here is yours.",
  leave: "Leave",
  kept: {
    title: "A made-up journal",
    text: "Somebody’s year, invented. You can touch and change everything. All of it goes when you leave, and your own journal knows nothing of it.",
  },
  notHere: {
    title: "Only in your own journal",
    text: "This page is about your own journal: how it is locked, copied, brought in or erased. Leave the example to get there.",
    leave: "Leave the example",
  },
};
