import { isDay } from "#domain/day.ts";
import type { Language } from "#domain/language.ts";
import {
  CUES,
  DECISIONS,
  FEARS,
  PLANS_B,
  REHEARSAL_TOPICS,
  TONES,
  USES,
  VOICES,
  WANTS,
  type Rehearsal,
} from "#domain/rehearsal.ts";
import type { ClashWords } from "#forms/entry-form.tsx";
import { formatDay } from "#words/format.ts";
import type { Words } from "#words/words.ts";

/** What was chosen is kept as keys: where two windows chose differently, both are shown in words. */
export const clashWords =
  ({ rehearsal, rehearse, saying }: Words, language: Language): ClashWords =>
  (path, value) => {
    const { clash, plan } = rehearse;
    const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    switch (path.join(".")) {
      case "unsure":
        return value === true ? rehearse.right.notSure : rehearse.right.none;
      case "topic":
        return named(REHEARSAL_TOPICS, rehearsal.topics);
      case "feared.fears":
        return listed(FEARS, rehearsal.fears);
      case "wants":
        return listed(WANTS, rehearsal.wants);
      case "firstWant":
        return isEmpty ? clash.nothing : rehearse.one.firstOfAll(named(WANTS, rehearsal.wants));
      case "voice":
        return value === null ? clash.usualVoice : named(VOICES, rehearsal.voices);
      case "tone":
        return named(TONES, rehearsal.tones);
      case "use":
        return named(USES, rehearsal.uses);
      case "edits":
        return isEmpty
          ? clash.noVersion
          : (value as Rehearsal["edits"])
              .map(
                ({ tone, use, text }) => `${rehearsal.tones[tone]} · ${rehearse.words.texts[use]}: ${text}`,
              )
              .join("\n\n");
      case "replies":
        return isEmpty
          ? clash.nothing
          : (value as Rehearsal["replies"])
              .map(({ reply, line }) => {
                const name = rehearsal.replies[reply];
                return line.trim() === "" ? name : `${name}: ${line}`;
              })
              .join("\n\n");
      case "feared.likely":
        return typeof value === "number" ? saying.likely(value) : clash.nothing;
      case "ready.before":
        return typeof value === "number" ? rehearse.ready.before(value) : clash.nothing;
      case "ready.after":
        return typeof value === "number" ? clash.readyNow(value) : clash.nothing;
      case "plan.cue":
        return isEmpty ? clash.nothing : `${plan.cue} ${named(CUES, rehearsal.cues)}`;
      case "plan.planB":
        return isEmpty ? clash.nothing : `${plan.planB} ${named(PLANS_B, rehearsal.plansB)}`;
      case "plan.day":
        return typeof value === "string" && isDay(value)
          ? rehearse.forDay(formatDay(language, value, "weekday"))
          : rehearse.forNext;
      case "plan.bring":
        return value === true ? clash.onList : clash.notOnList;
      case "plan.first":
        return value === true ? clash.firstOnPage : clash.notFirstOnPage;
      case "decision":
        return named(DECISIONS, rehearsal.decisions);
      default:
        return isEmpty ? clash.nothing : null;
    }

    function named<Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>): string {
      const key = keys.find((each) => each === value);
      return key === undefined ? clash.nothing : words[key];
    }

    function listed<Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>): string {
      const chosen = keys.filter((key) => Array.isArray(value) && value.includes(key));
      return chosen.length === 0 ? clash.nothing : chosen.map((key) => words[key]).join(", ");
    }
  };
