import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const importing: Words["importing"] = {
  title: "Importer ce que vous avez",
  hint: "D’une autre appli, ou de vos propres fichiers",
  text: "Ce que vous avez écrit ailleurs peut venir ici, comme notes ou comme séances. Vous voyez d’abord ce qui viendrait. Rien ne s’écrit sans votre accord.",
  kinds: [
    "Day One : son export en JSON",
    "Daylio : son export en CSV",
    "Des fichiers de texte ou Markdown : un, plusieurs, un dossier, ou un zip",
    "Tout autre tableau, enregistré en CSV",
  ],
  stays:
    "Les fichiers sont lus sur cet appareil et ne sont envoyés à personne. Les images restent où elles sont.",
  files: "Fichiers",
  filesHint: ".zip, .json, .csv, .md ou .txt. Vous pouvez en choisir plusieurs.",
  folder: "Ou tout un dossier",
  reading: "Lecture des fichiers…",
  stop: "Arrêter",
  other: "Choisir d’autres fichiers",
  untouched: "Rien n’a changé ici.",

  problems: {
    nothing: { title: "Il n’y a aucun fichier dedans", todo: "Choisissez un fichier, ou un autre dossier." },
    "too-large": {
      title: "C’est trop gros",
      todo: "Tout le texte ensemble peut faire 64 Mo, et un fichier 32 Mo. Importez-le en plusieurs fois.",
    },
    "too-many": {
      title: "C’est trop d’un coup",
      todo: "Jusqu’à 10 000 textes peuvent venir à la fois. Importez-les en plusieurs fois.",
    },
    "not-known": {
      title: "Ce type de fichier ne se lit pas ici",
      todo: "Essayez l’export de l’autre appli en JSON, en CSV ou en texte.",
    },
    broken: {
      title: "Le fichier ne se lit pas",
      todo: "Il est coupé, vide, ou autre que ce que dit son nom. Refaites l’export et réessayez.",
    },
    tables: {
      title: "Il y a plusieurs tableaux",
      todo: "Choisissez un tableau à la fois : l’appli demande ce que sont ses colonnes.",
    },
    locked: {
      title: "Le fichier a un mot de passe",
      todo: "Ouvrez-le avec le programme qui l’a fait, et enregistrez-le sans mot de passe.",
    },
    unreadable: {
      title: "Le fichier ne s’ouvre pas",
      todo: "Copiez-le d’abord sur cet appareil, puis choisissez-le à nouveau.",
    },
    failed: {
      title: "Cela n’a pas marché",
      todo: "Réessayez. Si cela continue, essayez un fichier plus petit.",
    },
  },

  table: {
    title: "Ce qu’il y a dans chaque colonne",
    text: (name) => `${name} est un tableau d’un genre à part. Vérifiez que ceci est juste.`,
    columns: { day: "Le jour", time: "L’heure", title: "Le titre", text: "Le texte" },
    none: "Aucune",
    column: (number) => `Colonne ${number}`,
    row: (number) => `Ligne ${number}`,
    needed: "Choisissez la colonne du jour et celle du texte.",
  },
  order: {
    legend: "Comment les jours sont-ils écrits ?",
    hint: (example) => `Dans ${example}, on ne voit pas si le jour ou le mois vient d’abord.`,
    options: { dmy: "D’abord le jour, puis le mois", mdy: "D’abord le mois, puis le jour" },
  },
  into: {
    therapy: "Dans quelle thérapie ?",
    as: "Sous quelle forme ?",
    kinds: { note: "Notes", session: "Séances" },
    hints: {
      note: "Le jour et tout le texte",
      session: "Le jour, et une ligne. Un texte plus long devient la note privée",
    },
  },
  would: {
    title: "Ce qui se passerait",
    fresh: (count) =>
      plural("fr", count, {
        one: `${count} texte serait nouveau.`,
        other: `${count} textes seraient nouveaux.`,
      }),
    nothing: "Rien ne serait nouveau.",
    span: (from, to) => `Du ${from} au ${to}.`,
    here: (count) =>
      plural("fr", count, {
        one: `${count} est déjà ici, et reste tel quel.`,
        other: `${count} sont déjà ici, et restent tels quels.`,
      }),
    twice: (count) =>
      plural("fr", count, {
        one: `${count} est deux fois dans les fichiers, et vient une fois.`,
        other: `${count} sont deux fois dans les fichiers, et viennent une fois.`,
      }),
    beside: (count) =>
      plural("fr", count, {
        one: `${count} tombe un jour où il y a déjà une séance ici. Il se mettrait à côté.`,
        other: `${count} tombent des jours où il y a déjà une séance ici. Ils se mettraient à côté.`,
      }),
    fileDates: (count) =>
      plural("fr", count, {
        one: `${count} ne donne pas de jour : il prend celui du dernier changement de son fichier.`,
        other: `${count} ne donnent pas de jour : ils prennent celui du dernier changement de leur fichier.`,
      }),
    guessed: (count) =>
      plural("fr", count, {
        one: `${count} fichier est dans un ancien format. Regardez si ses accents sont justes.`,
        other: `${count} fichiers sont dans un ancien format. Regardez si leurs accents sont justes.`,
      }),
    preview: "Les plus récents",
    leftOut: (count) =>
      plural("fr", count, { one: `${count} laissé de côté`, other: `${count} laissés de côté` }),
    andMore: (count) => plural("fr", count, { one: `Et ${count} de plus.`, other: `Et ${count} de plus.` }),
    why: {
      "no-day": "Il ne donne aucun jour lisible.",
      "no-text": "Il n’y a pas de texte dedans.",
      "too-long": "Il dépasse 100 000 caractères.",
      "to-come": "Son jour est encore à venir.",
      "not-text": "Ce n’est pas du texte.",
      broken: "Il ne se lit pas.",
      "not-known": "Il est d’un type inconnu ici.",
      "table-beside": "C’est un tableau. Choisissez-le à part : l’appli demande ce que sont ses colonnes.",
      "open-quote": "Un guillemet n’est pas fermé, on ne voit donc pas où finit cette ligne.",
    },
  },
  bringIn: (count) =>
    plural("fr", count, { one: "Importer ce texte", other: `Importer ces ${count} textes` }),
  bringing: "Importation en cours…",
  see: { note: "Voir les notes", session: "Voir les séances" },
  done: (count) =>
    plural("fr", count, { one: `${count} texte a été importé.`, other: `${count} textes ont été importés.` }),
  undone: "C’est annulé. Tout est comme avant.",
  undoneKept: (count) =>
    plural("fr", count, {
      one: `${count} reste, parce que vous y avez changé quelque chose depuis.`,
      other: `${count} restent, parce que vous y avez changé quelque chose depuis.`,
    }),
  notWritten: "Cela n’a pas pu être écrit, donc rien n’a été importé.",
  notUndone: "Cela n’a pas pu être annulé à l’instant. Réessayez dans un moment.",
};
