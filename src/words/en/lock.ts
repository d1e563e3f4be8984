import type { GuessingTime } from "#domain/passcode-worth.ts";
import type { RecoveryCodeProblem } from "#domain/recovery-code.ts";
import type { LockAfter } from "#domain/settings.ts";

/** The lock: at the door of a journal that is locked, and where it is set up. */
export const lock = {
  title: "Passcode and lock",
  isOff: "Off: whoever opens the app here reads everything",
  offer: "Whoever opens the app on this device can read this. With a passcode they cannot.",
  isOn: "On: it opens with your passcode",

  door: {
    locked: "Your journal is locked.",
    withDevice: "Unlock with this device",
    passcode: "Passcode",
    open: "Open",
    nothing: "Type the passcode.",
    wrong: "That is not the passcode.",
    waitMinutes: (n: number) => `Too many tries. You can try again in ${n} minutes.`,
    waitSeconds: (n: number) => `Too many tries. You can try again in ${n} seconds.`,
    waitOver: "You can try again now.",
    forgotten: "I have forgotten it",
    noRecovery:
      "There is no recovery code for this journal, so only the passcode opens it, and nobody can give it back to you. If you have a copy, you can open that on another device or in another browser.",
    byPasscode: "Back to the passcode",
    code: "Recovery code",
    codeHint: "Eight groups and one short one. Blanks and small letters do not matter.",
    codeProblems: {
      length: "There are characters missing, or too many.",
      slip: "There is a slip in it. Compare each group with your sheet.",
    } satisfies Record<RecoveryCodeProblem, string>,
    codeWrong: "This code is whole, but it does not open this journal. Is it from an earlier time?",
  },

  show: "Show what I type",
  unavailable: "This device could not do it just now. Close other apps and try again.",
  waiting: "Too many wrong tries. Lock the journal: its first screen says how long to wait.",
  deviceProblems: {
    cancelled: "The device has not unlocked it. You can try again, or leave it.",
    "not-possible": "This device or this browser cannot do that.",
    different: "The device has not answered the same twice, so it cannot be relied on here.",
  },

  about: "What a lock can do",
  whatItDoes:
    "With a passcode, everything is sealed so that only the passcode opens it, also for somebody who copies the files of this browser. Without one, a copy of the files can be read.",
  whatShortIs:
    "A short passcode stops somebody who picks up this device. Somebody who copies the files can try codes as fast as their computer lets them: there, only a longer one helps.",
  set: "Set a passcode",
  change: "Change the passcode",
  remove: "Take the passcode off",
  removeHint: "Then it opens for everybody again",
  newCode: "Recovery code",
  newCodeHint: {
    none: "There is none: without the passcode there is no way in",
    some: "Make a new one: the old one stops working",
  },
  deviceOn: "Also unlock with this device",
  deviceOnHint: "With your finger, your face or the code of the device",
  deviceOff: "No longer unlock with this device",
  deviceOffHint: "Then only the passcode and the recovery code open it",
  after: {
    legend: "Lock by itself when nothing is touched",
    hint: "Out of sight, it locks after a minute at the latest.",
    minutes: {
      0: "At once, when out of sight",
      1: "After 1 minute",
      5: "After 5 minutes",
      15: "After 15 minutes",
      60: "After 1 hour",
    } satisfies Record<LockAfter, string>,
  },
  notOn: "There is no passcode.",
  isSet: "There is a passcode already.",

  steps: (now: number, of: number) => `Step ${now} of ${of}`,
  current: {
    title: "First, your current passcode",
    label: "Current passcode",
  },
  passcode: {
    title: "The new passcode",
    ways: { words: "Four words", own: "One of my own" },
    suggested: "Write these down, or learn them by heart",
    others: "Other words",
    own: "Passcode",
    ownHint: (n: number) => `At least ${n} characters of any kind. Longer is better than stranger.`,
    again: "The same again",
    notSame: "The two are not the same.",
    problems: {
      "too-short": (n: number) => `It needs at least ${n} characters.`,
      "too-long": (n: number) => `It may have ${n} characters at most.`,
      "too-common":
        "That would be tried first: many people take it, or it is a date, a run of keys or a repetition.",
    },
    worth: {
      minutes: "Somebody who copies the files of this browser would guess it in minutes.",
      hours: "Somebody who copies the files of this browser would need hours to guess it.",
      days: "Somebody who copies the files of this browser would need days to guess it.",
      months: "Somebody who copies the files of this browser would need months to guess it.",
      years: "Somebody who copies the files of this browser would need years to guess it.",
      lifetimes: "Somebody who copies the files of this browser would need more than a lifetime to guess it.",
    } satisfies Record<GuessingTime, string>,
    worthMore: "With one strong computer, roughly. With several it goes faster.",
  },
  recovery: {
    title: "A recovery code",
    text: "It opens the journal when the passcode is forgotten. It is shown this once. Write it down or print it, and keep it where only you look.",
    replaces: "The recovery code you had stops working.",
    print: "Print it",
    copy: "Copy it",
    copied: "Copied. Other apps on this device may read what is copied.",
    have: "I have it",
    without: "Go on without one",
    withoutText:
      "Without the code and without a copy of the journal there is no way back if you forget the passcode.",
    sheet: "Recovery code",
    confirmTitle: "To be sure: two groups of it",
    group: (n: number) => `Group ${n}`,
    notThat: "That is not what stands there.",
    again: "See it again",
  },
  device: {
    title: "Unlock with this device",
    text: "The passcode stays: the device is one more way in.",
    whoElse:
      "Whoever can unlock this device can then open the journal too. Any finger or face that was added here will do, also somebody else’s.",
    synced:
      "The device keeps a passkey for it. If your passkeys are shared among your devices, or with your family, it may work there as well.",
    add: "Set it up",
    addHint: "The device asks you twice or three times.",
    keep: "Keep it",
    keepText: "So that the device goes on opening it, it has to answer once more.",
    without: "Go on without it",
    keyName: "Alianza",
  },
  removing: {
    text: "Then whoever opens the app here reads everything, and so does whoever copies the files of this browser.",
  },
  sealing: {
    title: "Sealing everything anew",
    text: "With a new key, so that nothing from before opens it. You can close the app at any moment: nothing is lost, and it is either as before or done.",
    progress: (done: number, total: number) => `${done} of ${total}`,
  },
  notDone: { title: "It could not be done", text: "Everything is as it was." },
  done: {
    title: "Done",
    set: "From now on it opens with your passcode. The button at the top hides and locks at once, and so does the key F8.",
    change: "From now on the new passcode opens it. The old one opens nothing.",
    code: "From now on the new recovery code counts.",
    device: "From now on this device opens it too.",
    deviceOff: "This device no longer opens it.",
    off: "There is no passcode any more.",
    renew: "From now on the new passcode opens it. The code that you have just used opens nothing.",
  },
  renew: {
    title: "A new passcode",
    text: "The recovery code has opened it, and with that it is used up. Choose a new passcode; after that there is a new code.",
  },
};
