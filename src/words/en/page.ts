import type { AgreementState, AgreementTopic } from "#domain/agreement.ts";
import type { Outcome } from "#domain/attempt.ts";
import type { Agreeing, GoalState, Proposer } from "#domain/goal.ts";
import type { PRESETS } from "#domain/summary-draft.ts";
import type { SectionKey, SUBJECTS } from "#domain/summary-line.ts";
import type { Personal } from "#domain/summary-names.ts";
import type { WAYS_OUT } from "#domain/shared-summary.ts";
import type { Sense, TaskState } from "#domain/task.ts";
import type { ADDRESSES } from "#domain/therapy.ts";
import { plural } from "../plural.ts";

type WayOut = (typeof WAYS_OUT)[number];

export const page = {
  title: "The page to bring",
  withTherapist: (name: string) => `for ${name}`,

  // What stands on the page itself.
  heading: "My notes for our session",
  headingFor: (day: string) => `My notes for our session on ${day}`,
  byMe: "Written by me: my own words and marks, not a clinical test.",
  period: (from: string, to: string) => `${from} – ${to}`,
  sections: {
    agenda: "What I’d like to talk about",
    tasks: "Since last time",
    sessions: "The sessions, in a few words",
    working: "How working together feels to me",
    goals: "Goals",
    helped: "What helped",
    hindered: "What got in the way",
    moments: "Moments that stayed with me",
    change: "What I would change",
    unsaid: "What I did not say",
    frame: "How we agreed to work, and questions about it",
    question: "A question for you",
    notes: "Notes between sessions",
    private: "More personal",
  } satisfies Record<SectionKey, string>,
  questionFor: {
    tu: "A question for you",
    usted: "A question for you",
    vos: "A question for you",
  } satisfies Record<(typeof ADDRESSES)[number], string>,
  about: {
    feelings: "How I came out of it",
    holdingBack: "What I held back",
    privateNote: "For myself I wrote",
    incident: "Something that should not have happened",
    withTask: "With a task",
    agreement: "About how we work",
    task: "About a task",
    declined: "A task I am leaving",
    attempt: "How it went with a task",
    fit: "A task that did not fit me",
    sense: "A task that does not quite make sense to me",
    agree: "A goal I’d like to talk over",
    unclear: "A goal that is still unclear to me",
    unsaid: "Something I did not say",
  } satisfies Record<(typeof SUBJECTS)[number], string>,
  labelWithDay: (label: string, day: string) => `${label}, ${day}`,
  labelled: (label: string, text: string) => `${label}: ${text}`,
  before: (answers: string) => `Before that: ${answers}`,
  ifTime: "If there is time",

  // Tasks, goals and agreements. An open one needs no word for it.
  outcomes: {
    done: "done",
    partly: "partly",
    "not-this-time": "not this time",
    "did-not-fit": "did not fit me",
  } satisfies Record<Outcome, string>,
  taskStates: {
    done: "finished",
    declined: "I decided to leave it",
    "let-go": "I let it go",
  } satisfies Record<Exclude<TaskState, "open">, string>,
  senses: {
    yes: "it makes sense to me",
    partly: "it makes sense to me in part",
    no: "it does not make sense to me",
  } satisfies Record<Sense, string>,
  goalStates: {
    paused: "resting for now",
    reached: "reached",
    "let-go": "I let it go",
    replaced: "another one took its place",
  } satisfies Record<Exclude<GoalState, "open">, string>,
  proposers: {
    me: "my idea",
    therapist: "my therapist’s idea",
    both: "an idea of both of us",
  } satisfies Record<Proposer, string>,
  agreeing: {
    yes: "I agree",
    partly: "I agree in part",
    no: "I do not agree",
    "not-asked": "we have not talked about whether I agree",
  } satisfies Record<Agreeing, string>,
  unclear: "still unclear to me",
  unclearGoal: "Where we are going: it is still unclear to me",
  placed: (place: number) => `I see it at ${place} of 10`,
  placedAfter: (place: number, before: string) => `I see it at ${place} of 10 (before: ${before})`,
  agreementTopics: {
    frequency: "How often we meet",
    length: "How long a session is",
    confidentiality: "Privacy and its limits",
    contact: "Contact between sessions",
    cancelling: "Cancelling and moving sessions",
    cost: "What it costs",
    roles: "Who does what",
    review: "How we look at how it is going",
    other: "Something else about how we work",
  } satisfies Record<AgreementTopic, string>,
  agreementStates: {
    "to-ask": "to ask",
    agreed: "agreed",
    "to-revisit": "to talk over again",
  } satisfies Record<AgreementState, string>,

  // Around the page.
  presetsLabel: "Begin with",
  presets: {
    say: "What I want to say",
    plan: "Goals and tasks",
    feel: "How it feels",
    marked: "All I marked to bring",
  } satisfies Record<(typeof PRESETS)[number], string>,
  replaced: "The page was made anew from this.",
  preview: "The page",
  onlyThis: "This, and nothing else, is what leaves.",
  tapALine: "Tap a line to change it or strike it out. Your journal stays as it is.",
  nothingYet: "Nothing is on it yet. Everything stays in your journal until you put it here.",
  writeOnIt: "Write on it",
  nothingToOffer: "There is nothing in your journal for it yet. You can write straight onto the page.",

  choose: "Choose line by line",
  chooseCount: (n: number) => plural("en", n, { one: "1 line", other: `${n} lines` }),
  chooseDone: "Back to the page",
  lineByLine: "Line by line",
  groupCount: (on: number, all: number) => `${on} of ${all}`,
  oneByOne: "Private: only what you pick, one by one",
  privateMark: "private",
  changedMark: "changed here",
  struckMark: "struck out",
  ownMark: "written here",
  threeFit: "Three fit well in a session. The others go under “If there is time”.",
  addTo: {
    agenda: "Write something else to talk about",
    frame: "Write a question about how we work",
    question: "Write a question",
  },
  elsewhere: "It is open in another window. What is on it is kept, and you can go on here.",
  elsewhereSilent: "The other window does not answer. Close it, and the page opens here.",
  goOnHere: "Go on here",
  emptyOwnLine: "An empty line",

  lineTitle: "This line",
  lineText: "As it will stand on the page",
  lineHint: "Only the page changes, not your journal.",
  strikeOut: "Strike it out",
  putBack: "Put it back",
  asItWas: "As it is in the journal",
  removeLine: "Delete this line",
  struck: "Struck out",
  up: "Up",
  down: "Down",
  lineDone: "Done",

  settings: "Time and heading",
  periodLabel: "What time is it about?",
  periods: {
    "since-shared": "Since the last page I handed over",
    sessions: "The last sessions",
    dates: "Between two days",
  },
  sinceNone: "No page has been handed over yet, so this is from the beginning.",
  sinceDay: (day: string) => `The last one was on ${day}.`,
  sessionsLabel: "How many",
  fromLabel: "From",
  toLabel: "To",
  nameLabel: "My name or initials",
  nameHint: "Stands at the top of the page.",
  sessionDayLabel: "Day of the session",
  sessionDayHint: "Left empty, it follows the usual day.",

  overTitle: "It does not fit on one side",
  overText: (n: number) =>
    plural("en", n, {
      one: "One line goes over. Nothing is made smaller: take something off, shorten it, or print on two sides.",
      other: `${n} lines go over. Nothing is made smaller: take something off, shorten it, or print on two sides.`,
    }),
  endOfSide: "One printed side ends here",

  handOver: "Hand it over",
  beforeTitle: "Before it leaves",
  outside:
    "A page that is copied, printed or sent is no longer protected by the app. Keep it where only you find it.",
  clipboard: "What is copied stays in the device’s clipboard until something else is copied.",
  foundTitle: "These may point to people",
  foundText: "Found by their capitals and digits, so some may be missing. Tap what should be covered.",
  foundNone:
    "No capitalised names, phone numbers or e-mail addresses were found. Read it once more all the same.",
  foundKinds: {
    name: "Name",
    phone: "Phone number",
    email: "E-mail address",
  } satisfies Record<Personal["kind"], string>,
  maskAs: (text: string, mask: string) => `${text} → ${mask}`,
  waysLabel: "How",
  sendPdf: "Send the PDF…",
  paperLabel: "Paper for the PDF",
  papers: { a4: "A4", letter: "Letter" } satisfies Record<"a4" | "letter", string>,
  pdfMaking: "Making the page…",
  pdfStop: "Stop",
  pdfFailed: "The PDF could not be made. You can print the page, or save it as a web page.",
  pdfUnwritable: (signs: string) =>
    `The PDF has no letters for this: ${signs}. Change it on the page, print it, or save it as a web page.`,
  pdfOver: (n: number) =>
    plural("en", n, {
      one: "In the PDF, one line goes over to a second side. Take something off, shorten it, or let it take more room.",
      other: `In the PDF, ${n} lines go over to a second side. Take something off, shorten it, or let it take more room.`,
    }),
  pdfMoreSides: "Use more than one side",
  filesLabel: "As another kind of file",
  ways: {
    copy: "Copy as text",
    print: "Print",
    share: "Send with…",
    file: "Save as a text file",
    pdf: "Save as a PDF",
    markdown: "Save as Markdown",
    html: "Save as a web page",
    screen: "Show it on this screen",
  } satisfies Record<WayOut, string>,
  twoSides: "It will take more than one side.",
  couldNotCopy: "This browser does not let it be copied. You can save it as a file.",
  couldNotShare: "Nothing was sent. You can copy it or save it as a file.",
  recorded: "Kept in “What I have handed over”.",
  notPrinted: "It was not printed",
  notShown: "It was not shown",
  notRecorded: "It left, but could not be written down here.",
  fileName: (day: string) => `summary-${day}`,

  handedTitle: "What I have handed over",
  handedEmpty: "What you hand over is kept here, so that you know what your therapist knows.",
  handedWays: {
    copy: "copied",
    print: "printed",
    share: "sent",
    file: "saved as a file",
    pdf: "saved as a PDF",
    markdown: "saved as Markdown",
    html: "saved as a web page",
    screen: "shown on the screen",
  } satisfies Record<WayOut, string>,
  handedHow: (day: string, way: string) => `${day} · ${way}`,
  handedPeriod: (from: string, to: string) => `about ${from} – ${to}`,
  handedExactly: "Exactly this left. It cannot be changed any more.",
  handedDelete: "Delete this from the list",
  handedGone: "This is not in the list any more.",
  makeOne: "Make the page",

  handedBefore: (day: string) =>
    `This page was handed over on ${day}. It stays as it is until you start it anew.`,
  startAnew: "Start the page anew",
  startedAnew: "The page is empty again. Your journal stays as it was.",
};
