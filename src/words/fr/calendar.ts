import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const calendar: Words["calendar"] = {
  title: "Dans votre agenda",
  intro:
    "Une appli web sans serveur ne peut pas sonner toute seule. L’agenda de votre téléphone le peut : l’appli lui prépare un fichier avec les jours, ici, sur votre appareil.",
  what: "Ce qu’on y met",
  sessions: "Séances",
  noSessions: "Pour les séances, dites dans votre thérapie quel jour et à quel rythme elles ont lieu.",
  toTherapy: "Dire quand j’ai séance",
  noTasks: "Aucune tâche n’a de jour à elle.",
  weekly: (weekdays, time) => `Chaque semaine, ${weekdays}${time}`,
  fortnightly: (weekdays, time) => `Toutes les deux semaines, ${weekdays}${time}`,
  from: (day) => `à partir du ${day}`,
  once: (day, time) => `${day}${time}`,
  atTime: (time) => ` à ${time}`,
  dates: (n) => plural("fr", n, { one: `${n} date`, other: `${n} dates` }),
  names: "Le nom dans l’agenda",
  namesHint: "Toute personne qui voit votre agenda le lira. Nous proposons un nom qui ne dit rien.",
  neutral: { session: "Rendez-vous", task: "Rappel" },
  nameOf: { session: "Une séance", task: "Une tâche" },
  ring: { session: "Alerte pour une séance", task: "Alerte pour une tâche" },
  alarms: {
    none: "Aucune",
    "hour-before": "Une heure avant",
    morning: "Ce matin-là, à neuf heures",
    "evening-before": "La veille au soir, à vingt heures",
  },
  reach:
    "Cela couvre un an. Quand quelque chose change, refaites le fichier : votre agenda remplace ce qui vient du même endroit.",
  zone: (zone) => `Heures comme à l’endroit « ${zone} », même quand l’heure change.`,
  outside:
    "Une fois dans votre agenda, cela n’est plus protégé par l’appli, et certains agendas sont copiés sur un serveur.",
  save: "Enregistrer le fichier d’agenda",
  share: "Envoyer à mon agenda",
  saved: "Enregistré dans vos téléchargements. Ouvrez-le avec votre agenda.",
  nothingChosen: "Choisissez d’abord ce que vous y mettez.",
};
