/** Installing the app, on each kind of device. The steps name what stands on buttons of others, in quotation marks. */
export const installing = {
  title: "Install the app",
  hint: "On the home screen it opens like any app",
  isInstalled: "It is installed on this device.",
  install: "Install",
  text: "An app on the home screen is this same page, with an icon of its own. There is nothing to pay and no account.",
  changes: "What changes",
  changed: [
    "It opens from its icon, in a window of its own, also without a connection.",
    "The browser is less likely to erase the journal to make room.",
  ],
  takesIn:
    "With Chrome, Edge or Samsung Internet, text from other apps can be shared into it. On a computer, copies can be opened with it.",
  same: "The journal stays on this device, encrypted as before.",
  how: "How it is done here",
  other: "Another device or browser",
  otherLabel: "Which one",
  carry: {
    title: "Your journal does not come along by itself",
    text: "On an iPhone or iPad, and with Safari on a Mac, the installed app keeps a journal of its own, and it begins empty. Make a copy first. Then install, open the app from its icon, and choose “I have a copy”.",
    make: "Make a copy",
  },
  ways: {
    "ios-safari": {
      name: "iPhone or iPad, Safari",
      steps: [
        "Tap the share button, the square with an arrow. It may be inside the menu with three dots.",
        "Choose “Add to Home Screen”, and leave “Open as Web App” on.",
        "Open Alianza from its icon. From then on, write there.",
      ],
    },
    "ios-other": {
      name: "iPhone or iPad, another browser",
      steps: [
        "Tap the share button, beside the address or in the menu.",
        "Choose “Add to Home Screen”. If it is not there, open this page in Safari.",
        "Open Alianza from its icon. From then on, write there.",
      ],
    },
    "mac-safari": {
      name: "Mac, Safari",
      steps: [
        "In the menu bar, open “File”, or press the share button.",
        "Choose “Add to Dock”.",
        "Open Alianza from the Dock. From then on, write there.",
      ],
    },
    chromium: {
      name: "Chrome, Edge and others like them",
      steps: [
        "Open the browser’s menu, the three dots.",
        "Choose “Install” or “Add to Home screen”. On a computer, it may be under “Cast, save and share” or “Apps”.",
        "Open Alianza from its icon. The same journal is there.",
      ],
    },
    samsung: {
      name: "Samsung Internet",
      steps: [
        "Open the menu, the three lines at the bottom.",
        "Choose “Add page to”, then “Home screen”.",
        "Open Alianza from its icon. The same journal is there.",
      ],
    },
    "firefox-android": {
      name: "Android, Firefox",
      steps: [
        "Open the menu, the three dots.",
        "Choose “Add app to Home screen” or “Install”.",
        "Open Alianza from its icon. The same journal is there.",
      ],
    },
    // Source: the notes of Firefox 143 (2025-09-16), "web apps pinned directly to the Windows taskbar". Known of 2026-11-26.
    "firefox-computer": {
      name: "Computer, Firefox",
      steps: [
        "On Windows, Firefox 143 and later can add it to the taskbar, with a window of its own: the button is in the address bar.",
        "On a Mac and on other systems, Firefox cannot. A bookmark leads back here, and it works without a connection all the same.",
        "Either way, some of the protection against being erased is missing. Make a copy now and then.",
      ],
    },
  },
  dot: "A dot on the icon",
  dotHint:
    "When you leave the app with something unfinished or shared and waiting. Never a number. Whoever sees the icon sees the dot.",
};
