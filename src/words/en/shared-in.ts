/** What was shared into the app from another one. */
export const sharedIn = {
  title: "Shared with the app",
  text: "It is sealed, and it is no part of the journal yet. Any website can leave something here too: keep what you know.",
  keep: "Keep as a note",
  discard: "Discard",
  discardAll: "Discard all",
  discarded: "Discarded.",
  kept: "It is a note now.",
  open: "Open the note",
  nothing: "Nothing is waiting.",
  nothingHint: "If you have just shared something, it did not arrive. Share it once more.",
  noTherapy: "A note belongs to a therapy. Say first who it is with; what you shared stays here.",
  toTherapy: "Say who it is with",
  lost: "Something was shared that does not open any more.",
  lostHint: "Its key is gone or it was altered. What you shared is still where it came from.",
  tooLong: "It is longer than a note can be. Nothing of it was changed.",
  waits: { title: "Something was shared", text: "It waits for you to keep it or not.", look: "Look" },
  atDoor: { title: "It waits, sealed", text: "What you shared is here once you unlock." },
  refused: {
    nowhere: {
      title: "It was not kept",
      text: "There is no open journal here yet that could take it. Open your journal once, and share it again.",
    },
    nothing: {
      title: "There was no text in it",
      text: "Text and links can be kept here, no pictures or files.",
    },
    "too-long": {
      title: "It was not kept: it is too long",
      text: "A note holds a hundred thousand characters. Share it in parts.",
    },
    "too-many": {
      title: "It was not kept: too much is waiting",
      text: "Keep or discard what is waiting, and share it again.",
    },
    full: {
      title: "It was not kept: the device is full",
      text: "Make some room on the device, and share it again.",
    },
    failed: { title: "It was not kept", text: "The browser gave an error. Share it once more." },
  },
};
