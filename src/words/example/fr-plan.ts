import type { PlanTexts } from "./plan-texts.ts";

/** What somebody agreed, aimed for and tried, in French. */
export const frPlan: PlanTexts = {
  first: "J’ai pu aller jusqu’au bout. J’en sors avec plus de questions, et l’envie d’y retourner.",
  agreements: {
    confidentiality: [
      "Que devient ce que je raconte ? Est-ce que tu en parles à quelqu’un ?",
      "Ce que je dis reste là. Noa en parle en supervision sans donner de nom, et en cas de danger me le dirait avant de faire quoi que ce soit.",
      "Demandé le premier jour. Noa a expliqué sans se presser.",
    ],
    frequency: [
      "Chaque mardi à dix-huit heures.",
      "Et si, plus tard, on passait à une séance toutes les deux semaines ?",
      "On en a dit un mot, et c’est resté en l’air.",
    ],
    contact: [
      "Est-ce que je peux t’écrire si la semaine tourne mal ?",
      "Un message pour changer l’heure, oui. Le reste, je le note et je l’apporte.",
      "J’aime mieux savoir que deviner.",
    ],
    cancelling: [
      "Un jour avant, il n’y a rien à payer.",
      "Avec le train, je n’ai pas pu prévenir, et j’en garde un malaise.",
      "Que fait-on quand c’est à la dernière minute ?",
      "Ça reste comme avant : un jour avant. Le train ne compte pas.",
    ],
    cost: "Je paie à la fin du mois, tout ensemble. Si un mois est serré, je le dis et on voit.",
    review: [
      "On regarde tous les combien si ça m’aide ?",
      "Tous les trois mois, on s’arrête et on regarde les objectifs, avec ma page devant nous.",
      "C’est venu quand j’ai lu ma page.",
    ],
    roles: "Quand j’ai la tête vide, est-ce que j’attends, ou est-ce que tu m’aides un peu ?",
    other: ["La chaise", "Je la tourne vers la fenêtre quand je veux, sans demander."],
  },
  goals: {
    clearing: [
      "Aller mieux. Je ne sais pas à quoi ça ressemble.",
      "Quelque chose avec dire oui à tout.",
      "Dire non à temps, sans y penser pendant trois jours.",
    ],
    clearingWhy: [
      "Parce que j’arrive au dimanche sans rien pour moi.",
      "Je réponds « je regarde et je te dis », puis je dis ce que je veux vraiment.",
    ],
    clearingLines: [
      "Je ne sais pas encore. Noa dit qu’on peut commencer comme ça aussi.",
      "Ça commence à prendre forme. On l’a dessiné sur la feuille de ma semaine.",
      "Aujourd’hui, je l’ai dit d’un coup, avec mes mots.",
    ],
    reached: [
      "Dormir sans laisser la radio",
      "Je la laisse pour ne pas m’entendre.",
      "J’éteins la lumière et elle ne me manque pas.",
      "Un mois sans penser à la radio.",
    ],
    replaced: [
      "Parler à nouveau à mon père chaque semaine",
      "Ce n’était pas à moi. Je l’ai dit, et on l’a changé.",
      "Être à un repas de famille et partir quand je veux",
      "Je veux voir ma famille, mais pas à n’importe quel prix.",
      "Je me lève, je dis au revoir et je n’explique rien.",
    ],
    paused: [
      "Comprendre ce que j’ai avec le travail",
      "Pas la place maintenant. On le garde pour plus tard.",
    ],
    unclear: "Quelque chose avec demander de l’aide, je ne sais pas encore quoi",
    places: [
      "J’ai dit non à un dîner.",
      "Drôle de semaine, ni en avant ni en arrière.",
      "Avec ma sœur, j’y arrive ; au travail, non.",
      "J’ai redit oui à tout. Je l’ai vu sur le moment, c’est nouveau.",
      "J’ai dit « je regarde et je te dis », et rien ne s’est écroulé.",
      "J’y pense moins à l’avance.",
      "Deux fois cette semaine, sans préparer.",
      "",
    ],
  },
  tasks: {
    adapted: [
      "Dix minutes de respiration chaque soir",
      "Trois minutes, la fenêtre ouverte",
      "Trois respirations avant de répondre au téléphone",
    ],
    adaptedPurpose: [
      "",
      "Baisser le bruit avant de dormir",
      "Avoir un moment pour décider si je veux répondre",
    ],
    adaptedWhy: [
      "Compter dix minutes, c’est pire. On essaie avec moins.",
      "Pas le soir. On l’a mise au téléphone, c’est là que j’en ai besoin.",
      "Ça me rend encore plus fébrile. Je la laisse, et je veux le dire.",
    ],
    didNotFit: [
      "Écrire trois bonnes choses en fin de journée",
      "Je finissais par faire une liste pour faire bien.",
      "Ce n’était pas pour moi, et c’est bien ainsi.",
    ],
    weekdays: ["Marcher sans le téléphone", "Sentir mes jambes et pas juste ma tête"],
    next: [
      "Répondre demain et pas aujourd’hui, une fois",
      "Voir ce qui arrive si je ne réponds pas tout de suite",
    ],
    day: ["Appeler ma sœur samedi", "Ne pas attendre que le mien sonne", "Vingt minutes, et on a ri."],
    open: [
      "Dessiner la semaine sur une feuille",
      "Voir où part tout l’air",
      "Dessinée en couleurs. Le mercredi n’a pas un seul trou.",
      "La faire à la table de la cuisine, en musique.",
    ],
    noSense: "Noter chaque pensée dans le tableau à quatre colonnes",
  },
  how: [
    "Plus court que prévu, et ça suffisait.",
    "Commencé tard, arrêté à la moitié.",
    "C’est venu sans y penser.",
    "Fait, mais à toute vitesse.",
    "Sous la pluie, et quand même.",
    "Ce jour-là, impossible, et voilà.",
    "Dur à lancer. Ensuite, bien.",
  ],
  helped: [
    "Laisser les baskets devant la porte.",
    "En parler à ma sœur avant.",
    "Le faire le matin.",
    "Mettre le téléphone dans le tiroir.",
  ],
  hindered: [
    "La réunion qui a duré.",
    "Le bruit du chantier.",
    "Vouloir que ce soit parfait.",
    "Ne pas voir à quoi ça sert.",
  ],
  answers: [
    "Noa m’a dit merci d’en avoir parlé. On la laisse, et on cherche autre chose.",
    "On a pris notre temps. La suite la semaine prochaine.",
    "Clair en deux minutes. Et moi qui y pensais tant.",
    "Il n’y a pas de réponse, mais maintenant c’est dit.",
  ],
  questions: [
    "Ai-je pu me taire sans vite remplir le silence ?",
    "Ce que j’emporte, en une phrase",
    "Y avait-il de la hâte en arrivant ?",
  ],
  sentences: [
    "Que rien ne se décide aujourd’hui.",
    "Ma semaine, dessinée.",
    "Que de la tristesse, on revient.",
    "Rien aujourd’hui, et c’est bien.",
    "Demander avant de supposer.",
  ],
};
