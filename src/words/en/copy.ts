import { plural } from "../plural.ts";

/** The second copy that the app keeps on the device by itself, and the ways back to a journal that does not open. */
export const copy = {
  broughtBack: {
    title: (n: number) =>
      plural("en", n, { one: "1 entry was brought back", other: `${n} entries were brought back` }),
    text: "The browser had lost or damaged part of the journal. It is here again, from the second copy on this device.",
    todo: "To be safe, make a copy that you keep somewhere else.",
  },

  second: {
    kept: {
      title: "There is a second copy on this device",
      text: "The app makes it by itself. If the browser damages the journal, it can be brought back. It does not help if the device is lost or the data of this site is cleared.",
    },
    none: {
      title: "There is only one copy on this device",
      text: "This browser has no place for a second one. A copy that you keep somewhere else matters all the more.",
    },
    "too-large": {
      title: "There is only one copy on this device",
      text: "The journal has grown too large for a second one here. A copy that you keep somewhere else matters all the more.",
    },
    of: (day: string) => `The last one was made on ${day}.`,
  },

  bringBack: "Bring back what this device kept",
  bringBackHint: (day: string) => `A second copy, made on ${day}.`,
  bringBackMissing: (day: string, n: number) =>
    plural("en", n, {
      one: `A second copy, made on ${day}. 1 later change is not in it.`,
      other: `A second copy, made on ${day}. ${n} later changes are not in it.`,
    }),
  bringBackInstead: (day: string) =>
    `If trying again does not help. What the browser cannot read stays where it is, and the journal goes on from the second copy of ${day}.`,
  bringing: "Bringing it back…",
  notBrought: {
    title: "It could not be brought back",
    text: "The second copy is still there, and nothing was changed.",
  },

  missingTodo:
    "This device kept a second copy, sealed the same way. With it the journal comes back as it was then.",
  damagedTodo: "This device kept a second copy that can repair it. Nothing that you wrote is lost by trying.",

  haveFile: "I have a copy in a file",
  haveFileHint: "Begins an empty journal and asks for the file.",
  haveFileAside: "Begins an empty journal and asks for the file. What does not open is put aside, and kept.",
  anewOver: "The new one begins empty, and its own second copy will take the place of the old one.",
};
