import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const search: Words["search"] = {
  title: "Chercher",
  open: "Chercher",
  label: "Ce que je cherche",
  placeholder: "Un mot, ou son début",
  clear: "Effacer ce que j’ai écrit",
  promise: "Ce que vous cherchez n’est gardé nulle part.",
  how: "Le début d’un mot suffit, avec ou sans accents. Des mots entre guillemets sont cherchés dans cet ordre.",

  startTitle: "Ce qu’il y a ici",
  groups: {
    sessions: "Séances",
    notes: "Notes",
    goals: "Objectifs",
    tasks: "Tâches",
    agreements: "Façon de travailler",
    rehearsals: "Préparations",
    pages: "Pages et messages que j’ai remis",
    reviews: "Regards en arrière",
    apart: "Notes à part",
    rest: "Tout le reste",
  },
  things: (n) => plural("fr", n, { one: `${n} chose`, other: `${n} choses` }),

  parts: {
    feelings: "Avec quoi je ressors",
    "holding-back": "Ce que j’ai gardé pour moi",
    moment: "Un moment qui me reste",
    bring: "À apporter",
    change: "Une chose que je changerais",
    private: "Rien que pour moi",
    unsaid: "Une chose non dite",
  },
  onlyMine: { apart: "À part", private: "Rien que pour moi" },

  resultsLabel: "Ce qui a été trouvé",
  looking: "Recherche…",
  found: (n) => plural("fr", n, { one: `${n} chose trouvée`, other: `${n} choses trouvées` }),
  showMore: "En voir plus",
  none: "Rien ici ne contient ces mots.",
  noneHint: "Essayez moins de lettres, ou un autre mot que vous avez pu écrire.",
  noneFiltered: "Rien de ce qui est choisi ne contient ces mots.",
  noneChosen: "Rien ici ne répond à ces choix.",
  everywhere: "Chercher partout",

  filters: {
    title: "Une partie seulement",
    chosen: (n) =>
      plural("fr", n, { one: `Une partie seulement (${n})`, other: `Une partie seulement (${n})` }),
    group: "Ce que c’est",
    anyGroup: "Tout",
    therapy: "Avec qui",
    anyTherapy: "Tout le monde",
    period: "De quand",
    periods: {
      any: "Peu importe",
      month: "Le dernier mois",
      quarter: "Les trois derniers mois",
      year: "La dernière année",
      days: "Entre deux jours",
    },
    from: "Du",
    to: "Au",
    feeling: "Avec quoi je ressors d’une séance",
    anyFeeling: "Peu importe",
    remove: (filter) => `Enlever : ${filter}`,
  },
};
