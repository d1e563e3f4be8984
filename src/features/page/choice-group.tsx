import { lineId, WRITTEN_SECTIONS, FIRST_THINGS, type LineId } from "#domain/summary-line.ts";
import { groupLines, pickGroup, write } from "#domain/summary-choose.ts";
import type { LaidSection } from "#domain/summary.ts";
import { sectionTitle } from "#documents/page-blocks.ts";
import { Button } from "#ui/button.tsx";
import { IconPlus } from "#ui/icons.tsx";
import { Switch } from "#ui/switch.tsx";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { ChoiceLine } from "./choice-line.tsx";
import { LinesDisclosure } from "./lines-disclosure.tsx";
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
  const vault = useVault();
  const { key, lines } = section;
  const writing = WRITTEN_SECTIONS.find((each) => each === key);
  if (lines.length === 0 && writing === undefined) return null;
  const title = sectionTitle(words, key, state.laid.heading.address);
  const together = groupLines(section);
  const on = lines.filter((line) => line.state === "on");
  const count = page.groupCount(on.length, lines.length);
  const begin = () => {
    if (writing === undefined) return;
    const id = lineId(vault.newId(), "own");
    state.update((draft) => write(draft, id, writing));
    onLine(id);
  };
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
      {writing === undefined ? null : (
        <Button kind="quiet" small icon={<IconPlus />} onClick={begin}>
          {page.addTo[writing]}
        </Button>
      )}
    </section>
  );
}
