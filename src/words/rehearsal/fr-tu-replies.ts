import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how one can stay with it. Tu in both directions. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Merci de me le dire. Tu m’en dis un peu plus ?",
      "C’est bien que tu en parles. Comment tu le vis ?",
      "Ça a l’air important. Tu l’as remarqué quand, la première fois ?",
      "Restons là-dessus un moment. De quoi aurais-tu besoin de ma part ?",
    ],
    stay: [
      "Oui. J’aurai peut-être besoin d’y aller doucement.",
      "Je peux te donner un exemple ?",
      "Je ne sais pas encore très bien. On peut regarder ensemble ?",
    ],
  },
  "agrees-fast": {
    said: [
      "Bien sûr, pas de problème. On va faire autrement.",
      "Tu as raison. Je vais changer ça.",
      "D’accord. Comme ça t’arrange.",
    ],
    stay: [
      "Merci. Qu’est-ce qu’on ferait de différent, exactement ?",
      "Avant de continuer, tu peux me dire ce que tu as compris ?",
      "On peut regarder dans quelques semaines comment ça se passe ?",
    ],
  },
  explains: {
    said: [
      "On fait comme ça parce que ça fait partie de la méthode.",
      "Laisse-moi t’expliquer pourquoi j’ai posé la question.",
      "Il y a une raison. Ce travail prend du temps.",
      "Je l’ai dit parce que je pensais que ça t’aiderait.",
    ],
    stay: [
      "C’est utile de savoir pourquoi. Et j’aimerais que tu saches comment je le vis.",
      "Je comprends la raison, et ça ne marche quand même pas pour moi.",
      "Est-ce qu’il y a un autre chemin pour arriver au même endroit ?",
    ],
  },
  reassures: {
    said: [
      "Fais confiance au processus.",
      "Il est encore tôt. Laisse-toi un peu de temps.",
      "Ne t’inquiète pas, ça fait partie du chemin.",
      "Tu vas mieux que tu ne le crois.",
    ],
    stay: [
      "Je veux bien essayer. J’aimerais savoir à quoi on verrait un progrès.",
      "Tu laisserais combien de temps, et on regarderait quoi à ce moment-là ?",
      "C’est gentil de le dire. J’aimerais quand même en parler.",
    ],
  },
  interprets: {
    said: [
      "C’est peut-être lié à ton père.",
      "Je me demande avec qui d’autre tu as ressenti ça.",
      "Est-ce que tu prends tes distances parce qu’on s’approche de quelque chose ?",
    ],
    stay: [
      "Peut-être. D’abord, j’aimerais qu’on regarde ce qui se passe ici, entre nous.",
      "C’est possible, en partie. Ce que je dis concerne nos séances.",
      "Je vais y réfléchir. Aujourd’hui, j’aimerais rester sur ce que j’ai dit.",
    ],
  },
  hurt: {
    said: [
      "Ah. Je ne m’y attendais pas.",
      "C’est dur à entendre pour moi.",
      "Je pensais que ça se passait bien.",
      "Je ne sais pas quoi te dire.",
    ],
    stay: [
      "Je peux attendre un moment. Ce n’était pas facile à dire non plus.",
      "Je ne dis pas que tout va mal. Je parle d’une chose précise.",
      "Je te le dis parce que parler franchement compte pour moi.",
    ],
  },
  clock: {
    said: [
      "Il nous reste cinq minutes.",
      "On va devoir s’arrêter là pour aujourd’hui.",
      "C’est un grand sujet pour une fin de séance.",
    ],
    stay: [
      "Alors, la prochaine fois, j’aimerais commencer par là.",
      "Pas besoin d’une réponse aujourd’hui. Je voulais que ce soit dit.",
      "Tu peux le noter, pour qu’on commence par là ?",
    ],
  },
  dismisses: {
    said: [
      "Je trouve que tu exagères.",
      "Si ça ne te plaît pas, tu peux chercher quelqu’un d’autre.",
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
