import type { Words } from "../words.ts";

/** The steps name what stands on buttons of others, in quotation marks, as they print it in French. */
export const installing: Words["installing"] = {
  title: "Installer l’appli",
  hint: "Sur l’écran d’accueil, elle s’ouvre comme les autres",
  isInstalled: "Elle est installée sur cet appareil.",
  install: "Installer",
  text: "Une appli sur l’écran d’accueil, c’est cette même page avec sa propre icône. Il n’y a rien à payer et aucun compte.",
  changes: "Ce qui change",
  changed: [
    "Elle s’ouvre depuis son icône, dans sa propre fenêtre, même sans connexion.",
    "Le navigateur risque moins d’effacer le journal pour gagner de la place.",
  ],
  takesIn:
    "Avec Chrome, Edge ou Samsung Internet, on peut partager vers elle du texte d’autres applis. Sur un ordinateur, on peut ouvrir des copies avec elle.",
  same: "Le journal reste sur cet appareil, chiffré comme avant.",
  how: "Comment faire ici",
  other: "Un autre appareil ou navigateur",
  otherLabel: "Lequel",
  carry: {
    title: "Votre journal ne suit pas tout seul",
    text: "Sur iPhone ou iPad, et avec Safari sur Mac, l’appli installée a son propre journal, et il commence vide. Faites d’abord une copie. Puis installez, ouvrez l’appli depuis son icône, et choisissez « J’ai une copie ».",
    make: "Faire une copie",
  },
  ways: {
    "ios-safari": {
      name: "iPhone ou iPad, Safari",
      steps: [
        "Touchez le bouton de partage, le carré avec une flèche. Il est parfois dans le menu à trois points.",
        "Choisissez « Sur l’écran d’accueil », et laissez « Ouvrir en tant qu’app web » activé.",
        "Ouvrez Alianza depuis son icône. Désormais, écrivez dans cette fenêtre.",
      ],
    },
    "ios-other": {
      name: "iPhone ou iPad, autre navigateur",
      steps: [
        "Touchez le bouton de partage, à côté de l’adresse ou dans le menu.",
        "Choisissez « Sur l’écran d’accueil ». Si vous ne le voyez pas, ouvrez cette page dans Safari.",
        "Ouvrez Alianza depuis son icône. Désormais, écrivez dans cette fenêtre.",
      ],
    },
    "mac-safari": {
      name: "Mac, Safari",
      steps: [
        "Dans la barre des menus, ouvrez « Fichier », ou cliquez sur le bouton de partage.",
        "Choisissez « Ajouter au Dock ».",
        "Ouvrez Alianza depuis le Dock. Désormais, écrivez dans cette fenêtre.",
      ],
    },
    chromium: {
      name: "Chrome, Edge et semblables",
      steps: [
        "Ouvrez le menu du navigateur, les trois points.",
        "Choisissez « Installer » ou « Ajouter à l’écran d’accueil ». Sur un ordinateur, c’est parfois sous « Caster, enregistrer et partager » ou « Applications ».",
        "Ouvrez Alianza depuis son icône. Le même journal y est.",
      ],
    },
    samsung: {
      name: "Samsung Internet",
      steps: [
        "Ouvrez le menu, les trois lignes en bas.",
        "Choisissez « Ajouter la page à », puis « Écran d’accueil ».",
        "Ouvrez Alianza depuis son icône. Le même journal y est.",
      ],
    },
    "firefox-android": {
      name: "Android, Firefox",
      steps: [
        "Ouvrez le menu, les trois points.",
        "Choisissez « Ajouter l’application à l’écran d’accueil » ou « Installer ».",
        "Ouvrez Alianza depuis son icône. Le même journal y est.",
      ],
    },
    "firefox-computer": {
      name: "Ordinateur, Firefox",
      steps: [
        "Sur Windows, Firefox 143 et suivants peut l’ajouter à la barre des tâches, dans sa propre fenêtre. Le bouton est dans la barre d’adresse.",
        "Sur Mac et ailleurs, Firefox ne le peut pas. Un marque-page ramène ici, et cela marche quand même sans connexion.",
        "Dans les deux cas, il manque une part de protection contre l’effacement. Faites une copie de temps en temps.",
      ],
    },
  },
  dot: "Un point sur l’icône",
  dotHint:
    "Quand vous quittez l’appli avec un texte inachevé, ou un partage qui attend. Jamais de nombre. Toute personne qui voit l’icône voit le point.",
};
