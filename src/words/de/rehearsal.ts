import type { Words } from "../words.ts";

export const rehearsal: Words["rehearsal"] = {
  topics: {
    "not-heard": "Ich fühle mich nicht gehört oder nicht verstanden",
    "something-said": "Etwas, das gesagt wurde",
    "weighing-words": "Ich wäge dort jedes Wort ab",
    "no-direction": "Ich weiß nicht, woran wir arbeiten",
    "goals-not-mine": "Die Ziele sind nicht meine",
    tasks: "Die Aufgaben ergeben für mich keinen Sinn, oder ich habe sie nicht gemacht",
    pace: "Das Tempo",
    frame: "Wie wir arbeiten: Zeiten, Kosten, Absagen, Nachrichten, was unter uns bleibt",
    "not-better": "Es wird nicht besser, oder es ist schlimmer",
    culture: "Kultur, Identität, Sprache, Glaube",
    "no-fit": "Wir passen nicht gut zusammen",
    "pause-or-end": "Ich will pausieren oder aufhören",
    own: "Etwas anderes, in meinen Worten",
  },

  fears: {
    "hurt-them": "Ich würde mein Gegenüber verletzen",
    "they-know-better": "Mein Gegenüber weiß es besser als ich",
    ungrateful: "Es wäre undankbar",
    annoyed: "Mein Gegenüber wäre verärgert über mich",
    "my-problem": "Es würde heißen, das ist mein Problem",
    dropped: "Ich dürfte nicht mehr kommen",
    "cry-or-freeze": "Ich würde weinen oder verstummen",
    "not-serious": "So schlimm ist es nicht",
    "not-done": "Wo ich herkomme, macht man das nicht",
    other: "Etwas anderes",
  },

  wants: {
    "understand-why": "Verstehen, warum wir das machen",
    "change-something": "Etwas ändern",
    slower: "Langsamer werden",
    faster: "Schneller werden",
    "how-we-are": "Darüber reden, wie wir miteinander sind",
    "other-way": "Anders arbeiten",
    "goals-again": "Die Ziele noch einmal ansehen",
    pause: "Pausieren",
    "end-well": "Gut aufhören",
    "be-heard": "Nur gehört werden",
  },

  tones: { soft: "Sanft", clear: "Klar", firm: "Bestimmt" },
  uses: {
    spoken: "Zum Sagen",
    note: "Ein Zettel zum Vorlesen oder Weitergeben",
    message: "Eine kurze Nachricht vor der Sitzung",
  },
  voices: {
    en: "Englisch",
    "es-tu": "Spanisch, tú",
    "es-usted": "Spanisch, usted",
    "es-vos": "Spanisch, vos",
    "ca-tu": "Katalanisch, tu",
    "ca-voste": "Katalanisch, vostè",
    "de-du": "Deutsch, du",
    "de-sie": "Deutsch, Sie",
    "fr-tu": "Französisch, tu",
    "fr-vous": "Französisch, vous",
    "it-tu": "Italienisch, tu",
    "it-lei": "Italienisch, lei",
    "pt-BR": "Portugiesisch aus Brasilien",
    "pt-PT-tu": "Portugiesisch aus Portugal, tu",
    "pt-PT-voce": "Portugiesisch aus Portugal, förmlich",
  },

  replies: {
    curious: "Will mehr wissen",
    "agrees-fast": "Stimmt sehr schnell zu",
    explains: "Erklärt oder verteidigt es",
    reassures: "Beruhigt mich",
    interprets: "Deutet etwas hinein",
    hurt: "Ist verletzt oder wird still",
    clock: "Schaut auf die Uhr",
    dismisses: "Wischt es weg oder wird wütend",
  },

  replyMeanings: {
    curious:
      "Vielleicht soll erst alles verstanden sein, bevor eine Antwort kommt. Du kannst langsam machen und nur sagen, was du sagen willst.",
    "agrees-fast":
      "Vielleicht ist es Erleichterung, oder der Wunsch, es sofort gut zu machen. Vielleicht kam das Ja, bevor es verstanden war.",
    explains:
      "Vielleicht gibt es einen guten Grund. Vielleicht war es auch schwer zu hören. Ein Grund kann stimmen, und für dich passt es trotzdem nicht.",
    reassures: "Vielleicht ist es lieb gemeint. Es kann auch das Thema beenden, bevor du fertig bist.",
    interprets:
      "Vielleicht ist etwas daran, vielleicht führt es weg von dem, was du gesagt hast. Was davon stimmt, musst du jetzt nicht entscheiden.",
    hurt: "Vielleicht hat es wehgetan, oder die richtigen Worte fehlen noch. Du musst nicht trösten. Was du gesagt hast, gilt weiter.",
    clock:
      "Vielleicht geht es um die Zeit und um sonst nichts. Was kurz vor Schluss gesagt ist, ist gesagt. Nächstes Mal kann es zuerst drankommen.",
    dismisses:
      "Das liegt nicht an dir. Du kannst für heute aufhören. Ganz aufzuhören ist dein Recht, mit oder ohne Grund.",
  },

  cues: {
    "sit-down": "wir uns hinsetzen",
    "asked-how": "ich gefragt werde, wie es mir geht",
    "ten-minutes": "noch zehn Minuten bleiben",
    own: "etwas anderes passiert",
  },
  plansB: {
    "hand-note": "gebe ich meinem Gegenüber den Zettel",
    "have-written": "sage ich, dass ich es aufgeschrieben habe",
    "ask-minute": "bitte ich um eine Minute",
    own: "mache ich etwas anderes",
  },

  decisions: {
    enough: "Bereit genug",
    "not-yet": "Noch nicht",
    "decided-not": "Ich sage es bewusst nicht",
  },

  said: {
    all: "Ja, alles",
    part: "Einen Teil davon",
    no: "Nein",
    "not-come-up": "Es kam nicht dazu",
  },
  came: {
    yes: "Ja, so kam es",
    partly: "Zum Teil",
    no: "Nein, es kam anders",
  },
  next: {
    "worked-on": "Wir arbeiten daran",
    "say-more": "Da ist noch mehr zu sagen",
    "give-time": "Ich gebe dem Zeit, bis zu einem Tag, den ich wähle",
    "second-opinion": "Ich möchte eine zweite Meinung",
    end: "Ich möchte aufhören",
  },
  sinceThen: { better: "Besser", same: "Gleich", worse: "Schlechter" },
};
