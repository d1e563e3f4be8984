import type { Phrases } from "#domain/wording.ts";

/** What speaks to nobody, and is the same with du and with Sie. */
export const topics: Phrases["topics"] = {
  "not-heard": {
    soft: "In unseren Sitzungen fühle ich mich manchmal nicht gehört oder nicht verstanden.",
    clear: "In unseren Sitzungen fühle ich mich oft nicht gehört oder nicht verstanden.",
    firm: "In unseren Sitzungen fühle ich mich nicht gehört und nicht verstanden, und so kann ich nicht arbeiten.",
  },
  "something-said": {
    soft: "Es geht um etwas, das in einer Sitzung gesagt wurde und mich nicht loslässt.",
    clear: "In einer Sitzung wurde etwas gesagt, das mir nachgeht, und ich möchte darauf zurückkommen.",
    firm: "In einer Sitzung wurde etwas gesagt, das ich so nicht stehen lassen kann, und ich möchte darüber reden.",
  },
  "weighing-words": {
    soft: "Ich merke, dass ich sehr vorsichtig bin mit dem, was ich in den Sitzungen sage.",
    clear: "In unseren Sitzungen wäge ich jedes Wort ab, und ich möchte freier sprechen.",
    firm: "In unseren Sitzungen wäge ich jedes Wort ab, und so will ich nicht weitermachen.",
  },
  "no-direction": {
    soft: "Mir ist nicht ganz klar, wohin wir eigentlich wollen.",
    clear: "Ich weiß nicht, woran wir arbeiten.",
    firm: "Ich weiß nicht, woran wir arbeiten, und ich muss es wissen.",
  },
  "goals-not-mine": {
    soft: "Ich bin nicht sicher, ob unsere Ziele wirklich meine sind.",
    clear: "Die Ziele, an denen wir arbeiten, fühlen sich nicht wie meine an.",
    firm: "Die Ziele, an denen wir arbeiten, sind nicht meine, und ich möchte, dass wir neue festlegen.",
  },
  tasks: {
    soft: "Es geht um die Aufgaben für zu Hause: Ich tue mich schwer damit.",
    clear: "Die Aufgaben für zu Hause passen so für mich nicht.",
    firm: "Die Aufgaben für zu Hause ergeben für mich keinen Sinn, und so mache ich damit nicht weiter.",
  },
  pace: {
    soft: "Ich glaube, das Tempo passt für mich nicht ganz.",
    clear: "Unser Tempo passt für mich nicht.",
    firm: "Unser Tempo passt für mich nicht, und ich brauche ein anderes.",
  },
  frame: {
    soft: "Es geht darum, wie wir die Dinge untereinander geregelt haben.",
    clear: "Etwas daran, wie wir die Dinge geregelt haben, passt für mich nicht.",
    firm: "So, wie wir die Dinge geregelt haben, passt es für mich nicht, und ich brauche eine neue Absprache.",
  },
  "not-better": {
    soft: "Ich hatte gehofft, dass es mir inzwischen besser geht.",
    clear: "Mir geht es nicht besser als am Anfang.",
    firm: "Mir geht es nicht besser als am Anfang, und ich will nicht einfach so weitermachen.",
  },
  culture: {
    soft: "Wenn wir reden, lasse ich einen Teil von mir draußen.",
    clear: "Ein Teil von mir hat in unseren Sitzungen noch keinen Platz.",
    firm: "Ein wichtiger Teil von mir kommt in unseren Sitzungen nicht vor.",
  },
  "no-fit": {
    soft: "Ich frage mich, ob das hier für mich wirklich passt.",
    clear: "Ich glaube nicht, dass das hier für mich passt.",
    firm: "Das hier passt für mich nicht, und ich möchte schauen, welche Wege es sonst gibt.",
  },
  "pause-or-end": {
    soft: "Ich denke darüber nach aufzuhören, für eine Weile oder ganz.",
    clear: "Ich möchte mit den Sitzungen aufhören.",
    firm: "Ich höre mit den Sitzungen auf.",
  },
};

export const ownTopic: Phrases["ownTopic"] = {
  soft: "Es hat damit zu tun:",
  clear: "Es geht um etwas Bestimmtes:",
  firm: "Der Punkt ist:",
};

export const endingHappened: Phrases["endingHappened"] = {
  soft: "Das hat mich darauf gebracht:",
  clear: "Was mich an diesen Punkt gebracht hat:",
  firm: "Der Grund ist:",
};

/** How what is said and what is read begins. A message is written to somebody, in each voice. */
export const openings = {
  soft: {
    spoken: "Es gibt etwas, das mir schwerfällt, und ich möchte versuchen, es zu sagen.",
    note: "Es gibt etwas, das mir schwerfällt, und darum habe ich es aufgeschrieben.",
  },
  clear: {
    spoken: "Ich möchte, dass wir uns anschauen, wie es mir mit der Therapie geht.",
    note: "Ich möchte, dass wir uns anschauen, wie es mir mit der Therapie geht, und schriftlich kann ich es klarer sagen.",
  },
  firm: {
    spoken: "Was wir machen, hilft mir nicht, und ich möchte, dass wir etwas ändern.",
    note: "Ich habe es aufgeschrieben, damit ich nichts auslasse: Was wir machen, hilft mir nicht, und ich möchte, dass wir etwas ändern.",
  },
} as const;

/** What stands before each box, but for what speaks to somebody. Except in soft, how it is for me stands alone. */
export const joints = {
  soft: {
    happened: "Das geht mir nach:",
    impact: "So ist es für mich:",
    wish: "Mir würde zum Beispiel helfen:",
  },
  clear: {
    happened: "Das meine ich damit:",
    impact: "",
    wish: "Das würde mir helfen:",
    question: "Meine Frage ist:",
  },
  firm: {
    happened: "Ganz konkret:",
    impact: "",
    wish: "Darum bitte ich:",
  },
} as const;

/** How what is said and what is read ends, where nobody is spoken to. */
export const closings = {
  soft: { note: "Ich möchte gern darüber reden, auch wenn ich erst einen Moment brauche." },
  clear: { note: "Ich möchte gern heute darüber reden." },
  firm: {
    spoken: "Ich möchte, dass wir heute absprechen, was sich ändert.",
    note: "Ich möchte, dass wir heute absprechen, was sich ändert.",
    message: "Ich möchte in der Sitzung darüber reden und nicht per Nachricht.",
  },
} as const;

export const endingClosings = {
  soft: {
    spoken: "Ich möchte, dass wir das behutsam machen.",
    note: "Ich möchte, dass wir das behutsam machen und ohne Eile.",
  },
  clear: {
    spoken: "Ich möchte, dass wir die Zeit gut nutzen, die noch bleibt.",
    note: "Ich möchte, dass wir die Zeit gut nutzen, die noch bleibt.",
  },
} as const;
