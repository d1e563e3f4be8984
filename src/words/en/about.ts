import { plural } from "../plural.ts";

export const about = {
  title: "About this app",
  filesTitle: "The files it runs from",
  filesText:
    "Worked out just now, from the files on this device. Wherever the same version is installed, the fingerprint is the same.",
  working: "Working it out…",
  notYet:
    "The app does not lie on this device yet, so there is nothing to compare. Where the browser allows it, that takes a moment after the first visit.",
  unknown:
    "Which files they are could not be found out, so there is no fingerprint. Close all windows of the app and open it again.",
  missing: (names: string) =>
    `The browser has lost a part of the app, so the fingerprint is another: ${names}`,
  fingerprint: "Fingerprint",
  copyFingerprint: "Copy the fingerprint",
  copyList: "Copy the list",
  fileByFile: (files: number) =>
    plural("en", files, { one: "File by file: one", other: `File by file: ${files}` }),
  compareTitle: "What comparing shows",
  compare: [
    "Each release is published with its fingerprint. If yours is the same, these are the files of that release, byte for byte. Anyone can build them from the source and come to the same number.",
    "What it cannot show: this page comes from the same place as the rest. Whoever altered the app could make this page show any number.",
    "To be surer, compare on another device, with tools that do not come from here. The release says how.",
  ],
  freeTitle: "Free to use, study and share",
  free: "You may use this app, look at how it is made, change it and pass it on. Its licence is the GNU General Public License, version 3 or later. The text lies beside the app as LICENSE.txt.",
  source: "The source comes with each release.",
  licences: "Made with the work of others",
  licencesHint: "Who made it, and their licences",
  licencesText:
    "These are in the app, under these conditions. Their own texts are in English, and stay as their authors wrote them.",
  drawn: "The icons and pictures were drawn for this app, and are under its own licence.",
  works: (count: number) => plural("en", count, { one: "One work", other: `${count} works` }),
};
