import * as fc from "fast-check";
import { addDays } from "#domain/day.ts";
import type { Item, Journal } from "#domain/journal.ts";
import { KINDS } from "#domain/record.ts";
import { choosePreset, edit, move, pick, pickGroup, strike, unwrite, write } from "#domain/summary-choose.ts";
import { emptyPageDraft, PRESETS, type PageDraft } from "#domain/summary-draft.ts";
import { lineId, WRITTEN_SECTIONS, type LineId } from "#domain/summary-line.ts";
import { layOutPage, type LaidLine, type LaidPage } from "#domain/summary.ts";
import { A, marker, TODAY } from "./sample-entry.ts";

/** Something a person does on the page, with a number that says to which line. */
export const anyActions = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...([
        "pick",
        "unpick",
        "group",
        "ungroup",
        "preset",
        "strike",
        "edit",
        "unedit",
        "write",
        "unwrite",
      ] as const),
      ...(["move", "period", "foreign"] as const),
    ),
    at: fc.nat({ max: 200 }),
    number: fc.integer({ min: 1, max: 12 }),
  }),
  { maxLength: 25 },
);
export type Action = { what: string; at: number; number: number };

export const allLines = (page: LaidPage): LaidLine[] =>
  page.sections.flatMap((section) => [...section.lines]);

export interface Played {
  readonly draft: PageDraft;
  readonly page: LaidPage;
  /** Every line that was ever picked by itself. */
  readonly pickedByHand: ReadonlySet<LineId>;
}

/** Does what the actions say, as the screen would. */
export function play(journal: Journal, actions: readonly Action[]): Played {
  let draft = emptyPageDraft(null);
  const pickedByHand = new Set<LineId>();
  const lay = () => layOutPage(journal, A, draft, TODAY);
  for (const [turn, { what, at, number }] of actions.entries()) {
    const page = lay();
    const lines = allLines(page);
    const line = lines[at % Math.max(1, lines.length)];
    const section = page.sections[at % page.sections.length]!;
    const writing = WRITTEN_SECTIONS[at % WRITTEN_SECTIONS.length]!;
    const written = lineId(`w${turn}`.padEnd(22, "0"), "own");
    if (what === "pick" && line) {
      pickedByHand.add(line.id);
      draft = pick(draft, line.id, true);
    } else if (what === "unpick" && line) draft = pick(draft, line.id, false);
    else if (what === "group") draft = pickGroup(draft, section, true);
    else if (what === "ungroup") draft = pickGroup(draft, section, false);
    else if (what === "preset") draft = choosePreset(draft, page, PRESETS[at % PRESETS.length]!);
    else if (what === "strike" && line) draft = strike(draft, line.id);
    else if (what === "edit" && line) draft = edit(draft, line.id, marker(line.id, "edited"));
    else if (what === "unedit" && line) draft = edit(draft, line.id, null);
    else if (what === "write")
      draft = edit(write(draft, written, writing), written, marker(written, "written"));
    else if (what === "unwrite" && line?.own) draft = unwrite(draft, line.id);
    else if (what === "move" && line) draft = move(draft, page, line.id, at % 2 === 0 ? 1 : -1);
    else if (what === "period") draft = { ...draft, period: anyPeriod(at, number) };
    // A draft may be old or damaged: names in it that this therapy does not have must do nothing.
    else if (what === "foreign") draft = { ...draft, picked: [...draft.picked, ...foreignLines(journal)] };
  }
  return { draft, page: lay(), pickedByHand };
}

const anyPeriod = (at: number, number: number): PageDraft["period"] =>
  at % 3 === 0
    ? { kind: "since-shared" }
    : at % 3 === 1
      ? { kind: "sessions", count: number }
      : { kind: "dates", from: addDays(TODAY, -at), to: addDays(TODAY, -number) };

/** What belongs to a therapy, but not to the one the page is of. */
export const foreignItems = (journal: Journal) =>
  KINDS.flatMap((kind): readonly Item[] => journal[kind]).filter(
    ({ data }) => "therapyId" in data && data.therapyId !== null && data.therapyId !== A,
  );

const FIELDS = ["text", "bring", "moment", "word", "privateNote", "task", "goal", "agreement", "question"];

const foreignLines = (journal: Journal): LineId[] =>
  foreignItems(journal).flatMap(({ id }) => [...FIELDS, "tell", "sense"].map((field) => lineId(id, field)));
