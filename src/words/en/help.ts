import type { ComplaintNote } from "../content/complaints.ts";
import type { Place } from "../content/country.ts";
import type { ANSWERS, Hours, LineNote } from "../content/helpline.ts";
import type { Confirmation } from "../content/source.ts";

export const help = {
  countryLabel: "Country",
  countryGuessed: "Guessed from the language of this device, never from where you are. You can change it.",
  countries: {
    ad: "Andorra",
    ar: "Argentina",
    at: "Austria",
    be: "Belgium",
    br: "Brazil",
    ca: "Canada",
    ch: "Switzerland",
    cl: "Chile",
    co: "Colombia",
    de: "Germany",
    es: "Spain",
    fr: "France",
    gb: "United Kingdom",
    ie: "Ireland",
    it: "Italy",
    lu: "Luxembourg",
    mx: "Mexico",
    pe: "Peru",
    pt: "Portugal",
    us: "United States",
    zz: "Another country",
  } satisfies Record<Place, string>,

  urgent: {
    title: "Urgent help",
    lead: "If you are in danger now, or thinking of hurting yourself, call. You don’t need to know what to say.",
    notAlone:
      "You can also go to the nearest emergency department, or ask someone near you to stay with you.",
    answers: { all: "Emergencies", ambulance: "Ambulance" } satisfies Record<
      (typeof ANSWERS)[number],
      string
    >,
    alwaysTitle: "Someone to talk to, day and night",
    otherTitle: "Other lines",
    callNumber: (number: string) => `Call ${number}`,
    textNumber: (number: string) => `Text ${number}`,
    textWord: (word: string, number: string) => `Text ${word} to ${number}`,
    needsSignal: "Calls and texts need a phone with signal. They don’t need the internet.",
    nobodyNotified:
      "This app can’t see what you write and it tells nobody. If you need someone, it has to be a person you reach: by phone, by text or beside you.",
    boundaryLink: "Something happened in therapy that should not have",
    elsewhereTitle: "Anywhere else",
    elsewhereEmergency: "In an emergency, call the emergency number of the place where you are.",
    elsewhereSites:
      "We have no numbers for your country. These two sites list helplines around the world. They need a connection, so here are their addresses to type in a browser:",
  },
  hours: {
    always: "Day and night, every day",
    "nine-to-midnight": "From 9 in the morning to midnight",
    unknown: "We don’t know its hours",
  } satisfies Record<Hours, string>,
  lineNotes: {
    "bogota-and-other-cities": "In Bogotá and other cities.",
    "from-a-mobile": "From a mobile phone.",
    "greater-buenos-aires": "In Buenos Aires and the area around it.",
    "option-2": "Choose option 2.",
    "option-5": "Choose option 5.",
    "spanish-2": "For Spanish, press 2.",
    "where-to-find-services": "It tells you which services there are and how to reach them.",
    "whole-country": "From anywhere in the country.",
  } satisfies Record<LineNote, string>,

  dates: {
    checkedOn: (day: string) => `Gone through on ${day}.`,
    review: "A person still has to compare each of these with its official page.",
    mayBeOutOfDate: "That is more than a year ago: these may be out of date. Look at the official pages too.",
    officialPages: "Official pages",
    confirmations: {
      "official-page": "Found on an official page",
      quoted: "Found quoted elsewhere",
      "not-confirmed": "Not confirmed yet",
    } satisfies Record<Confirmation, string>,
  },

  boundary: {
    title: "Something that should not have happened",
    lead: "This isn’t yours to fix with better words. You don’t owe feedback.",
    examplesTitle: "Things that should not happen in therapy",
    examples: {
      sexual: "Touching or remarks of a sexual kind, flirting, proposing a relationship.",
      favours: "Asking you for money, work or favours.",
      threats: "Threatening you, or pushing you to stay.",
      humiliation: "Humiliating you, or looking down on who you are.",
      telling: "Telling other people what you said.",
    },
    never: "Sexual contact by a therapist is never part of therapy, whoever began it and whatever was said.",
    yourChoice:
      "You don’t have to be certain, and nothing here decides whether it counts. What to do, and when, is for you to choose. Doing nothing for now is a choice too.",
    optionsTitle: "What you can do",
    options: {
      stop: { title: "Stop contact", text: "You can not go back, not answer, and give no reason." },
      tell: { title: "Tell someone safe", text: "A person you trust, who listens and does not hurry you." },
      keep: {
        title: "Keep what there is",
        text: "Dates, messages, receipts. In a place that only you can get at.",
      },
      talk: {
        title: "Talk to another professional",
        text: "Another therapist, a doctor, or a helpline. You can ask first what they would have to pass on.",
      },
      complain: {
        title: "Complain",
        text: "Where to, in your country, is on this page. If it was a crime, also to the police.",
      },
    },
    hint: "What you can do, and where to complain",
    keepHere: "Dates, messages, receipts. Below you can write a note with its date.",
    messagesLink: "Short messages for ending",
    alsoTitle: "These go another way too",
    also: {
      medication: {
        title: "Something about medication",
        text: "Side effects, doubts, wanting to stop it: that is for whoever prescribes it.",
      },
      gone: {
        title: "Your therapist is suddenly ill, or can’t be reached",
        text: "Ask who stands in. Meanwhile a doctor or a health centre can see you too.",
      },
      privacy: {
        title: "You don’t know what would be passed on",
        text: "Before you tell it, you can ask: “What would have to be passed on, to whom, and would I know first?”",
      },
    },
    urgentLink: "If you are in danger now, go to urgent help",
    notLegalAdvice: "This is not legal advice.",
    complaintsTitle: "Where to complain",
    noComplaintPlace:
      "We have no place we can name for your country. The association your therapist belongs to, or a patients’ office, can tell you where.",
    complaintNotes: {
      "check-licence": "To check whether somebody is licensed.",
      counsellors: "For counsellors who belong to it.",
      "health-services": "For complaints about health services.",
      "members-only": "Only for those who belong to it.",
      "practitioner-psychologists": "For practitioner psychologists.",
      psychologists: "For psychologists.",
      "sexual-assault-line": "A line for people who have been sexually assaulted.",
      "still-opening-register": "It was still getting ready to register psychologists when we looked.",
      "your-region": "The one of your region or province.",
      "your-state": "The one of your state.",
      "your-state-california":
        "The one of your state. The address is of California’s booklet, which explains how.",
    } satisfies Record<ComplaintNote, string>,
  },

  contacts: {
    title: "My own people",
    add: "Add somebody of my own",
    one: "Somebody to call",
    name: "Name",
    nameNeeded: "Write a name, or how you call them.",
    number: "Number",
    numberHint: "As you dial it.",
    numberWrong: "Write the number as you dial it: digits, and + at the start if it has one.",
    whileLocked: "Show also while the journal is locked",
    whileLockedHint: "Then whoever opens the app on this device sees this name and this number.",
    call: "Call",
    remove: "Take off the list",
  },

  incident: {
    title: "A note with its date, only for you",
    hint: "It is kept apart. It goes on no page unless you pick it by hand.",
    dayLabel: "When it happened",
    textLabel: "What happened",
    textHint: "Where, what was said or done, who else knows. A few words are enough.",
    keep: "Keep this note",
    kept: "It is kept, with its date.",
    keptTitle: "Notes kept",
    dayNeeded: "Write the day, even a rough one.",
    textNeeded: "Write at least a few words.",
  },
};
