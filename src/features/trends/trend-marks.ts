import type { Id } from "#domain/id.ts";
import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import { isGap } from "#domain/trend-events.ts";
import { isNotApplicable, isPlaced, type TrendKey } from "#domain/trend-line.ts";
import { bandOf, type Trend } from "#domain/trend-usual.ts";
import type { AnswerBand, AnswerMark } from "#ui/answer-line.tsx";

/** What the person wrote about answers of one item: why that may be, by session. */
export function whyBySession(
  journal: Journal,
  therapyId: Id,
  key: TrendKey,
): ReadonlyMap<Id, readonly Item<"observation">[]> {
  const written = ofTherapy(journal.observation, therapyId).filter(
    ({ data }) => data.item === key && data.why.trim() !== "",
  );
  return Map.groupBy(written, ({ data }) => data.sessionId);
}

/** The sessions of one line as a picture draws them. */
export function marksOf(
  { points }: Trend,
  therapy: Item<"therapy">,
  why: ReadonlyMap<Id, unknown>,
): AnswerMark[] {
  return points.map((point, at) => {
    const before = points[at - 1];
    return {
      key: point.sessionId,
      place: point.place,
      isNotApplicable: isNotApplicable(point),
      isNoted: why.has(point.sessionId),
      isAfterGap: before !== undefined && isGap(before.day, point.day, therapy.data.rhythm),
    };
  });
}

/** The usual of each stretch, as a picture draws it. */
export const bandsOf = ({ key, stretches }: Trend): AnswerBand[] =>
  stretches.map(({ from, to, place, begun }) => ({
    from,
    to,
    usual: place === null ? null : { place, band: bandOf(key, place) },
    isBegun: begun !== null && from > 0,
  }));

/** Index of the latest answer that has a place. */
export const latestOf = ({ points }: Trend): number => points.findLastIndex(isPlaced);
