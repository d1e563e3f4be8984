import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const saying: Words["saying"] = {
  title: "Comment ça s’est passé",
  intro: "Ce que vous vouliez dire, et ce que c’est devenu. Toute réponse est bonne.",
  unnamed: "Une chose que j’avais préparée",

  didISay: "L’ai-je dit ?",
  takenBack: "Retiré",
  whatTheyDid: "Quelle a été la réaction en face ?",
  asManyAsFit: "Tout ce qui convient.",

  beside: "Ce que je craignais, à côté de ce qui est arrivé",
  feared: "Ce que je craignais",
  likely: (place) => `Cela me semblait probable : ${place} sur 10`,
  didItHappen: "Est-ce arrivé ?",
  whatHappened: "Ce qui est arrivé",
  whatHappenedHint: "En quelques mots, si vous voulez. Cela reste ici.",

  whatWeAgreed: "Quel est notre accord ?",
  keepInPlan: "Le garder dans Plan comme",
  keepAs: { goal: "objectif", task: "chose à essayer", agreement: "façon de travailler" },
  keepAsOf: (kind, text) => `Garder dans Plan comme ${kind} : ${text}`,
  nowInPlan: {
    goal: "Dans Plan, comme objectif",
    task: "Dans Plan, à essayer",
    agreement: "Dans Plan, comme façon de travailler",
  },

  andNow: "Et maintenant ?",
  moreText: "Ce que vous avez écrit suit, vous ne repartez donc pas de rien.",
  moreLink: "Préparer ce qui reste à dire",
  untilLabel: "Jusqu’à quel jour ?",
  untilHint: "Ce jour-là, Aujourd’hui vous demande où ça en est : mieux, pareil ou moins bien.",
  secondOpinionText:
    "Une autre personne du métier peut vous écouter une ou deux fois. Vous pouvez le demander sans partir, et vous ne devez d’explication à personne.",
  endText: "Vous pouvez arrêter quand vous voulez, sans donner de raison.",
  endLink: "Comment faire une pause ou arrêter",

  notSaidText: "C’est bien ainsi. Votre préparation n’est pas perdue : elle est ici pour quand vous voudrez.",
  gotInTheWay: "Qu’est-ce qui a freiné ?",
  newPlanLink: "Écrire un nouveau « si… alors »",
  notComeUpText: "Certains jours, il n’y a pas la place. Cela attend la prochaine séance, tel quel.",

  when: "C’était quand ?",
  withSession: "Cela va avec la séance de ce jour.",
  keptAsYouGo: "C’est enregistré au fil de l’écriture.",
  delete: "Supprimer ceci",

  inSession: "Ce que je voulais dire",

  timeIsUp: {
    title: "Le temps que vous aviez laissé",
    today: "Vous aviez laissé jusqu’à aujourd’hui.",
    since: (day) => `Vous aviez laissé jusqu’au ${day.replace(",", "")}.`,
    ask: "Et maintenant, où ça en est ?",
    kept: "C’est noté",
    next: "Il y a peut-être encore des choses à dire, un autre avis à demander, ou une fin. Vous pouvez aussi laisser comme c’est.",
    more: "En dire plus",
    secondOpinion: "Un deuxième avis",
    end: "Une pause ou la fin",
  },

  seen: {
    title: "Ce que je craignais et ce qui est arrivé",
    intro:
      "Chaque fois que vous vouliez dire une chose : ce que vous aviez écrit avant, et ce qui est venu après. Rien n’est additionné.",
    none: "Il n’y a encore rien ici. Quand vous racontez la suite, ce que vous craigniez se met à côté.",
    pictureTitle: "En image",
    tableTitle: "En mots",
    firstEnd: "pas probable",
    lastEnd: "presque certain",
    ring: "à quel point cela semblait probable",
    marks: {
      yes: "c’est arrivé",
      partly: "c’est arrivé en partie",
      no: "autre chose est arrivé",
      "not-told": "pas raconté",
      "not-said": "pas dit",
    },
    picture: (times) =>
      plural("fr", times, {
        one: "Une image d’une fois. Les mots plus bas disent la même chose.",
        other: `Une image de ${times} fois, la plus ancienne d’abord : si cela semblait probable, de 0 à 10, et si c’est arrivé. Les mots plus bas disent la même chose.`,
      }),
    day: "Jour",
    about: "De quoi il s’agissait",
    feared: "Ce que je craignais",
    likely: "Probable",
    likelyAt: (place) => `${place} sur 10`,
    said: "L’ai-je dit ?",
    happened: "Ce qui est arrivé",
    notWritten: "rien d’écrit",
  },
};
