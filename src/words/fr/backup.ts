import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const backup: Words["backup"] = {
  title: "Une copie de tout",
  hint: "À garder ailleurs, ou à emporter sur un autre appareil",
  text: "Une copie est un fichier avec tout votre journal, protégé par une phrase secrète. Avec elle, vous pouvez continuer sur un autre appareil, ou revenir après avoir perdu celui-ci.",
  fileName: (day) => `copie-${day}`,

  standing: {
    none: "Il n’y a encore aucune copie. Si cet appareil se perd, ce qui est écrit ici se perd aussi.",
    empty: "Il n’y a encore rien à copier.",
    all: (when) => `Tout est dans une copie. La dernière a été vérifiée le ${when}.`,
    since: (n, when) =>
      plural("fr", n, {
        one: `${n} chose est seulement sur cet appareil. La dernière copie a été vérifiée le ${when}.`,
        other: `${n} choses sont seulement sur cet appareil. La dernière copie a été vérifiée le ${when}.`,
      }),
  },

  reminder: {
    text: (n) =>
      plural("fr", n, {
        one: `${n} chose que vous avez écrite est seulement sur cet appareil.`,
        other: `${n} choses que vous avez écrites sont seulement sur cet appareil.`,
      }),
    later: "Pas maintenant",
  },

  make: {
    title: "Faire une copie",
    hint: "Un fichier, protégé par une phrase secrète",
    passphrase: "La phrase secrète",
    text: "Avec le fichier et la phrase, on peut tout lire. Sans la phrase, personne ne le peut, et rien ne permet de la retrouver : nous ne l’avons pas non plus.",
    ways: { words: "Six mots", own: "La mienne" },
    suggested: "Notez-les sur papier, ou gardez-les dans un gestionnaire de mots de passe",
    strength: (words) =>
      `Tirés au hasard parmi ${words} mots : tant de combinaisons que personne ne peut les essayer toutes, même avec beaucoup de machines.`,
    others: "D’autres mots",
    copy: "Copier les mots",
    again: "Les mêmes mots encore une fois",
    againHint: "Pour vérifier que vous les avez. Si vous les avez copiés, vous pouvez laisser vide.",
    own: "Phrase secrète",
    ownHint: (n) => `Au moins ${n} caractères. Plusieurs mots valent mieux qu’un seul avec des signes.`,
    ownAgain: "La même phrase encore une fois",
    tooShort: (n) => `Il faut au moins ${n} caractères.`,
    notSame: "Les deux phrases sont différentes.",
    begin: "Faire la copie",
    sealing: "Chiffrement de la copie…",
    checking: "On la rouvre pour la vérifier…",
    stop: "Arrêter",
    failed: "La copie n’a pas pu être faite. Rien n’a changé. Fermez d’autres applis et réessayez.",
    notChecked: "La copie ne s’ouvrait pas comme il faut, et a été jetée. Rien n’a changé. Réessayez.",
    checked: (n) =>
      plural("fr", n, {
        one: `La copie est faite et vérifiée : ${n} élément, le même qu’ici.`,
        other: `La copie est faite et vérifiée : ${n} éléments, les mêmes qu’ici.`,
      }),
    save: "Enregistrer le fichier",
    send: "Envoyer le fichier",
    handed:
      "L’appli ne peut pas voir où est allé le fichier. Vérifiez qu’il est bien là, et gardez-le ailleurs que sur cet appareil.",
    lookInside: "Vérifier le fichier enregistré",
  },

  open: {
    title: "Ouvrir une copie",
    hint: "Voir ce qu’elle contient et, si vous voulez, l’importer",
    text: "Vous voyez d’abord ce qu’elle contient. Rien ne change sans votre accord.",
    file: "Le fichier",
    passphrase: "La phrase secrète de cette copie",
    noFile: "Choisissez d’abord le fichier.",
    noPassphrase: "Écrivez la phrase secrète.",
    begin: "Regarder dedans",
    opening: "Ouverture de la copie…",
    problems: {
      "not-a-backup": {
        title: "Ce n’est pas la copie d’un journal",
        todo: "Choisissez un autre fichier. Son nom finit par « .age ».",
      },
      "too-large": {
        title: "Ce fichier est trop gros pour être une copie",
        todo: "Choisissez un autre fichier. Son nom finit par « .age ».",
      },
      unreadable: {
        title: "Le fichier n’a pas pu être lu",
        todo: "Enregistrez-le d’abord sur cet appareil, puis choisissez-le à nouveau.",
      },
      "does-not-open": {
        title: "La phrase n’ouvre pas ce fichier",
        todo: "Regardez lettre par lettre et réessayez. Si c’est bien cette phrase, le fichier est abîmé : essayez une autre copie.",
      },
      newer: {
        title: "Cette copie vient d’une version plus récente de l’appli",
        todo: "Fermez toutes les fenêtres de l’appli et rouvrez-la avec du réseau, pour qu’elle se mette à jour.",
      },
      damaged: {
        title: "La phrase est la bonne, mais le contenu est abîmé",
        todo: "Essayez une autre copie.",
      },
      "kinds-differ": {
        title: "Cette copie ne va pas avec ce journal",
        todo: "Essayez une autre copie.",
      },
      failed: {
        title: "La copie n’a pas pu être ouverte",
        todo: "Fermez d’autres applis et réessayez.",
      },
    },
    untouched: "Votre journal est comme avant.",
    inside: "Ce qu’elle contient",
    made: (when) => `Faite le ${when}.`,
    records: (n) => plural("fr", n, { one: `${n} élément`, other: `${n} éléments` }),
    span: (from, to) => `Écrit entre le ${from} et le ${to}.`,
    setAside: (n) =>
      plural("fr", n, {
        one: `${n} d’entre eux ne se lit pas en entier. Ce qui ne se lit pas est laissé de côté.`,
        other: `${n} d’entre eux ne se lisent pas en entier. Ce qui ne se lit pas est laissé de côté.`,
      }),
    would: "Ce qui se passe si vous l’importez",
    did: "Ce qui a été fait",
    outcomes: {
      new: (n) => plural("fr", n, { one: `${n} chose nouvelle`, other: `${n} choses nouvelles` }),
      "newer-there": (n) =>
        plural("fr", n, {
          one: `${n} plus récente dans la copie`,
          other: `${n} plus récentes dans la copie`,
        }),
      "newer-here": (n) =>
        plural("fr", n, {
          one: `${n} plus récente ici : elle reste comme elle est`,
          other: `${n} plus récentes ici : elles restent comme elles sont`,
        }),
      "changed-on-both": (n) =>
        plural("fr", n, {
          one: `${n} changée des deux côtés : les deux sont gardées, la plus récente se voit et l’autre est parmi les versions d’avant`,
          other: `${n} changées des deux côtés : tout est gardé, la plus récente se voit et l’autre est parmi les versions d’avant`,
        }),
      "deleted-there": (n) =>
        plural("fr", n, {
          one: `${n} supprimée sur l’autre appareil : supprimée ici aussi`,
          other: `${n} supprimées sur l’autre appareil : supprimées ici aussi`,
        }),
      "deleted-here": (n) =>
        plural("fr", n, {
          one: `${n} supprimée ici : elle reste supprimée`,
          other: `${n} supprimées ici : elles restent supprimées`,
        }),
      same: (n) => plural("fr", n, { one: `${n} chose identique`, other: `${n} choses identiques` }),
    },
    nothing: "Tout ce qui est dans la copie est déjà ici. Il n’y a rien à importer.",
    bringIn: "Importer la copie",
    bringing: "Importation en cours…",
    leave: "La laisser",
    replace: "Tout remplacer par la copie",
    replaceText: (n) =>
      plural("fr", n, {
        one: `Votre journal sera comme la copie. ${n} chose disparaît, ou redevient comme avant. Vous pourrez annuler juste après.`,
        other: `Votre journal sera comme la copie. ${n} choses disparaissent, ou redeviennent comme avant. Vous pourrez annuler juste après.`,
      }),
    replaceSure: "Oui, tout remplacer",
    done: "Tout est ici maintenant.",
    replaced: "Votre journal est comme la copie.",
    undone: "C’est annulé. Votre journal est comme avant.",
    undoneKept: (n) =>
      plural("fr", n, {
        one: `${n} chose a été écrite ou changée depuis, et reste comme maintenant.`,
        other: `${n} choses ont été écrites ou changées depuis, et restent comme maintenant.`,
      }),
    notUndone: "Cela n’a pas pu être annulé. Rien n’a changé.",
    notWritten: "Rien n’a été importé.",
  },

  folder: {
    title: "Une copie à jour dans un dossier",
    hint: "Tant que l’appli est ouverte, sur cet ordinateur",
    text: "Choisissez un dossier, et l’appli y garde une copie protégée tant qu’elle est ouverte. Si ce dossier est recopié sur d’autres appareils ou sur un autre disque, la copie suit.",
    begin: "Choisir le dossier",
    writing: "Écriture et vérification de la copie…",
    kept: (folder, file) => `Une copie est dans le dossier « ${folder} », sous le nom « ${file} ».`,
    last: (when) => `Écrite et vérifiée : ${when}.`,
    when: "Elle est réécrite quelques minutes après un changement, et quand vous quittez l’appli. Celle d’avant reste jusqu’à ce que la nouvelle soit vérifiée.",
    notAllowed:
      "Le navigateur redemande votre accord avant de laisser l’appli écrire là. En attendant, la copie reste comme elle est.",
    allow: "Autoriser et écrire maintenant",
    failed:
      "La copie n’a pas pu être écrite. Ce qui était là est comme avant. Vérifiez que le dossier est là et qu’il y a de la place.",
    end: "Ne plus la tenir à jour",
    endText: "Le fichier reste dans le dossier. L’appli oublie le dossier et la phrase secrète.",
  },

  plain: {
    title: "En fichiers à lire",
    hint: "Pour vous, ou pour d’autres programmes",
    text: "Votre journal est à vous. Ici, vous pouvez l’emporter dans des fichiers qui ne demandent ni appli ni phrase secrète.",
    notProtected:
      "Ce fichier n’est pas protégé : toute personne qui le trouve peut le lire. Gardez-le là où personne d’autre ne le trouve.",
    files: {
      markdown: {
        title: "Pour lire",
        hint: "Tout ce que vous avez écrit, jour par jour, avec les versions d’avant. S’ouvre comme du texte (Markdown).",
      },
      csv: {
        title: "Les séances en tableau",
        hint: "Une ligne par séance, pour un tableur (CSV).",
      },
      json: { title: "Pour d’autres programmes", hint: "Tout, sous une forme documentée (JSON)." },
    },
    save: "Enregistrer le fichier",
    saveOf: (title) => `Enregistrer le fichier : ${title}`,
    sure: "Enregistrer sans protection",
    saved: "Le fichier a été remis au navigateur. Il est parmi vos téléchargements.",
    failed: "Le fichier n’a pas pu être créé. Rien n’a changé.",
    fileName: (day) => `notes-${day}`,

    heading: "Mon journal",
    headNote: (day) =>
      `Tel qu’il était le ${day}. Sans protection : gardez-le là où personne d’autre ne le trouve.`,
    unreadable: (n) =>
      plural("fr", n, {
        one: `${n} chose vient d’une version plus récente de l’appli et ne peut pas être montrée ici.`,
        other: `${n} choses viennent d’une version plus récente de l’appli et ne peuvent pas être montrées ici.`,
      }),
    columns: {
      day: "Jour",
      time: "Heure",
      how: "Sous quelle forme",
      place: (item) => `${item} : place, la première est 0`,
      note: (item) => `${item} : avec mes mots`,
    },
  },

  told: {
    kinds: {
      therapy: "Une thérapie",
      session: "Une séance",
      note: "Une note",
      incident: "Une note datée",
      contact: "Quelqu’un à appeler",
      settings: "Réglages",
      summary: "Ce que j’ai remis",
      agreement: "Notre façon de travailler",
      goal: "Un objectif",
      progress: "Où je vois un objectif",
      task: "Une tâche",
      attempt: "Comment une tâche s’est passée",
      question: "Une question à moi",
      topic: "Une chose à aborder",
      arrangement: "Mon ordre",
      rehearsal: "Une préparation",
      saying: "Comment ça s’est passé en le disant",
      backup: "La dernière copie",
      usual: "Mon habitude, recommencée",
      observation: "Une chose que j’ai remarquée",
      review: "Un regard en arrière",
    },
    ofDay: (kind, day) => `${kind}, ${day}`,
    gone: "quelque chose qui n’est plus ici",
    about: "À propos de",
    choices: {
      bring: "attend la prochaine séance",
      left: "laissé pour l’instant",
      talked: "nous en avons parlé",
    },
    editOf: "Fait à partir de",
  },
};
