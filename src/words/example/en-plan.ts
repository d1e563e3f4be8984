import type { PlanTexts } from "./plan-texts.ts";

/** What somebody agreed, aimed for and tried, in English. */
export const enPlan: PlanTexts = {
  first: "Noa heard me out. Left with more questions, and wanting to go back.",
  agreements: {
    confidentiality: [
      "What happens to what I tell you? Do you talk about it with anyone?",
      "What I say stays there. Noa talks it over in supervision without names, and if there were danger would tell me before doing anything.",
      "Asked on the first day. Noa explained it without any hurry.",
    ],
    frequency: [
      "Every Tuesday at six.",
      "What if we go to every two weeks, later on?",
      "We touched on it and left it up in the air.",
    ],
    contact: [
      "Can I write to you if the week turns bad?",
      "A message to move the time, yes. The rest I write down and bring.",
      "I’d rather know than guess.",
    ],
    cancelling: [
      "With a day’s notice there is nothing to pay.",
      "With the train I couldn’t let Noa know, and I felt awkward.",
      "What do we do when it is last minute?",
      "It stays as it was: a day before. The train didn’t count.",
    ],
    cost: "I pay at the end of the month, all together. If a month is tight, I say so and we see.",
    review: [
      "How often do we look at whether this is helping me?",
      "Every three months we stop and look at the goals, with my page in front of us.",
      "Came up when I read my page out.",
    ],
    roles: "When my mind goes blank, do I wait, or do you give me a hand?",
    other: ["The chair", "I turn it to the window whenever I want, without asking."],
  },
  goals: {
    clearing: [
      "To feel better. No idea what that looks like.",
      "Something about saying yes to everything.",
      "To say no in time, without turning it over for three days.",
    ],
    clearingWhy: [
      "Because I get to Sunday with nothing left for myself.",
      "I answer “let me look and get back to you”, and then I say what I really want.",
    ],
    clearingLines: [
      "I don’t know yet. Noa says you can start like that too.",
      "It’s starting to look like something. We drew it on the page with my week.",
      "Today I said it in one go, in my own words.",
    ],
    reached: [
      "To sleep without the radio on",
      "I leave it on so I don’t hear myself.",
      "I turn the light off and don’t miss it.",
      "Haven’t thought of the radio for a month.",
    ],
    replaced: [
      "To talk to my father every week again",
      "It wasn’t mine. I said so and we changed it.",
      "To be at a family meal and leave when I want to",
      "I want to see my family, but not at any price.",
      "I get up, say goodbye and don’t explain myself.",
    ],
    paused: ["To work out what it is with me and work", "No room for it now. We’re keeping it for later."],
    unclear: "Something about asking for help, not sure what yet",
    places: [
      "Said no to a dinner.",
      "Odd week, neither back nor forward.",
      "It works with my sister. Not at work.",
      "Said yes to everything again. Noticed it at once, which is new.",
      "Said “let me look and get back to you” and nothing fell down.",
      "I don’t think about it so much beforehand any more.",
      "Twice this week, without rehearsing it.",
      "",
    ],
  },
  tasks: {
    adapted: [
      "Ten minutes of breathing every night",
      "Three minutes, with the window open",
      "Three breaths before I pick up the phone",
    ],
    adaptedPurpose: [
      "",
      "To turn the noise down before I sleep",
      "To have a moment to decide if I want to answer",
    ],
    adaptedWhy: [
      "Ten minutes of counting makes me worse. We’ll try less.",
      "Not at night. We moved it to the phone, that’s where I need it.",
      "It still makes me more nervous. I’m leaving it, and I want to say so.",
    ],
    didNotFit: [
      "Write down three good things at the end of the day",
      "I ended up making a list that looked good.",
      "It wasn’t for me, and that’s fine.",
    ],
    weekdays: ["Go for a walk without the phone", "To notice my legs and not just my head"],
    next: ["Answer tomorrow and not today, once", "To see what happens if I don’t reply on the spot"],
    day: [
      "Ring my sister on Saturday",
      "Not to sit waiting for mine to ring",
      "Twenty minutes, and we laughed.",
    ],
    open: [
      "Draw the week on a sheet of paper",
      "To see where all the air goes",
      "Drew it in colours. Wednesday doesn’t have a single gap.",
      "Doing it at the kitchen table, with music.",
    ],
    noSense: "Write every thought down in the table with four columns",
  },
  how: [
    "Shorter than I thought, and it was enough.",
    "Started late and stopped halfway.",
    "Did it without thinking.",
    "Did it, but in a hurry.",
    "It rained and I went anyway.",
    "Not a chance that day, and that’s that.",
    "Hard to get going. Fine after that.",
  ],
  helped: [
    "Leaving my trainers at the door.",
    "Telling my sister beforehand.",
    "Doing it in the morning.",
    "Putting the phone in the drawer.",
  ],
  hindered: [
    "The meeting that ran over.",
    "The noise from the building site.",
    "Wanting it to be perfect.",
    "Not seeing what it’s for.",
  ],
  answers: [
    "Noa thanked me for saying it. We dropped it, and we’ll look for something else.",
    "We took our time with it. More next week.",
    "Clear in two minutes. All that worrying.",
    "There’s no answer to it, but now it’s been said.",
  ],
  questions: [
    "Could I be silent without rushing to fill it?",
    "What I take home, in one sentence",
    "Did I arrive in a hurry?",
  ],
  sentences: [
    "That I don’t have to decide today.",
    "My week, drawn.",
    "That you can come back from sadness.",
    "Nothing today, and that’s fine.",
    "Ask before I assume.",
  ],
};
