import type { PageDraft, PresetKey } from "./summary-draft.ts";
import { FIRST_THINGS, type LineId, type SectionKey, type WrittenSection } from "./summary-line.ts";
import type { LaidLine, LaidPage, LaidSection } from "./summary.ts";

interface PresetSection {
  readonly section: SectionKey;
  readonly most?: number;
  /** Only what was written on the page by hand: of what was agreed, only the questions are something to say. */
  readonly onlyOwn?: boolean;
}

const FRAME: PresetSection = { section: "frame", onlyOwn: true };

/** What each preset puts on the page: whole sections, or some of one. Never a line that is picked one by one. */
const PRESET_SECTIONS: Readonly<Record<PresetKey, readonly PresetSection[]>> = {
  say: [{ section: "agenda", most: FIRST_THINGS }, FRAME, { section: "question" }],
  plan: [{ section: "tasks" }, { section: "goals" }],
  feel: [
    { section: "sessions" },
    { section: "working" },
    { section: "helped" },
    { section: "hindered" },
    { section: "moments" },
    { section: "change" },
  ],
  marked: [{ section: "agenda" }, FRAME, { section: "question" }],
};

const without = (ids: readonly LineId[], gone: readonly LineId[]): LineId[] =>
  ids.filter((id) => !gone.includes(id));
const withThese = (ids: readonly LineId[], more: readonly LineId[]): LineId[] => [
  ...new Set([...ids, ...more]),
];

/** Puts one line on the page or takes it off. Putting it on also undoes striking it out. */
export const pick = (draft: PageDraft, id: LineId, on: boolean): PageDraft => ({
  ...draft,
  picked: on ? withThese(draft.picked, [id]) : without(draft.picked, [id]),
  struck: without(draft.struck, [id]),
});

/** Lines that go on together with their group: all but the private ones and those struck out by hand. */
export const groupLines = ({ lines }: LaidSection): readonly LaidLine[] =>
  lines.filter((line) => !line.single && line.state !== "struck" && !isEmptyLine(line));

/** Just begun by hand, or emptied: there is nothing to put on the page yet. */
const isEmptyLine = ({ content }: LaidLine): boolean => content.kind === "text" && content.text === "";

export function pickGroup(draft: PageDraft, section: LaidSection, on: boolean): PageDraft {
  const ids = groupLines(section).map((line) => line.id);
  const all = section.lines.map((line) => line.id);
  return { ...draft, picked: on ? withThese(draft.picked, ids) : without(draft.picked, all) };
}

export const strike = (draft: PageDraft, id: LineId): PageDraft => ({
  ...draft,
  struck: withThese(draft.struck, [id]),
});

/** What the person makes of a line here; null brings back what the journal says. */
export function edit(draft: PageDraft, id: LineId, text: string | null): PageDraft {
  if (draft.written.some((line) => line.id === id)) {
    const written = draft.written.map((line) => (line.id === id ? { ...line, text: text ?? "" } : line));
    return { ...draft, written };
  }
  const { [id]: _, ...others } = draft.edits;
  return { ...draft, edits: text === null ? others : { ...others, [id]: text } };
}

/** Begins a line by hand. It is on the page as soon as it says something. */
export const write = (draft: PageDraft, id: LineId, section: WrittenSection): PageDraft => ({
  ...draft,
  written: [...draft.written, { id, section, text: "" }],
  picked: withThese(draft.picked, [id]),
});

export const unwrite = (draft: PageDraft, id: LineId): PageDraft => ({
  ...draft,
  written: draft.written.filter((line) => line.id !== id),
  picked: without(draft.picked, [id]),
  struck: without(draft.struck, [id]),
});

const agendaOf = (page: LaidPage): readonly LaidLine[] =>
  page.sections.find((section) => section.key === "agenda")?.lines ?? [];

/** Moves a line of the agenda past the next one that is on the page. */
export function move(draft: PageDraft, page: LaidPage, id: LineId, by: -1 | 1): PageDraft {
  const all = agendaOf(page).map((line) => line.id);
  const on = agendaOf(page)
    .filter((line) => line.state === "on")
    .map((line) => line.id);
  const other = on[on.indexOf(id) + by];
  if (!on.includes(id) || other === undefined) return draft;
  const order = without(all, [id]);
  order.splice(order.indexOf(other) + (by === 1 ? 1 : 0), 0, id);
  return { ...draft, order };
}

function presetLines(page: LaidPage, preset: PresetKey): LineId[] {
  return PRESET_SECTIONS[preset].flatMap(({ section, most, onlyOwn }) => {
    const found = page.sections.find((each) => each.key === section);
    return found === undefined
      ? []
      : groupLines(found)
          .filter((line) => line.own || onlyOwn !== true)
          .slice(0, most)
          .map((line) => line.id);
  });
}

/** Puts exactly what the preset names on the page: everything else goes off, what was picked one by one too. */
export const choosePreset = (draft: PageDraft, page: LaidPage, preset: PresetKey | null): PageDraft => ({
  ...draft,
  preset,
  picked: preset === null ? [] : presetLines(page, preset),
});

/** The preset whose lines are the page as it stands, or null. */
export function presetNow(draft: PageDraft, page: LaidPage): PresetKey | null {
  const on = page.sections.flatMap((section) => section.lines.filter((line) => line.state === "on"));
  const isSame = (preset: PresetKey) => {
    const wanted = new Set<LineId>(presetLines(page, preset));
    return wanted.size === on.length && on.every((line) => wanted.has(line.id));
  };
  return draft.preset !== null && isSame(draft.preset) ? draft.preset : null;
}

/** Puts dots over a text, or takes them away: on the page, or in a message. */
export const mask = <Draft extends Pick<PageDraft, "masked">>(
  draft: Draft,
  text: string,
  on: boolean,
): Draft => {
  const others = draft.masked.filter((each) => each !== text);
  return { ...draft, masked: on ? [...others, text] : others };
};
