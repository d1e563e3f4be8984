import { FIRST_THINGS, WRITTEN_SECTIONS, type LineId, type WrittenSection } from "#domain/summary-line.ts";
import { groupLines, pickGroup } from "#domain/summary-choose.ts";
import type { LaidSection } from "#domain/summary.ts";
import { sectionTitle } from "#documents/page-blocks.ts";
import { Button } from "#ui/button.tsx";
import { IconPlus } from "#ui/icons.tsx";
import { Switch } from "#ui/switch.tsx";
import { useWords } from "#words/react.ts";
import { ChoiceLine } from "./choice-line.tsx";
import { LinesDisclosure } from "./lines-disclosure.tsx";
import { useNewLine } from "./use-new-line.ts";
import type { PageState } from "./use-page.ts";
import styles from "./choices.module.css";

interface ChoiceGroupProps {
  readonly state: PageState;
  readonly section: LaidSection;
  readonly onLine: (id: LineId) => void;
}

/** One section of the page: all of it with one switch, or line by line. Private lines only line by line. */
export function ChoiceGroup({ state, section, onLine }: ChoiceGroupProps) {
  const { words } = useWords();
  const { page } = words;
  const { key, lines } = section;
  const writing = WRITTEN_SECTIONS.find((each) => each === key);
  if (lines.length === 0 && writing === undefined) return null;
  const title = sectionTitle(words, key, state.laid.heading.address);
  const together = groupLines(section);
  const on = lines.filter((line) => line.state === "on");
  const count = page.groupCount(on.length, lines.length);
  return (
    <section className={styles.group} aria-label={title}>
      {together.length > 0 ? (
        <Switch
          label={title}
          checked={together.every((line) => line.state === "on")}
          onChange={(event) => {
            const isOn = event.target.checked;
            state.update((draft) => pickGroup(draft, section, isOn));
          }}
        />
      ) : (
        <div className={styles.groupHead}>
          <h2>{title}</h2>
          {lines.length === 0 ? null : <p>{page.oneByOne}</p>}
        </div>
      )}
      {key === "agenda" && on.length > FIRST_THINGS ? <p className={styles.hint}>{page.threeFit}</p> : null}
      {lines.length === 0 ? null : (
        <LinesDisclosure of={title} count={count} startsOpen={key === "agenda"}>
          {lines.map((line) => (
            <ChoiceLine
              key={line.id}
              state={state}
              line={line}
              onLine={onLine}
              order={key === "agenda" && line.state === "on" ? { at: on.indexOf(line), of: on.length } : null}
            />
          ))}
        </LinesDisclosure>
      )}
      {writing === undefined ? null : <NewLine state={state} section={writing} onLine={onLine} />}
    </section>
  );
}

function NewLine({
  state,
  section,
  onLine,
}: Omit<ChoiceGroupProps, "section"> & { readonly section: WrittenSection }) {
  const { words } = useWords();
  return (
    <Button kind="quiet" small icon={<IconPlus />} onClick={useNewLine(state, section, onLine)}>
      {words.page.addTo[section]}
    </Button>
  );
}
