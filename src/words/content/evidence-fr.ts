import type { EvidenceText } from "./evidence.ts";

export const evidenceFr: EvidenceText = {
  lead: "La préparation proposée ici réunit des choses étudiées une par une, le plus souvent ailleurs. Cette page dit lesquelles, par qui, et jusqu’où cela va.",

  unknownTitle: "Ce que personne ne sait",
  unknown: [
    "Nous n’avons trouvé aucun essai sur ceci : préparer, dans une appli, ce que l’on veut dire en thérapie. Cela vaut aussi pour cette appli.",
    "La plupart de ces études portent sur la prise de parole ou sur les buts en général. Beaucoup ont été faites avec des étudiants ou des volontaires.",
    "Elles parlent de beaucoup de gens, en moyenne. Aucune ne peut dire comment ce sera pour vous.",
    "Personne ne peut dire comment votre thérapeute va réagir. Il peut y avoir de la joie, de la maladresse au début, ou un mauvais accueil.",
  ],

  parts: {
    unsaid: "Ce qui reste non dit",
    therapists: "Comment les thérapeutes le prennent",
    between: "Ce qui se passe entre vous deux",
    preparing: "Se préparer à dire une chose difficile",
    asking: "Quand on vous demande où ça en est",
  },
  claims: {
    unsaid: {
      hiding:
        "547 personnes en thérapie ont répondu à une enquête sur internet. Parmi elles, 93 % ont dit avoir menti en séance, et 72,6 % sur la thérapie elle-même. Certaines ont fait semblant d’aimer une remarque, par exemple, ou de la trouver utile. Parmi leurs raisons : la politesse, et ne pas faire de peine.",
      deference:
        "14 personnes ont revu une séance avec son enregistrement. Elles ont raconté leur retenue : la peur de critiquer, l’envie de faire ce qui était attendu, le souci de ne pas vexer. Et aussi l’idée de devoir quelque chose. Les peurs que vous pouvez choisir partent de là.",
      disappointing:
        "Une synthèse a réuni 936 propos tirés de 51 études sur ce qui s’était mal passé en thérapie. Ils parlent de ce que les thérapeutes ont fait, de difficultés à deux, d’un lien qui ne se fait pas, et de la suite. Les sujets que vous pouvez choisir partent de là.",
    },
    therapists: {
      receiving:
        "18 thérapeutes d’expérience ont raconté des moments où quelqu’un leur avait dit que quelque chose n’allait pas. C’était dur, et riche en leçons. Entendre une chose précise était utile. Parfois, il y a eu un changement avec cette personne, parfois plus tard avec d’autres, parfois aucun.",
    },
    between: {
      relationship:
        "Dans 295 études avec plus de 30 000 personnes, une bonne relation de travail et un bon résultat allaient souvent ensemble (r = 0,278). C’est un lien, pas une cause, et il y a des exceptions.",
      agreeing:
        "L’étude porte sur 105 personnes, dans un type de thérapie de la dépression. L’accord de départ sur les buts et les tâches était lié aux changements d’après. Le lien entre les deux personnes tenait plutôt à ce qui avait changé avant.",
      mending:
        "Quand une tension à deux était vue et réparée, les résultats étaient en moyenne meilleurs que là où elle était laissée, selon une synthèse. On ne peut pas en conclure que la réparation en était la cause.",
    },
    preparing: {
      ifThen:
        "Un plan du type « si ceci arrive, alors je fais cela » allait plus souvent avec un but atteint. Ce fut le cas dans 94 tests (d = 0,65), puis dans 642 (d de 0,27 à 0,66). Cela comptait plus avec les mots « si » et « alors », avec une forte envie, et quand le plan avait été répété.",
      practising:
        "79 femmes ont pris part à une étude sur l’art de se faire entendre. S’y exercer, tout en regardant les pensées qui retiennent, est arrivé en tête. Plus tard, d’après ce qu’elles disaient d’elles-mêmes, les groupes se ressemblaient.",
      imagining:
        "Dans 123 comparaisons avec 5 685 personnes, imaginer une chose avant allait avec le fait de la faire (g = 0,49, entre 0,37 et 0,62). Les auteurs disent que les études ne sont pas toujours d’accord.",
      theWayThere:
        "Avant un examen, les étudiants qui imaginaient comment ils allaient travailler ont plus travaillé, avec de meilleures notes. C’est pourquoi on vous demande où vous serez et quel est votre premier mot, et pas d’imaginer que tout se passe bien.",
    },
    asking: {
      forms:
        "Si l’on demande régulièrement aux personnes en thérapie, par des formulaires, comment elles vont, les effets sont petits à moyens, selon dix synthèses réunies. C’est autre chose que de se préparer, et cette appli n’envoie rien à personne.",
      oneOfThem:
        "Une synthèse de 18 études sur un de ces systèmes a trouvé un petit effet d’ensemble (g = 0,27), et aucun dans les services de psychiatrie. Elle dit que les bons résultats d’ailleurs peuvent tenir à qui a fait les études.",
    },
  },
  figures: "Les chiffres sont ceux que donne chaque publication, et valent pour une moyenne.",

  referencesTitle: "Ce qui a été lu",
  leaving:
    "Les adresses sont ici sous forme de texte : l’appli n’en charge rien. En ouvrir une dans un navigateur, c’est quitter l’appli.",
  checkedOn: (day) =>
    `Lu le ${day}, sous forme de résumés, dans des copies gardées, sauf autre indication. Une personne doit encore comparer le tout avec les publications.`,
  confirmations: {
    quoted: "Une autre page, qui en parle, a été lue.",
    "not-confirmed": "Pas encore confirmé.",
  },
};
