import { COLUMN_USES, type Mapping, type Table } from "#domain/import-table.ts";
import { Section, Stack } from "#ui/actions.tsx";
import { SelectField } from "#ui/field.tsx";
import { Notice } from "#ui/notice.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useWords } from "#words/react.ts";
import styles from "./importing.module.css";

interface TableSectionProps {
  readonly name: string;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly onMap: (mapping: Mapping) => void;
}

/** Which column is what. Below each choice stands what the first row has there, so that one sees whether it is right. */
export function TableSection({ name, table, mapping, onMap }: TableSectionProps) {
  const { table: said } = useWords().words.importing;
  const [names = [], sample = []] = table;
  return (
    <Section title={said.title}>
      <p>{said.text(name)}</p>
      <Stack>
        {COLUMN_USES.map((use) => {
          const at = mapping[use];
          const value = at === null ? "" : (sample[at]?.trim() ?? "");
          return (
            <div key={use} className={styles.column}>
              <SelectField
                label={said.columns[use]}
                value={at === null ? "" : String(at)}
                onChange={({ target }) =>
                  onMap({ ...mapping, [use]: target.value === "" ? null : Number(target.value) })
                }
              >
                <option value="">{said.none}</option>
                {names.map((column, place) => (
                  // Columns may have the same name, or none.
                  // oxlint-disable-next-line react/no-array-index-key
                  <option key={place} value={place}>
                    {column.trim() === "" ? said.column(place + 1) : column.trim().slice(0, 60)}
                  </option>
                ))}
              </SelectField>
              {value === "" ? null : <OwnWords text={value.slice(0, 120)} />}
            </div>
          );
        })}
      </Stack>
      {mapping.day === null || mapping.text === null ? (
        <Notice kind="calm">
          <p>{said.needed}</p>
        </Notice>
      ) : null}
    </Section>
  );
}
