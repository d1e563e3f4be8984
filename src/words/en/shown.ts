/** On the screen while the phone is in somebody else's hand. */
export const shown = {
  previous: "Before",
  next: "Next",
  position: (at: number, of: number) => `${at} of ${of}`,
  turn: "Turn it round",
  turnBack: "Turn it back",
  takeBack: "Take it back",
  takeBackSure: "Back to my journal",
  stay: "Stay here",
  gone: "What was shown here is not in the journal any more.",
};
