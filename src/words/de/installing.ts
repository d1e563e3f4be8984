import type { Words } from "../words.ts";

export const installing: Words["installing"] = {
  title: "App installieren",
  hint: "Vom Startbildschirm öffnet sie sich wie jede App",
  isInstalled: "Sie ist auf diesem Gerät installiert.",
  install: "Installieren",
  text: "Auf dem Startbildschirm ist die App dieselbe Seite, nur mit eigenem Symbol. Das kostet nichts und braucht kein Konto.",
  changes: "Was anders wird",
  changed: [
    "Sie öffnet sich über ihr Symbol, in einem eigenen Fenster, auch ohne Netz.",
    "Der Browser löscht das Tagebuch nicht so leicht, um Platz zu machen.",
  ],
  takesIn:
    "Mit Chrome, Edge oder Samsung Internet kannst du Text aus anderen Apps hierher teilen. Am Computer kannst du Kopien mit der App öffnen.",
  same: "Das Tagebuch bleibt auf diesem Gerät, verschlüsselt wie bisher.",
  how: "So geht es hier",
  other: "Anderes Gerät oder anderer Browser",
  otherLabel: "Welches",
  carry: {
    title: "Dein Tagebuch kommt nicht von selbst mit",
    text: "Auf iPhone und iPad und mit Safari am Mac hat die installierte App ein eigenes Tagebuch, und es ist am Anfang leer. Mach zuerst eine Kopie. Dann installiere die App, öffne sie über ihr Symbol und wähle „Ich habe eine Kopie“.",
    make: "Kopie machen",
  },
  ways: {
    "ios-safari": {
      name: "iPhone oder iPad, Safari",
      steps: [
        "Tipp auf „Teilen“, das Quadrat mit dem Pfeil. Vielleicht steckt es im Menü mit den drei Punkten.",
        "Wähle „Zum Home-Bildschirm“ und lass „Als Web-App öffnen“ an.",
        "Öffne Alianza über das Symbol. Schreib von da an dort.",
      ],
    },
    "ios-other": {
      name: "iPhone oder iPad, anderer Browser",
      steps: [
        "Tipp auf „Teilen“, neben der Adresse oder im Menü.",
        "Wähle „Zum Home-Bildschirm“. Wenn es das nicht gibt, öffne diese Seite in Safari.",
        "Öffne Alianza über das Symbol. Schreib von da an dort.",
      ],
    },
    "mac-safari": {
      name: "Mac, Safari",
      steps: [
        "Öffne oben im Menü „Ablage“, oder klick auf „Teilen“.",
        "Wähle „Zum Dock hinzufügen“.",
        "Öffne Alianza aus dem Dock. Schreib von da an dort.",
      ],
    },
    chromium: {
      name: "Chrome, Edge und ähnliche",
      steps: [
        "Öffne das Menü des Browsers, die drei Punkte.",
        "Wähle „Installieren“ oder „Zum Startbildschirm hinzufügen“. Am Computer steht es oft unter „Streamen, speichern und teilen“ oder „Apps“.",
        "Öffne Alianza über das Symbol. Dasselbe Tagebuch ist da.",
      ],
    },
    samsung: {
      name: "Samsung Internet",
      steps: [
        "Öffne das Menü, die drei Striche unten.",
        "Wähle „Seite hinzufügen zu“, dann „Startbildschirm“.",
        "Öffne Alianza über das Symbol. Dasselbe Tagebuch ist da.",
      ],
    },
    "firefox-android": {
      name: "Android, Firefox",
      steps: [
        "Öffne das Menü, die drei Punkte.",
        "Wähle „App zum Startbildschirm hinzufügen“ oder „Installieren“.",
        "Öffne Alianza über das Symbol. Dasselbe Tagebuch ist da.",
      ],
    },
    "firefox-computer": {
      name: "Computer, Firefox",
      steps: [
        "Unter Windows kann Firefox ab Version 143 die App in die Taskleiste legen, mit eigenem Fenster. Der Knopf dafür ist in der Adressleiste.",
        "Am Mac und in anderen Systemen kann Firefox das nicht. Ein Lesezeichen führt hierher zurück, und ohne Netz geht es trotzdem.",
        "In beiden Fällen fehlt ein Teil des Schutzes vor dem Löschen. Mach ab und zu eine Kopie.",
      ],
    },
  },
  dot: "Ein Punkt am Symbol",
  dotHint:
    "Wenn du gehst und etwas noch nicht fertig ist oder etwas Geteiltes wartet. Nie eine Zahl. Wer das Symbol sieht, sieht den Punkt.",
};
