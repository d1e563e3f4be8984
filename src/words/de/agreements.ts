import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

type Asked = Words["agreements"]["questions"]["other"][number];

/** What is asked without speaking to anybody. */
const asked = (text: string): Asked => ({ tu: text, usted: text, vos: text });

const to = (du: string, sie: string): Asked => ({ tu: du, usted: sie, vos: du });

export const agreements: Words["agreements"] = {
  title: "Wie wir arbeiten",
  groups: {
    practical: "Zeiten, und was es kostet",
    between: "Was unter uns bleibt, und wer was tut",
    own: "In unseren Worten",
  },
  notYet: "Noch nicht besprochen",
  addOwn: "Noch etwas",

  stands: "Wie es steht",
  states: { "to-ask": "Zu fragen", agreed: "Abgesprochen", "to-revisit": "Noch einmal bereden" },
  nowIs: {
    "to-ask": "Es steht bei dem, was du fragen willst.",
    agreed: "Es gilt als abgesprochen.",
    "to-revisit": "Es steht bei dem, was du noch einmal bereden willst.",
  },
  onTheList: "Es steht auf deiner Liste für die nächste Sitzung.",
  toList: "Liste ansehen",
  name: "Wie ich es nenne",
  text: "Was wir abgesprochen haben",
  textHint: "In deinen Worten. So viel, wie du weißt.",
  noText: "Was ihr abgesprochen habt, kann hier stehen, in deinen Worten.",
  writeText: "Die Absprache aufschreiben",
  question: "Was ich fragen will",
  questionAgain: "Was ich dazu sagen will",
  worthAsking: "Fragen, die sich lohnen",
  worthAskingHint: "Tipp eine an, um sie mitzunehmen. Du kannst sie in deine Worte bringen.",
  taken: "Sie steht bei deinen Fragen.",
  line: "Warum, in einer Zeile",
  session: "In welcher Sitzung",
  noSession: "In keiner, oder ich weiß es nicht",
  onlyWords: "Ich ändere nur die Worte",
  onlyWordsHint: "Sonst zählt es als neue Absprache, und die alte bleibt in der Geschichte.",
  change: "Die Worte ändern",
  addWhy: "Dazuschreiben, warum oder in welcher Sitzung",
  history: "Was daraus wurde",
  agreedAnew: "Neu abgesprochen",
  inSession: (day) => `In der Sitzung am ${day}`,
  delete: "Das löschen",
  goneTitle: "Das ist nicht hier",
  goneText: "Vielleicht wurde es gelöscht.",
  toPlan: "Zum Plan",
  emptyForm: "Schreib mindestens ein Wort, oder geh zurück: Nichts geht verloren.",

  questions: {
    frequency: [
      asked("Wie oft würden wir uns sehen, und ungefähr wie lange?"),
      asked("Können wir ändern, wie oft wir uns sehen, wenn ich das brauche?"),
    ],
    length: [
      asked("Wie lang ist eine Sitzung, und was tun wir, wenn kurz vor Schluss etwas Großes kommt?"),
      asked("Kann ich mich noch eine Minute sammeln, bevor ich gehe?"),
    ],
    confidentiality: [
      to(
        "Wer liest sonst noch, was du über mich notierst?",
        "Wer liest sonst noch, was Sie über mich notieren?",
      ),
      to("Wann müsstest du jemandem etwas weitersagen?", "Wann müssten Sie jemandem etwas weitersagen?"),
      to(
        "Wenn du in einer Supervision über mich sprichst, was erzählst du da?",
        "Wenn Sie in einer Supervision über mich sprechen, was erzählen Sie da?",
      ),
    ],
    contact: [
      to(
        "Darf ich dir zwischen den Sitzungen schreiben, und wann antwortest du?",
        "Darf ich Ihnen zwischen den Sitzungen schreiben, und wann antworten Sie?",
      ),
      asked("Was mache ich, wenn es mir zwischen zwei Sitzungen sehr schlecht geht?"),
    ],
    cancelling: [
      asked("Was ist, wenn ich nicht kommen kann?"),
      to(
        "Wie sagst du mir Bescheid, wenn du nicht kannst?",
        "Wie sagen Sie mir Bescheid, wenn Sie nicht können?",
      ),
    ],
    cost: [
      asked("Was kostet eine Sitzung, und wie wird sie bezahlt?"),
      asked("Muss ich eine Sitzung bezahlen, die ich absage?"),
      asked("Was können wir tun, wenn das Geld knapp wird?"),
    ],
    roles: [
      to(
        "Wie arbeitest du, in einfachen Worten, und was ist mein Teil dabei?",
        "Wie arbeiten Sie, in einfachen Worten, und was ist mein Teil dabei?",
      ),
      to(
        "Darf ich Nein sagen, wenn du etwas vorschlägst?",
        "Darf ich Nein sagen, wenn Sie etwas vorschlagen?",
      ),
    ],
    review: [
      asked("Woran merken wir, ob mir das hilft?"),
      to(
        "Wenn mir etwas nicht hilft, wie soll ich es dir am besten sagen?",
        "Wenn mir etwas nicht hilft, wie soll ich es Ihnen am besten sagen?",
      ),
      asked("Wann schauen wir uns an, wie es läuft?"),
    ],
    other: [
      to(
        "Hast du schon mit Menschen gearbeitet, die so etwas mitbringen wie ich?",
        "Haben Sie schon mit Menschen gearbeitet, die so etwas mitbringen wie ich?",
      ),
      to("Welche Ausbildung hast du dafür?", "Welche Ausbildung haben Sie dafür?"),
    ],
  },

  before: {
    title: "Vor einer ersten Sitzung",
    intro: "Du musst nichts vorbereiten. Wenn es dir hilft: Andere waren froh, dass sie das gefragt haben.",
    offer: "Vor der ersten Sitzung",
    offerHint: "Was du fragen kannst, worauf du achten kannst, was man von dir wissen soll.",
    questions: "Fragen, die sich lohnen",
    questionsHint: "Tipp auf die, die zu dir passen. Sie warten auf deiner Liste für die Sitzung.",
    more: "Mehr Fragen",
    askedNow: "Steht auf deiner Liste.",
    unaskedNow: "Von deiner Liste genommen.",
    ownQuestion: "Etwas anderes fragen",
    watch: "Worauf ich achten kann",
    watchPoints: [
      "Ob mir jemand zuhört, ohne Eile und ohne zu urteilen.",
      "Ob ankommt, was mir wichtig ist.",
      "Ob da ein echter Mensch sitzt und keine Rolle.",
      "Ob wir darüber reden, wie wir arbeiten: wie oft, was unter uns bleibt, wer was tut.",
      "Ob ich mitreden kann, wohin es geht. Es noch nicht zu wissen, ist in Ordnung.",
      "Ob das, was mir angeboten wird, für mich Sinn ergibt und ich Nein sagen kann.",
      "Ob es mein Tempo ist.",
    ],
    watchEnd: "Das muss nicht alles beim ersten Mal da sein. Und wenn es nicht passt, kann ich weitersuchen.",
    know: "Was man von mir wissen soll",
    knowHint: "Eine Zeile reicht. Sie kommt als Notiz mit in die Sitzung.",
    keepNote: "Mitnehmen",
    kept: "Es kommt mit in die Sitzung.",
    emptyNote: "Schreib mindestens ein Wort. Wenn nichts kommt, ist das auch gut.",
    list: "Was mitkommt",
    listCount: (n) =>
      plural("de", n, {
        one: "1 Sache steht auf deiner Liste.",
        other: `${n} Dinge stehen auf deiner Liste.`,
      }),
    day: "Wann es ist, und mit wem",
    dayHint: "Wenn du es schon weißt. Du kannst es auch später schreiben.",
    afterwards: "Nach der ersten Sitzung",
    begin: "Hier anfangen",
    noTherapy: "Du denkst erst über eine Therapie nach? Auch dann kannst du hier anfangen.",
  },

  after: {
    title: "Nach einer ersten Sitzung",
    titleWith: (name) => `Nach der ersten Sitzung mit ${name}`,
    intro: "Drei kleine Fragen, nur für dich. Jede kannst du auslassen.",
    offer: "Würde ich wieder hingehen?",
    offerHint: "Drei kleine Fragen zur ersten Sitzung, wenn du magst.",
    atEase: "Ich habe mich dort wohlgefühlt.",
    goBack: "Würde ich wieder hingehen?",
    answers: { yes: "Ja", "not-sure": "Ich bin unsicher", no: "Nein" },
    line: "Warum ich das sage",
    save: "Festhalten",
    saved: "Festgehalten",

    yesText: "Gut. Was ihr von jetzt an absprecht, hat seinen Platz im Plan.",
    toPlan: "Zum Plan",

    unsureText:
      "Nach einer Sitzung wissen es viele noch nicht. Manchmal klärt es ein Satz. Nimm einen mit, wenn einer zu dir passt:",
    unsure: [
      asked("Manches ging mir schnell. Können wir etwas langsamer machen?"),
      to(
        "Ich habe mich nicht ganz wohlgefühlt und möchte dir sagen, warum.",
        "Ich habe mich nicht ganz wohlgefühlt und möchte Ihnen sagen, warum.",
      ),
      to(
        "Ich bin noch unsicher. Darf ich dir sagen, was ich bräuchte?",
        "Ich bin noch unsicher. Darf ich Ihnen sagen, was ich bräuchte?",
      ),
      to(
        "Was würdest du mit mir angehen, und warum gerade das?",
        "Was würden Sie mit mir angehen, und warum gerade das?",
      ),
    ],
    bring: "Den nehme ich mit",
    brought: "Steht auf deiner Liste für die nächste Sitzung.",

    noText:
      "Nach einer ersten Sitzung nicht wieder hinzugehen, ist etwas ganz Gewöhnliches. Suchen, bis es passt, gehört dazu. Du musst niemandem einen Grund nennen.",
    end: "Ich beende es hier",
    endHint: "Was du geschrieben hast, bleibt. Du kannst jederzeit wieder anfangen.",
    ended: "Es ist zu Ende. Was du geschrieben hast, bleibt.",
    another: "Ich suche weiter",
    anotherHint: "Diese Therapie endet hier, und eine andere beginnt mit leerer Seite.",
    anotherBegun: "Diese Therapie ist zu Ende, und eine neue hat angefangen.",
    think: "Ich denke darüber nach",
    thinkHint: "Nichts ändert sich. Das bleibt hier.",
    carry: "Was in die nächste mitdarf",
    carryHint: "Nichts geht von selbst mit. Nur was du hier antippst, wird kopiert.",
    message: "Wenn du Bescheid sagen willst",
    messageText: "Du musst es nicht. Wenn du es lieber tust, reicht eine Zeile:",
    messages: [
      asked("Danke für die Sitzung. Ich habe darüber nachgedacht und mache nicht weiter."),
      to(
        "Ich möchte nach einer anderen Art zu arbeiten suchen. Danke für deine Zeit.",
        "Ich möchte nach einer anderen Art zu arbeiten suchen. Danke für Ihre Zeit.",
      ),
    ],
    copy: "Kopieren",
    copied: "Kopiert",
  },
};
