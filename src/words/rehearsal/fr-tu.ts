import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./fr-lists.ts";
import { endingHappened, joints, ownTopic, topics } from "./fr-neutral.ts";
import { replies } from "./fr-tu-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      spoken: "Il y a une chose que j’ai du mal à dire, et j’aimerais essayer.",
      note: "Il y a une chose que j’ai du mal à dire, alors je l’ai écrite.",
      message:
        "Je t’écris quelques lignes avant notre séance, parce qu’il y a une chose que j’ai du mal à dire. Est-ce qu’on pourrait prendre un moment pour ça ?",
    },
    clear: {
      spoken: "J’aimerais qu’on regarde comment ça se passe pour moi.",
      note: "J’aimerais qu’on regarde comment ça se passe pour moi, et je le dis plus clairement par écrit.",
      message:
        "Quelques lignes avant notre séance : j’aimerais qu’on prenne un moment pour regarder comment ça se passe pour moi.",
    },
    firm: {
      spoken: "Ce qu’on fait ne m’aide pas, et j’ai besoin qu’on change quelque chose.",
      note: "Je l’ai écrit pour ne rien oublier : ce qu’on fait ne m’aide pas, et j’ai besoin qu’on change quelque chose.",
      message:
        "Je t’écris avant notre séance parce que ce qu’on fait ne m’aide pas, et j’ai besoin qu’on change quelque chose. J’aimerais commencer par là.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "Il y a une chose qui n’est pas facile à te dire, et je vais prendre mon temps.",
      note: "Il y a une chose qui n’est pas facile à te dire, alors je l’ai écrite.",
      message:
        "Je t’écris quelques lignes avant notre séance, parce qu’il y a une chose qui n’est pas facile à dire. Est-ce qu’on pourrait prendre un moment pour ça ?",
    },
    clear: {
      spoken: "Depuis un moment, je me demande si je veux continuer, et je préfère t’en parler franchement.",
      note: "Depuis un moment, je me demande si je veux continuer, et je le dis plus clairement par écrit.",
      message:
        "Quelques lignes avant notre séance : je me demande si je veux continuer, et j’aimerais qu’on prenne un moment pour en parler.",
    },
    firm: {
      spoken: "J’ai pris une décision, et je veux que tu l’apprennes de moi.",
      note: "J’ai pris une décision, et je l’ai écrite pour bien la dire.",
      message: "Je t’écris avant notre séance parce que j’ai pris une décision. J’aimerais commencer par là.",
    },
  },

  topics,
  ownTopic,
  joints: {
    soft: { ...joints.soft, question: "Et j’aimerais te demander :" },
    clear: joints.clear,
    firm: { ...joints.firm, question: "Et je te le demande directement :" },
  },
  endingHappened,

  closings: {
    soft: {
      spoken: "Voilà ce que je voulais te dire. Pas besoin de répondre tout de suite.",
      note: "J’aimerais qu’on en parle, même s’il me faut un moment.",
      message: "Le reste, je préfère te le dire en séance.",
    },
    clear: {
      spoken: "J’aimerais savoir comment tu le vois, toi.",
      note: "J’aimerais qu’on en parle aujourd’hui.",
      message: "Le reste, je te le dis en séance.",
    },
    firm: {
      spoken: "J’aimerais qu’on décide aujourd’hui ce qui va changer.",
      note: "J’aimerais qu’on décide aujourd’hui ce qui va changer.",
      message: "Je préfère qu’on en parle en séance, et pas par message.",
    },
  },
  endingClosings: {
    soft: {
      spoken: "J’aimerais qu’on le fasse avec soin.",
      note: "J’aimerais qu’on le fasse avec soin, et sans se presser.",
      message: "Le reste, je préfère te le dire en séance.",
    },
    clear: {
      spoken: "J’aimerais qu’on profite bien du temps qui reste.",
      note: "J’aimerais qu’on profite bien du temps qui reste.",
      message: "Le reste, je te le dis en séance.",
    },
    firm: {
      spoken: "J’y ai bien réfléchi, et je te demande de le respecter.",
      note: "J’y ai bien réfléchi, et je te demande de le respecter.",
      message: "J’y ai bien réfléchi, et je te demande de le respecter.",
    },
  },

  question,
  small,
};

export const frTu: VoiceContent = {
  lang: "fr",
  phrases,
  replies,
  haveWritten: "Je l’ai écrit. Je te le lis, ou tu préfères le lire ?",
  askMinute: "Donne-moi une minute, s’il te plaît. Je cherche mes mots.",
  endings: {
    "last-session":
      "J’ai décidé d’arrêter nos séances, et j’aimerais que celle-ci soit la dernière. Je préfère ne pas expliquer pourquoi. J’aimerais qu’on revienne sur ce qu’on a fait, et qu’on se dise au revoir.",
    "end-message":
      "Bonjour. J’ai décidé d’arrêter nos séances, et je t’écris pour te le dire. Peux-tu annuler celles qui étaient prévues, s’il te plaît ? Je préfère ne pas expliquer pourquoi. Merci pour ton temps.",
    "pause-message":
      "Bonjour. J’aimerais faire une pause dans nos séances. Peux-tu annuler celles qui étaient prévues, s’il te plaît ? Si je veux reprendre, je t’écrirai.",
    "ask-summary":
      "Bonjour. J’aimerais te demander un court résumé écrit de mon suivi : les dates, ce sur quoi on a travaillé, et ce que tu conseilles pour la suite. Quand pourrais-je l’avoir ?",
    "ask-referral":
      "Bonjour. J’aimerais continuer avec quelqu’un d’autre. Peux-tu me conseiller une personne ou un lieu ? Si tu penses qu’il faut transmettre quelque chose sur moi, demande-moi avant, s’il te plaît.",
    "ask-records":
      "Bonjour. J’aimerais avoir une copie de mon dossier, ou de ce que tu gardes par écrit sur moi. De quoi as-tu besoin pour cela, et quand pourrais-je l’avoir ? Merci.",
  },
  hints,
};
