/** What may have to be said before anything else is loaded: a private window, a lost connection, the last resort. Part of `vault`. */
export const start = {
  copyMyText: "Copy my text",
  openAgain: "Open again",
  privateWindow: {
    title: "This is a private window",
    text: "What you write here will be deleted when you close it.",
    todo: "To keep it, open the app in an ordinary window.",
  },
  notLoaded: {
    title: "The app did not arrive whole",
    text: "The connection was lost on the way. Nothing of yours is lost.",
    todo: "Try again where there is a connection. After that it works without one.",
  },
  lastResort: {
    title: "Something broke, and it is our fault",
    text: "What was already saved is still there. What you were writing may not be.",
    todo: "Copy your text, then open the app again.",
    code: (code: string) => `Error code: ${code}. It says nothing about what you wrote.`,
  },
};
