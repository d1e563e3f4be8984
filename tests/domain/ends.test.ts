import { describe, expect, it } from "vitest";
import { emptyProgress, FARTHEST, progressSchema } from "#domain/progress.ts";
import { emptySession, sessionFrom1 } from "#domain/session.ts";
import { emptyTask, taskSchema, untilSchema } from "#domain/task.ts";
import {
  emptyTherapy,
  LONGEST_REVIEW_EVERY,
  therapyFrom1,
  therapyFrom2,
  therapySchema,
} from "#domain/therapy.ts";
import { A, B, TODAY } from "../documents/sample-entry.ts";

describe("numbers that have an end", () => {
  const isRead = (schema: { safeParse: (data: unknown) => { success: boolean } }, data: unknown) =>
    schema.safeParse(data).success;

  it("are read up to it and no further", () => {
    const place = (value: unknown) => isRead(progressSchema, { ...emptyProgress(A, B, TODAY), place: value });
    expect([-1, 0, FARTHEST, FARTHEST + 1, 0.5, null].map(place)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
    const every = (value: unknown) => isRead(therapySchema, { ...emptyTherapy(), reviewEvery: value });
    expect([0, 1, LONGEST_REVIEW_EVERY, LONGEST_REVIEW_EVERY + 1, null].map(every)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
    const weekday = (value: unknown) => isRead(therapySchema, { ...emptyTherapy(), weekday: value });
    expect([0, 1, 7, 8, null].map(weekday)).toEqual([false, true, true, false, true]);
    const adapted = (value: unknown) => isRead(taskSchema, { ...emptyTask(A, TODAY), adapted: value });
    expect([-1, 0, 1, 1000].map(adapted)).toEqual([false, true, true, true]);
    expect([FARTHEST, LONGEST_REVIEW_EVERY]).toEqual([10, 60]);
  });

  it("are, as weekdays, each once and in the order of the week", () => {
    const daysOf = (days: readonly number[]) => {
      const read = untilSchema.safeParse({ kind: "weekdays", days, from: TODAY, to: null });
      return read.success && read.data.kind === "weekdays" ? read.data.days : null;
    };
    expect(daysOf([5, 1, 7, 1, 3])).toEqual([1, 3, 5, 7]);
    expect(daysOf([2])).toEqual([2]);
    expect([[], [0], [8], [1, 1.5]].map(daysOf)).toEqual([null, null, null, null]);
  });
});

describe("what came later", () => {
  it("is empty in what is older, and all else as it was", () => {
    const { own, ...session } = { ...emptySession(A, TODAY), word: "dense" };
    expect(sessionFrom1(session)).toEqual({ ...session, own });
    const { first, ending, reviewEvery, ...therapy } = { ...emptyTherapy(), name: "Noa" };
    expect(therapyFrom1(therapy)).toEqual({
      ...therapy,
      first: { atEase: null, goBack: null, line: "" },
      ending: { day: null, takeAlong: "", earlierSelf: "" },
    });
    expect(therapyFrom2({ ...therapy, first, ending })).toEqual({ ...therapy, first, ending, reviewEvery });
    expect(reviewEvery).toBeNull();
  });
});
