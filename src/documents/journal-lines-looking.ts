import { chosen, said, type Lines } from "./journal-lines.ts";

export const usualLines: Lines<"usual"> = (data, { words, nameOf, day }) => [
  said(words.backup.told.about, nameOf(data.sessionId)),
  said(words.looking.review.from, day(data.day)),
];

export const observationLines: Lines<"observation"> = (data, { words, nameOf }) => {
  const { observed } = words.trends;
  return [
    said(words.backup.told.about, nameOf(data.sessionId)),
    chosen(observed.item, words.checkIn.shortItems, data.item),
    chosen(observed.pattern, observed.patterns, data.pattern),
    chosen(observed.choice, observed.choices, data.choice),
    said(observed.why, data.why),
  ];
};

export const reviewLines: Lines<"review"> = (data, { words, day }) => {
  const { review } = words.looking;
  return [
    said(review.from, data.from && day(data.from)),
    chosen(review.choice, review.choices, data.choice),
    said(review.line, data.line),
  ];
};
