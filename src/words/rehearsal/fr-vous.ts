import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./fr-lists.ts";
import { endingHappened, joints, ownTopic, topics } from "./fr-neutral.ts";
import { replies } from "./fr-vous-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      spoken: "Il y a une chose que j’ai du mal à dire, et j’aimerais essayer.",
      note: "Il y a une chose que j’ai du mal à dire, alors je l’ai écrite.",
      message:
        "Je vous écris quelques lignes avant notre séance, parce qu’il y a une chose que j’ai du mal à dire. Pourrions-nous prendre un moment pour en parler ?",
    },
    clear: {
      spoken: "J’aimerais que nous regardions comment ça se passe pour moi.",
      note: "J’aimerais que nous regardions comment cela se passe pour moi, et je le dis plus clairement par écrit.",
      message:
        "Quelques lignes avant notre séance : j’aimerais que nous prenions un moment pour regarder comment cela se passe pour moi.",
    },
    firm: {
      spoken: "Ce que nous faisons ne m’aide pas, et j’ai besoin que nous changions quelque chose.",
      note: "Je l’ai écrit pour ne rien oublier : ce que nous faisons ne m’aide pas, et j’ai besoin que nous changions quelque chose.",
      message:
        "Je vous écris avant notre séance parce que ce que nous faisons ne m’aide pas, et j’ai besoin que nous changions quelque chose. J’aimerais commencer par là.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "Il y a une chose qui n’est pas facile à vous dire, et je vais prendre mon temps.",
      note: "Il y a une chose qui n’est pas facile à vous dire, alors je l’ai écrite.",
      message:
        "Je vous écris quelques lignes avant notre séance, parce qu’il y a une chose qui n’est pas facile à dire. Pourrions-nous prendre un moment pour en parler ?",
    },
    clear: {
      spoken:
        "Depuis un moment, je me demande si je veux continuer, et je préfère vous en parler franchement.",
      note: "Depuis un moment, je me demande si je veux continuer, et je le dis plus clairement par écrit.",
      message:
        "Quelques lignes avant notre séance : je me demande si je veux continuer, et j’aimerais que nous prenions un moment pour en parler.",
    },
    firm: {
      spoken: "J’ai pris une décision, et je veux que vous l’appreniez de moi.",
      note: "J’ai pris une décision, et je l’ai écrite pour bien la dire.",
      message:
        "Je vous écris avant notre séance parce que j’ai pris une décision. J’aimerais commencer par là.",
    },
  },

  topics,
  ownTopic,
  joints: {
    soft: { ...joints.soft, question: "Et j’aimerais vous demander :" },
    clear: joints.clear,
    firm: { ...joints.firm, question: "Et je vous le demande directement :" },
  },
  endingHappened,

  closings: {
    soft: {
      spoken: "Voilà ce que je voulais vous dire. Pas besoin de répondre tout de suite.",
      note: "J’aimerais que nous en parlions, même s’il me faut un moment.",
      message: "Le reste, je préfère vous le dire en séance.",
    },
    clear: {
      spoken: "J’aimerais savoir comment vous le voyez.",
      note: "J’aimerais que nous en parlions aujourd’hui.",
      message: "Le reste, je vous le dis en séance.",
    },
    firm: {
      spoken: "J’aimerais que nous décidions aujourd’hui ce qui va changer.",
      note: "J’aimerais que nous décidions aujourd’hui ce qui va changer.",
      message: "Je préfère que nous en parlions en séance, et pas par message.",
    },
  },
  endingClosings: {
    soft: {
      spoken: "J’aimerais que nous le fassions avec soin.",
      note: "J’aimerais que nous le fassions avec soin, et sans nous presser.",
      message: "Le reste, je préfère vous le dire en séance.",
    },
    clear: {
      spoken: "J’aimerais que nous profitions bien du temps qui reste.",
      note: "J’aimerais que nous profitions bien du temps qui reste.",
      message: "Le reste, je vous le dis en séance.",
    },
    firm: {
      spoken: "J’y ai bien réfléchi, et je vous demande de le respecter.",
      note: "J’y ai bien réfléchi, et je vous demande de le respecter.",
      message: "J’y ai bien réfléchi, et je vous demande de le respecter.",
    },
  },

  question,
  small,
};

export const frVous: VoiceContent = {
  lang: "fr",
  phrases,
  replies,
  haveWritten: "Je l’ai écrit. Puis-je vous le lire, ou préférez-vous le lire ?",
  askMinute: "Donnez-moi une minute, s’il vous plaît. Je cherche mes mots.",
  endings: {
    "last-session":
      "J’ai décidé d’arrêter nos séances, et j’aimerais que celle-ci soit la dernière. Je préfère ne pas expliquer pourquoi. J’aimerais que nous revenions sur ce que nous avons fait, et que nous nous disions au revoir.",
    "end-message":
      "Bonjour. J’ai décidé d’arrêter nos séances, et je vous écris pour vous le dire. Pouvez-vous annuler celles qui étaient prévues, s’il vous plaît ? Je préfère ne pas expliquer pourquoi. Merci pour votre temps.",
    "pause-message":
      "Bonjour. J’aimerais faire une pause dans nos séances. Pouvez-vous annuler celles qui étaient prévues, s’il vous plaît ? Si je veux reprendre, je vous écrirai.",
    "ask-summary":
      "Bonjour. J’aimerais vous demander un court résumé écrit de mon suivi : les dates, ce sur quoi nous avons travaillé, et ce que vous conseillez pour la suite. Quand pourrais-je l’avoir ?",
    "ask-referral":
      "Bonjour. J’aimerais continuer avec quelqu’un d’autre. Pouvez-vous me conseiller une personne ou un lieu ? Si vous pensez qu’il faut transmettre quelque chose sur moi, demandez-moi avant, s’il vous plaît.",
    "ask-records":
      "Bonjour. J’aimerais avoir une copie de mon dossier, ou de ce que vous gardez par écrit sur moi. De quoi avez-vous besoin pour cela, et quand pourrais-je l’avoir ? Merci.",
  },
  hints,
};
