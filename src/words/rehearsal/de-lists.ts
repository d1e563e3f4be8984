import type { QuestionMarks } from "#domain/own-words.ts";
import type { HintWords } from "#domain/wording-hints.ts";

/** What is told and not asked goes on after a comma in German, or without one. */
const told = [
  "ich möchte wissen",
  "ich möchte gern wissen",
  "ich möchte gerne wissen",
  "ich würde gern wissen",
  "ich würde gerne wissen",
  "ich will wissen",
  "ich wüsste gern",
  "ich wüsste gerne",
  "ich muss wissen",
  "ich möchte fragen",
  "ich möchte dich fragen",
  "ich möchte sie fragen",
  "ich wollte fragen",
  "ich wollte dich fragen",
  "ich wollte sie fragen",
  "ich möchte",
  "ich will",
  "ich wünsche mir",
  "ich frage mich",
  "ich weiß nicht",
  "ich verstehe nicht",
  "ich bin nicht sicher",
  "ich bin mir nicht sicher",
  "mir ist nicht klar",
  "mir ist unklar",
  "mich interessiert",
  "mich würde interessieren",
  "sag mir",
  "sag mir bitte",
  "bitte sag mir",
  "sagen sie mir",
  "sagen sie mir bitte",
  "bitte sagen sie mir",
];

export const question: QuestionMarks = {
  opens: "",
  closes: "?",
  told: told.flatMap((start) => [start, `${start},`]),
};

/**
 * What begins a piece and not a sentence: a whole sentence keeps its capital after a colon. Never a noun, never a name, and
 * no word that is both.
 */
export const small: readonly string[] = [
  "ein eine einen einem einer kein keine keinen mehr weniger etwas nichts nur auch noch wieder lieber nicht",
  "öfter seltener länger kürzer langsamer schneller anders gemeinsam zusammen ganz sehr genug",
  "mit ohne um zu über für gegen bis zwischen dass damit statt anstatt",
  "traurig müde leer allein wütend unsicher verwirrt enttäuscht erleichtert schlecht gut besser schlechter",
].flatMap((line) => line.split(" "));

/** What stands after "immer" where it means "always": "immer noch" and "immer mehr" do not. */
const afterAlways =
  "auf an in im zu zur zum bei nach vor mit so nur wenn wieder alles das die der den dem dasselbe gleich ich du sie wir " +
  "mich mir etwas schon erst ein eine einen uber unter um aus von dann als zuerst schnell weiter am es kurz nichts recht";

export const hints: HintWords = {
  absolutes: [
    ...afterAlways.split(" ").map((next) => `immer ${next}`),
    "du immer",
    "sie immer",
    "wie immer",
    "nie",
    "niemals",
    "jedes mal",
    "jedesmal",
    "die ganze zeit",
    "standig",
    "dauernd",
    "andauernd",
    "kein einziges mal",
    "nicht ein mal",
    "ohne ausnahme",
    "ausnahmslos",
  ],
  apologies: [
    "entschuldigung",
    "entschuldige",
    "entschuldigen sie",
    "ich entschuldige mich",
    "ich mochte mich entschuldigen",
    "ich muss mich entschuldigen",
    "ich bitte um entschuldigung",
    "bitte entschuldige",
    "bitte entschuldigen sie",
    "es tut mir leid",
    "es tut mir so leid",
    "tut mir leid",
    "sorry",
    "verzeihung",
    "verzeih",
    "verzeihen sie",
    "pardon",
    "nimm es mir nicht ubel",
    "nimm mir das nicht ubel",
    "nehmen sie es mir nicht ubel",
    "nehmen sie mir das nicht ubel",
    "sei mir nicht bose",
    "sei nicht bose",
    "seien sie mir nicht bose",
    "seien sie nicht bose",
  ],
  more: [
    "noch eine sache",
    "noch eine andere sache",
    "eine andere sache",
    "und noch etwas",
    "und noch was",
    "noch etwas anderes",
    "und dann noch",
    "und auch noch",
    "ausserdem",
    "zusatzlich",
    "daruber hinaus",
    "abgesehen davon",
    "dazu kommt",
    "hinzu kommt",
    "nicht nur das",
    "zweitens",
    "ubrigens",
    "apropos",
    "wenn wir schon dabei sind",
    "und wo wir schon dabei sind",
  ],
};
