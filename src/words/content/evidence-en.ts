import type { EvidenceText } from "./evidence.ts";

export const evidenceEn: EvidenceText = {
  lead: "Rehearsing here is put together from things that were studied one by one, most of them elsewhere. This page says which, by whom, and how far that goes.",

  unknownTitle: "What nobody knows",
  unknown: [
    "We found no trial of rehearsing, in an app, what one wants to tell one’s own therapist. That goes for this app too.",
    "Most of these studies are about speaking up or about goals in general, and many were done with students or volunteers.",
    "They speak of many people on average. None of them can say how it will be for you.",
    "Nobody can say how your therapist will react. They may be glad of it, clumsy at first, or not take it well.",
  ],

  parts: {
    unsaid: "What stays unsaid",
    therapists: "How therapists take it",
    between: "What is between the two of you",
    preparing: "Getting ready to say something hard",
    asking: "Being asked how it is going",
  },
  claims: {
    unsaid: {
      hiding:
        "547 people in therapy answered a survey on the internet. Of them, 93% said that they had lied to their therapist, and 72.6% about the therapy itself. Some pretended to like a comment, for example, or to find it useful. Among their reasons: to be polite, and not to upset their therapist.",
      deference:
        "14 people looked back on a session with its recording. They told of holding back: afraid to criticise, wanting to do what was expected, careful of their therapist’s self-esteem, feeling that they owed something. The fears you can choose from begin there.",
      disappointing:
        "One review brought together 936 statements from 51 studies about what had been bad in a therapy. They speak of what the therapist did, what was difficult between them, a poor fit, and what it led to. The subjects you can choose from begin there.",
    },
    therapists: {
      receiving:
        "18 experienced therapists wrote about times when somebody had told them that something was wrong. It was hard for them, and they learned from it; being told something specific was of use. Some changed something with that person, some only later with others, some not at all.",
    },
    between: {
      relationship:
        "In 295 studies with more than 30,000 people, a good working relationship and a good result often went together (r\u00a0=\u00a0.278). That is a link, not a cause, and there were exceptions.",
      agreeing:
        "With 105 people in one kind of therapy for depression, early agreement on goals and tasks was tied to what changed afterwards. The bond was tied more to what had changed before.",
      mending:
        "Where a strain between the two was noticed and mended, results were on average better than where it was left alone, one review found. It does not follow that the mending was the cause.",
    },
    preparing: {
      ifThen:
        "A plan of the kind “if this happens, then I do that” went along with reaching a goal more often. So it was in 94 tests (d\u00a0=\u00a0.65) and later in 642 (d from .27 to .66). It counted for more with the words “if” and “then”, with a strong wish, and when the plan had been rehearsed.",
      practising:
        "79 women took part in a study on speaking up for oneself. Practising it together with looking at the thoughts that hold one back came out ahead. Some time later, by what they said of themselves, the groups were alike.",
      imagining:
        "In 123 comparisons with 5,685 people, imagining something beforehand went along with doing it (g\u00a0=\u00a0.49, between .37 and .62). The authors say that the studies do not always agree.",
      theWayThere:
        "Before an exam, students who imagined how they would study did study more and got better marks. That is why you are asked where you will be sitting and what your first word is, and not to imagine that it goes well.",
    },
    asking: {
      forms:
        "When people in therapy are asked regularly, on forms, how they are doing, ten earlier reviews taken together found effects from small to medium. That is something else than rehearsing, and this app sends nothing to anybody.",
      oneOfThem:
        "A review of 18 studies of one such system found a small effect overall (g\u00a0=\u00a0.27) and none in psychiatric services. It says that the good results elsewhere may have been coloured by who did the studies.",
    },
  },
  figures: "The figures are the ones each publication gives, and stand for an average.",

  referencesTitle: "What was read",
  leaving:
    "The addresses are here as text: the app loads nothing from them. Opening one in a browser means leaving the app.",
  checkedOn: (day) =>
    `Read on ${day}, as abstracts, in stored copies, unless something else is said. A person still has to compare each with the publication.`,
  confirmations: {
    quoted: "Another page that tells of it was read.",
    "not-confirmed": "Not confirmed yet.",
  },
};
