import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { start } from "./start.ts";

export const vault: Words["vault"] = {
  ...start,

  dataMissing: {
    title: "Vos données ne sont pas où nous les avions laissées",
    text: "Il y avait un journal dans ce navigateur, et il est introuvable. Le navigateur, une appli de nettoyage ou une panne l’a peut-être enlevé. Rien de nouveau n’a été commencé par-dessus.",
    todo: "Réessayez, et rouvrez le navigateur. Si vous venez de nettoyer cet appareil, regardez si cela peut s’annuler. Recommencer ne supprime rien de ce qui est encore là.",
  },
  startNew: "Commencer un nouveau journal",
  startNewHint: "Le nouveau commence vide.",

  changesMissing: {
    title: "Les derniers changements manquent peut-être",
    text: (n) =>
      plural("fr", n, {
        one: `Cet appareil se souvient de ${n} changement qui n’est pas dans le journal. Il s’est peut-être perdu dans une panne ou une coupure de courant.`,
        other: `Cet appareil se souvient de ${n} changements qui ne sont pas dans le journal. Ils se sont peut-être perdus dans une panne ou une coupure de courant.`,
      }),
    todo: "Regardez ce que vous avez écrit en dernier, et réécrivez ce qui n’y est plus. Tout le reste est là.",
  },
  newerVersion: {
    title: "Ce journal vient d’une version plus récente",
    text: "Cette version ne l’ouvre pas, pour ne rien abîmer. Rien n’a changé.",
    todo: "Fermez toutes les fenêtres de l’appli et rouvrez-la avec du réseau, pour qu’elle se mette à jour.",
  },
  headerDamaged: {
    title: "La clé de votre journal est abîmée",
    text: "La partie qui ouvre votre journal ne se lit pas. Ce que vous avez écrit est toujours là, chiffré, et rien n’a changé.",
    todo: "Réessayez, et rouvrez le navigateur. N’effacez pas les données de ce site.",
  },
  storageMissing: {
    title: "Ce navigateur ne peut pas garder de journal",
    text: "Le stockage dont l’appli a besoin manque ici, ou il est désactivé. Ce que vous écrivez serait perdu, donc rien ne commence.",
    todo: "Ouvrez l’appli dans un autre navigateur, ou autorisez ce site à enregistrer des données.",
  },
  storageBlocked: {
    title: "Le stockage ne répond pas",
    text: "Nous avons attendu dix secondes. Une autre fenêtre de l’appli l’occupe peut-être.",
    todo: "Fermez les autres fenêtres et réessayez. Si cela continue, redémarrez le navigateur.",
  },
  storageFailing: {
    title: "Le stockage a donné une erreur",
    text: "Le navigateur n’a pas pu lire ou écrire. Ce qui était enregistré avant est intact.",
    todo: "Copiez ce que vous étiez en train d’écrire, puis fermez l’appli et rouvrez-la.",
  },
  storageFull: {
    title: "Il n’y a plus de place pour enregistrer",
    text: "Votre texte est toujours ici, à l’écran. Il n’est pas encore enregistré.",
    todo: "Faites de la place sur cet appareil, puis réessayez. Par prudence, copiez d’abord votre texte ailleurs.",
  },

  damagedRecords: {
    title: (n) => plural("fr", n, { one: `${n} élément est abîmé`, other: `${n} éléments sont abîmés` }),
    text: (n) =>
      plural("fr", n, {
        one: "Il ne s’ouvre pas. Il est mis à part et gardé, et tout le reste marche.",
        other: "Ils ne s’ouvrent pas. Ils sont mis à part et gardés, et tout le reste marche.",
      }),
    todo: "Inutile de faire quoi que ce soit.",
  },

  persistence: {
    title: "Ce navigateur va-t-il garder votre journal ?",
    granted: {
      title: "Le navigateur a promis de le garder",
      text: "Il ne supprimera pas votre journal pour gagner de la place. Le journal part quand même si vous effacez les données de ce site.",
      todo: "Si l’appareil se perd, le journal se perd aussi.",
    },
    mayErase: {
      title: "Ce navigateur pourrait l’effacer",
      text: "Si la place manque, ou après un temps sans usage, le navigateur peut supprimer votre journal sans demander.",
      todo: "Installez l’appli sur votre écran d’accueil : là, c’est moins probable.",
    },
    unknown: {
      title: "Nous ne savons pas si ce navigateur le gardera",
      text: "Ce navigateur ne dit pas s’il peut supprimer votre journal.",
      todo: "Installez l’appli sur votre écran d’accueil, si ce navigateur le peut.",
    },
  },

  saved: "Enregistré",
  draftSaved: "Brouillon enregistré",
  saving: "Enregistrement…",
  notSaved: "Pas enregistré",
  retrySaving: "Réessayer",
  textCopied: "Votre texte est copié",

  conflict: {
    title: "Ceci a été changé dans une autre fenêtre",
    text: "Il y a deux versions de la même chose. À vous de choisir celle qui reste.",
    mine: "Ce que j’ai ici",
    other: "Ce qu’a l’autre fenêtre",
    keepMine: "Garder la mienne",
    takeOther: "Prendre l’autre",
    keepBoth: "Garder les deux",
    lostNothing: "La version que vous ne choisissez pas est gardée parmi celles d’avant.",
  },
  updatedElsewhere: {
    title: "L’appli a été mise à jour dans une autre fenêtre",
    text: "Ce que vous étiez en train d’écrire ici est enregistré comme brouillon.",
    todo: "Rouvrez cette fenêtre pour continuer.",
  },

  newVersion: {
    title: "Une nouvelle version est prête",
    text: "Votre journal reste comme il est.",
    whatChanged: (what) => `Ce qui change : ${what}`,
    restart: "Redémarrer maintenant",
    later: "Plus tard",
  },

  noPasscode: {
    title: "Sans code",
    text: "Cela protège d’un coup d’œil, pas de quelqu’un qui copie le navigateur.",
  },
  whatItCannotDo:
    "Aucun verrou ne protège de quelqu’un qui regarde par-dessus votre épaule, connaît votre code, ou a mis un logiciel espion sur cet appareil.",

  degraded: {
    title: "Certaines choses ne marchent pas dans ce navigateur",
    noTabs:
      "Deux fenêtres de l’appli ne peuvent pas se dire ce qui a changé. N’en utilisez qu’une à la fois.",
    ok: "Compris",
  },
};
