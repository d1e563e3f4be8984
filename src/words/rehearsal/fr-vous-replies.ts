import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how one can stay with it. Vous in both directions. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Merci de me le dire. Pouvez-vous m’en dire un peu plus ?",
      "C’est bien que vous en parliez. Comment le vivez-vous ?",
      "Ça semble important. Quand l’avez-vous remarqué pour la première fois ?",
      "Restons là-dessus un moment. De quoi auriez-vous besoin de ma part ?",
    ],
    stay: [
      "Oui. J’aurai peut-être besoin d’y aller doucement.",
      "Puis-je vous donner un exemple ?",
      "Je ne sais pas encore très bien. Pouvons-nous regarder ensemble ?",
    ],
  },
  "agrees-fast": {
    said: [
      "Bien sûr, pas de problème. Nous allons faire autrement.",
      "Vous avez raison. Je vais changer ça.",
      "D’accord. Comme vous préférez.",
    ],
    stay: [
      "Merci. Que ferions-nous de différent, exactement ?",
      "Avant de continuer, pouvez-vous me dire ce que vous avez compris ?",
      "Pouvons-nous regarder dans quelques semaines comment ça se passe ?",
    ],
  },
  explains: {
    said: [
      "Nous le faisons parce que ça fait partie de la méthode.",
      "Laissez-moi vous expliquer pourquoi j’ai posé la question.",
      "Il y a une raison. Ce travail prend du temps.",
      "Je l’ai dit parce que je pensais que ça vous aiderait.",
    ],
    stay: [
      "C’est utile de savoir pourquoi. Et j’aimerais que vous sachiez comment je le vis.",
      "Je comprends la raison, et ça ne marche quand même pas pour moi.",
      "Y a-t-il un autre chemin pour arriver au même endroit ?",
    ],
  },
  reassures: {
    said: [
      "Faites confiance au processus.",
      "Il est encore tôt. Laissez-vous un peu de temps.",
      "Ne vous inquiétez pas, ça fait partie du chemin.",
      "Vous allez mieux que vous ne le croyez.",
    ],
    stay: [
      "Je veux bien essayer. J’aimerais savoir à quoi nous verrions un progrès.",
      "Combien de temps laisseriez-vous, et que regarderions-nous à ce moment-là ?",
      "C’est gentil de le dire. J’aimerais quand même en parler.",
    ],
  },
  interprets: {
    said: [
      "C’est peut-être lié à votre père.",
      "Je me demande avec qui d’autre vous avez ressenti ça.",
      "Prenez-vous vos distances parce que nous approchons de quelque chose ?",
    ],
    stay: [
      "Peut-être. D’abord, j’aimerais que nous regardions ce qui se passe ici, entre nous.",
      "C’est possible, en partie. Ce que je dis concerne nos séances.",
      "Je vais y réfléchir. Aujourd’hui, j’aimerais rester sur ce que j’ai dit.",
    ],
  },
  hurt: {
    said: [
      "Ah. Je ne m’y attendais pas.",
      "C’est dur à entendre pour moi.",
      "Je pensais que ça se passait bien.",
      "Je ne sais pas quoi vous dire.",
    ],
    stay: [
      "Je peux attendre un moment. Ce n’était pas facile à dire non plus.",
      "Je ne dis pas que tout va mal. Je parle d’une chose précise.",
      "Je vous le dis parce que parler franchement compte pour moi.",
    ],
  },
  clock: {
    said: [
      "Il nous reste cinq minutes.",
      "Nous allons devoir nous arrêter là pour aujourd’hui.",
      "C’est un grand sujet pour une fin de séance.",
    ],
    stay: [
      "Alors, la prochaine fois, j’aimerais commencer par là.",
      "Pas besoin d’une réponse aujourd’hui. Je voulais que ce soit dit.",
      "Pouvez-vous le noter, pour que nous commencions par là ?",
    ],
  },
  dismisses: {
    said: [
      "Je trouve que vous exagérez.",
      "Si ça ne vous plaît pas, vous pouvez chercher quelqu’un d’autre.",
      "Je fais ce métier depuis vingt ans.",
      "Personne d’autre ne s’en plaint.",
    ],
    stay: [
      "Pour aujourd’hui, je m’arrête là.",
      "Je ne veux pas continuer à parler comme ça.",
      "J’ai dit ce que je voulais dire. Je préfère en rester là.",
    ],
  },
};
