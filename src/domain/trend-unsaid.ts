import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import { isSaid, sayingsOf, standingOf } from "./rehearse.ts";
import { lineId, type LineId } from "./summary-line.ts";
import { sessionsInOrder } from "./trend-line.ts";

/** What became of something that was not said. None of these is better than another. */
export type Became =
  | "said"
  | "talked"
  /** It waits for a session, or there are words for it. */
  | "waits"
  | "rehearsed"
  | "decided-not"
  /** Nothing was done with it, and nothing has to be. */
  | "kept";

/** Something that was not said in one session, and what was said later. */
export interface Unsaid {
  readonly session: Item<"session">;
  readonly value: "partly" | "yes" | null;
  readonly note: string;
  readonly became: Became;
  /** When it was said or talked about; null while it was not. */
  readonly day: Day | null;
  /** The rehearsal that began from it, the newest round where there are several. */
  readonly rehearsal: Item<"rehearsal"> | null;
}

/** The rehearsals that began from one line, and the rounds that followed them. */
function roundsFrom(rehearsals: readonly Item<"rehearsal">[], line: LineId): Item<"rehearsal">[] {
  const found = new Set<Id>();
  const rounds: Item<"rehearsal">[] = [];
  // Oldest first: a round comes after the one it follows.
  for (const rehearsal of [...rehearsals].reverse()) {
    const { from, follows } = rehearsal.data;
    if (from !== line && (follows === null || !found.has(follows))) continue;
    found.add(rehearsal.id);
    rounds.push(rehearsal);
  }
  return rounds;
}

/** What became of something that was not said in a session. */
export type Later = Pick<Unsaid, "became" | "day" | "rehearsal">;

/** What was not said in the sessions of one therapy, newest first, each beside what became of it. */
export function unsaidAndLater(journal: Journal, therapyId: Id): Unsaid[] {
  const laterOf = laterIn(journal, therapyId);
  return sessionsInOrder(journal, therapyId)
    .reverse()
    .flatMap((session): Unsaid[] => {
      const { value, note } = session.data.answers.unsaid;
      const isUnsaid = value === "partly" || value === "yes";
      if (!isUnsaid && note.trim() === "") return [];
      return [{ session, value: isUnsaid ? value : null, note, ...laterOf(session.id) }];
    });
}

/** What became of what was not said in each session of one therapy. @returns it, by the id of the session */
export function laterIn(journal: Journal, therapyId: Id): (sessionId: Id) => Later {
  const rehearsals = ofTherapy(journal.rehearsal, therapyId);
  const topics = ofTherapy(journal.topic, therapyId);
  return (sessionId) => {
    const line = lineId(sessionId, "answers.unsaid.note");
    const rounds = roundsFrom(rehearsals, line);
    const lines = new Set([line, ...rounds.map(({ id }) => lineId(id, "plan.sentence"))]);
    const about = topics.filter(({ data }) => lines.has(data.line));
    const said = rounds.flatMap((round) => sayingsOf(journal, round)).filter(isSaid);
    const talked = about.filter(({ data }) => data.choice === "talked");
    const newest = rounds.at(-1) ?? null;
    const became: Became =
      said.length > 0
        ? "said"
        : talked.length > 0
          ? "talked"
          : about.some(({ data }) => data.choice === "bring")
            ? "waits"
            : newest === null
              ? "kept"
              : standingOf(journal, newest) === "decided-not"
                ? "decided-not"
                : "rehearsed";
    const days = (became === "said" ? said : talked).map(({ data }) => data.day).sort();
    return {
      became,
      day: became === "said" || became === "talked" ? (days[0] ?? null) : null,
      rehearsal: newest,
    };
  };
}
