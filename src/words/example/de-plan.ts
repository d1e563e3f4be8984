import type { PlanTexts } from "./plan-texts.ts";

/** What somebody agreed, aimed for and tried, in German. */
export const dePlan: PlanTexts = {
  first: "Noa hat mir zugehört. Bin mit mehr Fragen raus, und mit Lust wiederzukommen.",
  agreements: {
    confidentiality: [
      "Was passiert mit dem, was ich dir erzähle? Redest du mit jemandem darüber?",
      "Was ich sage, bleibt dort. Noa bespricht es in der Supervision ohne Namen. Wäre Gefahr, würde ich es vorher erfahren.",
      "Am ersten Tag gefragt. Noa hat es ganz in Ruhe erklärt.",
    ],
    frequency: [
      "Jeden Dienstag um sechs.",
      "Und wenn wir später auf alle zwei Wochen gehen?",
      "Wir haben es gestreift und offen gelassen.",
    ],
    contact: [
      "Kann ich dir schreiben, wenn die Woche schlimm wird?",
      "Eine Nachricht, um die Zeit zu verschieben: ja. Den Rest schreibe ich auf und bringe ihn mit.",
      "Ich will es lieber wissen als raten.",
    ],
    cancelling: [
      "Einen Tag vorher kostet es nichts.",
      "Wegen der Bahn konnte ich Noa nicht Bescheid sagen, und das war mir unangenehm.",
      "Was machen wir, wenn es ganz kurzfristig ist?",
      "Es bleibt, wie es war: einen Tag vorher. Die Bahn hat nicht gezählt.",
    ],
    cost: "Ich zahle am Ende des Monats, alles zusammen. Wenn es eng wird, sage ich es, und wir schauen.",
    review: [
      "Wie oft schauen wir, ob mir das hilft?",
      "Alle drei Monate halten wir an und sehen die Ziele durch, mit meiner Seite vor uns.",
      "Kam auf, als ich meine Seite vorlas.",
    ],
    roles: "Wenn in meinem Kopf nichts ist: Warte ich dann, oder hilfst du mir?",
    other: ["Der Stuhl", "Ich drehe den Stuhl zum Fenster, wann ich will, ohne zu fragen."],
  },
  goals: {
    clearing: [
      "Dass es mir besser geht. Keine Ahnung, wie das aussieht.",
      "Irgendwas damit, dass ich zu allem Ja sage.",
      "Rechtzeitig Nein sagen, ohne drei Tage zu grübeln.",
    ],
    clearingWhy: [
      "Weil am Sonntag nichts mehr für mich übrig ist.",
      "Ich antworte „Ich schaue und melde mich“, und dann sage ich, was ich wirklich will.",
    ],
    clearingLines: [
      "Weiß ich noch nicht. Noa sagt, so kann man auch anfangen.",
      "Es bekommt langsam eine Form. Wir haben es zu meiner Woche gezeichnet.",
      "Heute in einem Zug gesagt, in meinen eigenen Worten.",
    ],
    reached: [
      "Schlafen, ohne dass das Radio läuft",
      "Ich lasse es an, damit ich mich nicht höre.",
      "Ich mache das Licht aus und vermisse nichts.",
      "Seit einem Monat nicht an das Radio gedacht.",
    ],
    replaced: [
      "Wieder jede Woche mit meinem Vater reden",
      "Das war nicht meins. Ich habe es gesagt, und wir haben es geändert.",
      "Bei einem Familienessen sein und gehen, wann ich will",
      "Ich will meine Familie sehen, aber nicht um jeden Preis.",
      "Ich stehe auf, sage Tschüss und erkläre mich nicht.",
    ],
    paused: [
      "Herausfinden, was das ist mit mir und der Arbeit",
      "Gerade kein Platz dafür. Heben wir uns auf.",
    ],
    unclear: "Etwas mit um Hilfe bitten, ich weiß noch nicht, was",
    places: [
      "Zu einem Essen Nein gesagt.",
      "Komische Woche, nicht vor und nicht zurück.",
      "Bei meiner Schwester klappt es. Bei der Arbeit nicht.",
      "Wieder zu allem Ja gesagt. Habe es gleich gemerkt, das ist neu.",
      "„Ich schaue und melde mich“ gesagt, und nichts ist umgefallen.",
      "Ich denke vorher nicht mehr so viel darüber nach.",
      "Zweimal diese Woche, ohne es zu üben.",
      "",
    ],
  },
  tasks: {
    adapted: [
      "Jeden Abend zehn Minuten atmen",
      "Drei Minuten, bei offenem Fenster",
      "Drei Atemzüge, bevor ich ans Telefon gehe",
    ],
    adaptedPurpose: [
      "",
      "Damit der Lärm leiser wird, bevor ich schlafe",
      "Um kurz zu entscheiden, ob ich antworten will",
    ],
    adaptedWhy: [
      "Zehn Minuten zählen macht es schlimmer. Wir versuchen weniger.",
      "Nicht am Abend. Wir haben es zum Telefon gelegt, da brauche ich es.",
      "Es macht mich noch nervöser. Ich lasse es und will das auch sagen.",
    ],
    didNotFit: [
      "Am Abend drei gute Dinge aufschreiben",
      "Am Ende war es eine Liste, die gut aussah.",
      "Das war nichts für mich, und das ist in Ordnung.",
    ],
    weekdays: ["Ohne Handy spazieren gehen", "Um meine Beine zu merken und nicht nur den Kopf"],
    next: [
      "Einmal morgen antworten und nicht heute",
      "Um zu sehen, was passiert, wenn ich nicht sofort schreibe",
    ],
    day: [
      "Am Samstag meine Schwester anrufen",
      "Um nicht dazusitzen und auf das Klingeln zu warten",
      "Zwanzig Minuten, und wir haben gelacht.",
    ],
    open: [
      "Die Woche auf ein Blatt zeichnen",
      "Um zu sehen, wo die ganze Luft bleibt",
      "In Farben gezeichnet. Der Mittwoch hat keine einzige Lücke.",
      "Am Küchentisch, mit Musik.",
    ],
    noSense: "Jeden Gedanken in die Tabelle mit vier Spalten schreiben",
  },
  how: [
    "Kürzer als gedacht, und es hat gereicht.",
    "Spät angefangen und nach der Hälfte aufgehört.",
    "Gemacht, ohne nachzudenken.",
    "Gemacht, aber in Eile.",
    "Es hat geregnet, und ich bin trotzdem los.",
    "An dem Tag keine Chance, und gut ist.",
    "Schwer in Gang gekommen. Danach ging es.",
  ],
  helped: [
    "Die Turnschuhe vor die Tür zu stellen.",
    "Es vorher meiner Schwester zu sagen.",
    "Es am Morgen zu machen.",
    "Das Handy in die Schublade zu legen.",
  ],
  hindered: [
    "Die Besprechung, die länger ging.",
    "Der Lärm von der Baustelle.",
    "Dass es perfekt sein sollte.",
    "Nicht zu sehen, wofür es gut ist.",
  ],
  answers: [
    "Noa hat mir gedankt, dass ich es sage. Wir lassen es und suchen etwas anderes.",
    "Wir haben uns Zeit dafür genommen. Nächste Woche mehr.",
    "In zwei Minuten klar. So viele Sorgen vorher.",
    "Darauf gibt es keine Antwort, aber jetzt ist es gesagt.",
  ],
  questions: [
    "Konnte ich still sein, ohne die Stille schnell zu füllen?",
    "Was ich mitnehme, in einem Satz",
    "Kam ich in Eile an?",
  ],
  sentences: [
    "Dass ich heute nichts entscheiden muss.",
    "Meine Woche, gezeichnet.",
    "Dass man aus der Traurigkeit zurückkommt.",
    "Heute nichts, und das ist gut so.",
    "Fragen, bevor ich etwas annehme.",
  ],
};
