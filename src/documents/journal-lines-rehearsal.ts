import { BOXES, type Prediction } from "#domain/rehearsal.ts";
import { chosen, placeLine, said, ticked, type Line, type Lines, type Telling } from "./journal-lines.ts";
import { lineName } from "./journal-lines-plan.ts";

function fearedLines({ fears, other, likely }: Prediction, telling: Telling): (Line | null)[] {
  const { rehearsal, rehearse } = telling.words;
  return [
    said(rehearse.fears.legend, fears.map((each) => rehearsal.fears[each]).join("\n")),
    said(rehearse.fears.other, other),
    placeLine(telling, rehearse.fears.likely, likely),
  ];
}

export const rehearsalLines: Lines<"rehearsal"> = (data, telling) => {
  const { words, nameOf, day } = telling;
  const { rehearsal, rehearse } = words;
  const { about, aloud, fears, one, plan, ready, wants } = rehearse;
  return [
    said(about.from, data.from && lineName(telling, data.from)),
    said(one.followsNote, data.follows && nameOf(data.follows)),
    ticked(rehearse.right.notSure, data.unsure),
    chosen(about.topic, rehearsal.topics, data.topic),
    said(about.topicText, data.topicText),
    said(about.example, data.example),
    placeLine(telling, about.ready, data.ready.before),
    ...fearedLines(data.feared, telling),
    said(fears.ifItHappened, data.ifItHappened),
    said(fears.ifNothing, data.ifNothing),
    said(wants.legend, data.wants.map((each) => rehearsal.wants[each]).join("\n")),
    chosen(wants.first, rehearsal.wants, data.firstWant),
    said(wants.change, data.wantText),
    ...BOXES.map((box) => said(rehearse.words.boxes[box], data.boxes[box])),
    chosen(rehearse.words.voice, rehearsal.voices, data.voice),
    chosen(rehearse.words.tone, rehearsal.tones, data.tone),
    chosen(rehearse.words.use, rehearsal.uses, data.use),
    ...data.edits.flatMap((edit) => [
      said(`${rehearse.words.texts[edit.use]} (${rehearsal.tones[edit.tone]})`, edit.text),
      said(words.backup.told.editOf, edit.of),
    ]),
    said(aloud.seat, data.seat),
    said(aloud.firstWord, data.firstWord),
    ...data.replies.map(({ reply, line }) =>
      said(rehearse.replies.mightSay, [rehearsal.replies[reply], line].filter(Boolean).join("\n")),
    ),
    chosen(plan.cue, rehearsal.cues, data.plan.cue),
    said(plan.cueText, data.plan.cueText),
    said(plan.sentence, data.plan.sentence),
    chosen(plan.planB, rehearsal.plansB, data.plan.planB),
    said(plan.planBText, data.plan.planBText),
    said(plan.session, data.plan.day && day(data.plan.day)),
    ticked(plan.bring, data.plan.bring),
    ticked(plan.first, data.plan.first),
    placeLine(telling, ready.now, data.ready.after),
    chosen(ready.decision, rehearsal.decisions, data.decision),
  ];
};

export const sayingLines: Lines<"saying"> = (data, telling) => {
  const { words, nameOf, day } = telling;
  const { rehearsal, saying, plan } = words;
  return [
    said(null, nameOf(data.rehearsalId)),
    said(plan.change.session, data.sessionId && nameOf(data.sessionId)),
    chosen(saying.didISay, rehearsal.said, data.said),
    said(saying.whatTheyDid, data.did.map((each) => rehearsal.replies[each]).join("\n")),
    ...fearedLines(data.feared, telling),
    chosen(saying.didItHappen, rehearsal.came, data.came),
    said(saying.whatHappened, data.happened),
    said(saying.whatWeAgreed, data.agreed),
    said(saying.gotInTheWay, data.hindered),
    chosen(saying.andNow, rehearsal.next, data.next),
    said(saying.untilLabel, data.until && day(data.until)),
    chosen(saying.timeIsUp.ask, rehearsal.sinceThen, data.sinceThen),
  ];
};
