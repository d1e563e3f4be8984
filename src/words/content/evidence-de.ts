import type { EvidenceText } from "./evidence.ts";

export const evidenceDe: EvidenceText = {
  lead: "Das Üben hier ist aus Dingen gemacht, die man einzeln erforscht hat, meist anderswo. Hier steht, welche das sind, von wem, und wie weit das reicht.",

  unknownTitle: "Was niemand weiß",
  unknown: [
    "Wir fanden keinen Versuch dazu, in einer App zu üben, was man in der eigenen Therapie sagen will. Das gilt auch für diese App.",
    "In den meisten dieser Studien geht es darum, für sich zu sprechen, oder um Ziele überhaupt. Viele wurden mit Studierenden oder Freiwilligen gemacht.",
    "Sie reden vom Durchschnitt vieler Menschen. Keine kann sagen, wie es bei dir sein wird.",
    "Niemand kann sagen, was als Antwort kommt. Vielleicht kommt Freude, vielleicht etwas Ungeschicktes, und vielleicht kommt es nicht gut an.",
  ],

  parts: {
    unsaid: "Was ungesagt bleibt",
    therapists: "Wie es auf der anderen Seite ankommt",
    between: "Was zwischen euch beiden ist",
    preparing: "Sich auf etwas Schweres vorbereiten",
    asking: "Gefragt werden, wie es läuft",
  },
  claims: {
    unsaid: {
      hiding:
        "547 Menschen in Therapie antworteten auf eine Umfrage im Internet. Von ihnen sagten 93\u00a0%, dass sie in der Therapie gelogen hatten, und 72,6\u00a0% über die Therapie selbst. Manche taten zum Beispiel so, als fänden sie eine Bemerkung gut oder nützlich. Gründe waren unter anderem: höflich sein und niemanden kränken.",
      deference:
        "14 Menschen sahen mit einer Aufnahme auf eine Sitzung zurück. Sie erzählten, wie sie sich zurückhielten. Sie hatten Angst zu kritisieren, oder sie wollten tun, was man von ihnen erwartet. Sie wollten den Selbstwert des Gegenübers schonen, oder sie meinten, etwas zurückgeben zu müssen. Die Ängste, aus denen du wählen kannst, fangen dort an.",
      disappointing:
        "Eine Übersicht sammelte 936 Aussagen aus 51 Studien darüber, was in einer Therapie schlecht gewesen war. Es geht darum, was das Gegenüber tat, was zwischen beiden schwierig war, was nicht passte und wozu es führte. Die Themen, aus denen du wählen kannst, fangen dort an.",
    },
    therapists: {
      receiving:
        "18 erfahrene Fachleute schrieben auf, wie es war, als ihnen jemand sagte, dass etwas nicht stimmt. Es fiel ihnen schwer, und sie lernten daraus. Von Nutzen war es, wenn es um etwas Bestimmtes ging. Manche änderten etwas bei dieser Person, manche erst später bei anderen, manche gar nichts.",
    },
    between: {
      relationship:
        "In 295 Studien mit mehr als 30.000 Menschen gingen gutes gemeinsames Arbeiten und ein gutes Ergebnis oft Hand in Hand (r\u00a0=\u00a00,278). Das ist ein Zusammenhang, keine Ursache, und es gab Ausnahmen.",
      agreeing:
        "105 Menschen machten eine bestimmte Therapie gegen Depression. Waren beide sich früh über Ziele und Aufgaben einig, hing das damit zusammen, was sich danach änderte. Die Bindung hing mehr mit dem zusammen, was sich vorher geändert hatte.",
      mending:
        "Wo eine Spannung zwischen beiden bemerkt und geklärt wurde, waren die Ergebnisse im Durchschnitt besser, fand eine Übersicht. Verglichen wurde mit Fällen, in denen die Spannung blieb. Daraus folgt nicht, dass das Klären die Ursache war.",
    },
    preparing: {
      ifThen:
        "Wer einen Plan der Art „Wenn das passiert, dann tue ich das“ hatte, erreichte ein Ziel öfter. So war es in 94 Tests (d\u00a0=\u00a00,65) und später in 642 (d von 0,27 bis 0,66). Der Unterschied war größer mit den Wörtern „wenn“ und „dann“, mit einem starken Wunsch und wenn der Plan geübt war.",
      practising:
        "In einer Studie mit 79 Frauen ging es darum, für sich zu sprechen. Vorn lag, wer übte und dazu die Gedanken ansah, die einen bremsen. Einige Zeit später waren die Gruppen gleich, nach dem, was sie über sich sagten.",
      imagining:
        "In 123 Vergleichen mit 5.685 Menschen ging es Hand in Hand, sich etwas vorzustellen und es dann zu tun (g\u00a0=\u00a00,49, zwischen 0,37 und 0,62). In der Studie steht auch, dass sich die Ergebnisse nicht immer decken.",
      theWayThere:
        "Vor einer Prüfung stellten sich Studierende vor, wie sie lernen würden. Sie lernten dann mehr und hatten bessere Noten. Darum fragt die App, wo du sitzen wirst und was dein erstes Wort ist. Sie bittet dich nicht, dir vorzustellen, dass es gut ausgeht.",
    },
    asking: {
      forms:
        "Menschen in Therapie können regelmäßig auf Bögen gefragt werden, wie es ihnen geht. Zehn frühere Übersichten zusammen fanden dafür kleine bis mittlere Effekte. Das ist etwas anderes als Üben, und diese App sendet niemandem etwas.",
      oneOfThem:
        "Eine Übersicht über 18 Studien zu einem solchen System fand im Ganzen einen kleinen Effekt (g\u00a0=\u00a00,27) und in der Psychiatrie keinen. Dort heißt es: Gute Ergebnisse an anderen Orten können davon gefärbt sein, wer die Studien machte.",
    },
  },
  figures: "Die Zahlen stehen so in den Texten und gelten im Durchschnitt.",

  referencesTitle: "Was gelesen wurde",
  leaving:
    "Die Adressen stehen hier als Text. Die App lädt nichts von dort. Wer eine im Browser öffnet, verlässt die App.",
  checkedOn: (day) =>
    `Gelesen: ${day}, in Kurzfassungen und gespeicherten Kopien, wenn nichts anderes dabeisteht. Ein Mensch muss noch alles mit den Texten selbst vergleichen.`,
  confirmations: {
    quoted: "Gelesen wurde eine andere Seite, die davon berichtet.",
    "not-confirmed": "Noch nicht bestätigt.",
  },
};
