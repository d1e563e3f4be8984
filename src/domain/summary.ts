import { inHandOrder } from "./arrangement.ts";
import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Journal } from "./journal.ts";
import { nextSessionDay } from "./rhythm.ts";
import type { PageDraft } from "./summary-draft.ts";
import {
  FIRST_THINGS,
  lineIdSchema,
  SECTIONS,
  type Content,
  type Offer,
  type PageLine,
  type SectionKey,
} from "./summary-line.ts";
import { withMasks } from "./summary-mask.ts";
import { isBlank, ownTexts, withTexts } from "./summary-content.ts";
import { offersFor } from "./summary-offer.ts";
import { periodOf, type Period } from "./summary-period.ts";
import { cleanText } from "./text.ts";
import type { Therapy } from "./therapy.ts";

/** off: not chosen. struck: chosen and then struck out on the page. */
export type LineState = "off" | "on" | "struck";

/** A line as the page would show it, and what it was before the person changed it here. */
export interface LaidLine extends Offer {
  readonly state: LineState;
  readonly was: Content;
  readonly edited: boolean;
}

export interface LaidSection {
  readonly key: SectionKey;
  readonly lines: readonly LaidLine[];
}

export interface PageHeading extends Period {
  /** The session it is for, where that is known. */
  readonly sessionDay: Day | null;
  readonly name: string;
  /** How the two address each other in Spanish. */
  readonly address: Therapy["address"];
}

/** Everything that could stand on the page and what became of it: for the screen where the person chooses. */
export interface LaidPage {
  readonly heading: PageHeading;
  readonly sections: readonly LaidSection[];
}

/** A group of lines under one heading. `first` are numbered, `rest` comes after if there is time. */
export interface PageSection {
  readonly key: SectionKey;
  readonly first: readonly PageLine[];
  readonly rest: readonly PageLine[];
}

/** The page itself. Every output is made of it and of nothing else, so what is not in here cannot leave. */
export interface PageDocument {
  readonly heading: PageHeading;
  readonly sections: readonly PageSection[];
}

/** Lays out one therapy's page. @param today the person's day, for the period and for the session it is for. */
export function layOutPage(journal: Journal, therapyId: Id, draft: PageDraft, today: Day): LaidPage {
  const sessions = ofTherapy(journal.session, therapyId);
  const therapy = journal.therapy.find((item) => item.id === therapyId);
  const period = periodOf(draft, sessions, today);
  const offers = offersFor(journal, therapyId, period);
  const [picked, struck] = [new Set(draft.picked), new Set(draft.struck)];
  const lay = (line: Offer): LaidLine => {
    const edit = Object.hasOwn(draft.edits, line.id) ? draft.edits[line.id] : undefined;
    const said: Content = edit === undefined ? line.content : { kind: "text", text: edit };
    const content = withTexts(said, (text) => withMasks(cleanText(text).trim(), draft.masked));
    const isOn = picked.has(line.id) && !isBlank(content);
    const state = struck.has(line.id) ? "struck" : isOn ? "on" : "off";
    return { ...line, content, state, was: line.content, edited: edit !== undefined };
  };
  const sections = SECTIONS.map((key) => {
    const found = offers[key].map((line): Offer => ({ ...line, own: false }));
    const written = draft.written
      .filter((line) => line.section === key)
      .map(({ id, text }): Offer => ({
        id,
        content: { kind: "text", text },
        day: null,
        about: null,
        single: false,
        own: true,
      }));
    const all = [...found, ...written].filter(({ id }) => lineIdSchema.safeParse(id).success);
    return { key, lines: inHandOrder(all, key === "agenda" ? draft.order : [], (line) => line.id).map(lay) };
  });
  const lastDay =
    sessions
      .map((session) => session.data.day)
      .sort()
      .at(-1) ?? null;
  const next = therapy === undefined ? null : nextSessionDay(therapy.data, today, lastDay);
  const heading = {
    ...period,
    sessionDay: draft.sessionDay ?? next,
    name: cleanText(draft.name).trim(),
    address: therapy?.data.address ?? null,
  };
  return { heading, sections };
}

/** The page that leaves: a new tree that holds what is on and nothing else. */
export function pageFrom({ heading, sections }: LaidPage): PageDocument {
  const kept = sections.map(({ key, lines }) => {
    const on = lines
      .filter((line) => line.state === "on")
      .map(({ id, content, day, about }): PageLine => ({ id, content, day, about }));
    const split = key === "agenda" ? FIRST_THINGS : on.length;
    return { key, first: on.slice(0, split), rest: on.slice(split) };
  });
  return { heading, sections: kept.filter((section) => section.first.length > 0) };
}

export const linesOf = (page: PageDocument): PageLine[] =>
  page.sections.flatMap((section) => [...section.first, ...section.rest]);

/** Every text of the person on the page, for looking through it before it leaves. */
export const textsOf = (page: PageDocument): string[] =>
  linesOf(page).flatMap(({ content }) => ownTexts(content));
