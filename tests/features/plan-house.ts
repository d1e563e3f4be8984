import type { Day } from "#domain/day.ts";
import { emptyGoal, type Goal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { emptyProgress, type Progress } from "#domain/progress.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { emptySession } from "#domain/session.ts";
import { emptyTask, type Task } from "#domain/task.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { planRoutes } from "#features/plan/route.ts";
import { todayRoutes } from "#features/today/route.ts";
import { newHome, opener, type Home } from "../support/house.tsx";

/** A Wednesday; the weekly session is on Tuesdays. */
export const NOW = new Date(2026, 10, 25, 10);
export const TODAY = "2026-11-25" as Day;
export const SESSION_DAY = "2026-11-24" as Day;

export const openAt = opener([...planRoutes, ...todayRoutes]);

export interface PlanHouse extends Home {
  readonly therapyId: Id;
  readonly sessionId: Id;
}

export const weekly: Partial<Therapy> = { name: "Marta", rhythm: "weekly", weekday: 2 };

/** A journal with one therapy and one session, the day before. */
export async function newPlanHouse(): Promise<PlanHouse> {
  const home = await newHome();
  const therapyId = await put(home, "therapy", { ...emptyTherapy(), ...weekly });
  const sessionId = await put(home, "session", emptySession(therapyId, SESSION_DAY));
  return { ...home, therapyId, sessionId };
}

export async function put<K extends Kind>({ vault }: Home, kind: K, data: DataOf<K>, id = vault.newId()) {
  const saved = await vault.save(kind, id, data);
  if (!saved.ok) throw new Error("not saved");
  return id;
}

export const aGoal = (house: PlanHouse, some: Partial<Goal> = {}) =>
  put(house, "goal", {
    ...emptyGoal(house.therapyId, "2026-11-10" as Day),
    text: "to say no in time",
    ...some,
  });

export const aTask = (house: PlanHouse, some: Partial<Task> = {}) =>
  put(house, "task", { ...emptyTask(house.therapyId, SESSION_DAY), text: "three lines a day", ...some });

export const seenAt = (house: PlanHouse, goalId: Id, day: string, some: Partial<Progress>) =>
  put(house, "progress", { ...emptyProgress(house.therapyId, goalId, day as Day), ...some });

export const theGoal = ({ vault }: Home, id: Id): Goal => {
  const found = vault.journal().goal.find((goal) => goal.id === id);
  if (found === undefined) throw new Error("no goal");
  return found.data;
};

export const theTask = ({ vault }: Home, id: Id): Task => {
  const found = vault.journal().task.find((task) => task.id === id);
  if (found === undefined) throw new Error("no task");
  return found.data;
};

export type Screen = Awaited<ReturnType<typeof openAt>>["screen"];

/** What each step of the history says, newest first. */
export const historyIn = (screen: Screen): string[] =>
  screen
    .getByRole("list", { name: /What became of it|Qué ha sido de esto/ })
    .getByRole("listitem")
    .elements()
    .map((step) => step.textContent ?? "");
