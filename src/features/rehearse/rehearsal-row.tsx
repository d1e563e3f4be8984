import type { Item } from "#domain/journal.ts";
import { hasPlan, sayingsOf, standingOf } from "#domain/rehearse.ts";
import { rehearsalName } from "#forms/saying-name.ts";
import { Row } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { planDayInWords } from "./plan-day.ts";
import { topicInWords } from "./rehearsal-words.ts";

/** One rehearsal in a list: its sentence where it has one, else what it is about, and where it stands. */
export function RehearsalRow({ rehearsal }: { readonly rehearsal: Item<"rehearsal"> }) {
  const { words, language } = useWords();
  const { rehearse } = words;
  const journal = useJournal();
  const { data } = rehearsal;
  const standing = standingOf(journal, rehearsal);
  const last = sayingsOf(journal, rehearsal).at(-1)?.data;
  const about = topicInWords(words, data);
  const name = rehearsalName(words, data);
  return (
    <Row
      title={name.text}
      voice={name.voice}
      note={[about === name.text ? null : about, where()].filter((part) => part !== null).join(" · ")}
      href={`#/rehearse/${rehearsal.id}`}
    />
  );

  function where(): string {
    if (standing === "decided-not") return rehearse.standings["decided-not"];
    if (standing === "said" && last !== undefined)
      return words.page.labelWithDay(words.rehearsal.said[last.said], formatDay(language, last.day, "brief"));
    if (!hasPlan(data)) return rehearse.noPlan;
    return planDayInWords(words, language, data, standing, "brief");
  }
}
