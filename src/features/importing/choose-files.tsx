import { canChooseFolder, FileField } from "#forms/file-field.tsx";
import { Stack } from "#ui/actions.tsx";
import { useWords } from "#words/react.ts";
import styles from "./importing.module.css";

/** What can be read, and which files. They are read as soon as they are chosen: nothing is written by that. */
export function ChooseFiles({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const { importing } = useWords().words;
  const choose = (files: readonly File[]) => {
    if (files.length > 0) onChoose(files);
  };
  return (
    <Stack>
      <p>{importing.text}</p>
      <ul className={styles.kinds}>
        {importing.kinds.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      <p>{importing.stays}</p>
      <FileField label={importing.files} hint={importing.filesHint} of="several" onChange={choose} />
      {canChooseFolder() ? <FileField label={importing.folder} of="folder" onChange={choose} /> : null}
    </Stack>
  );
}
