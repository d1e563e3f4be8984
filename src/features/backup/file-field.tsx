import { FieldFrame } from "#ui/field-frame.tsx";
import { usePrivateInput } from "#ui/privacy.ts";
import styles from "./backup.module.css";

interface FileFieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly onChange: (file: File | null) => void;
}

/** Any file: phones know no files that end in `.age`, and would not let them be chosen. */
export function FileField({ label, error, onChange }: FileFieldProps) {
  const quiet = usePrivateInput();
  return (
    <FieldFrame label={label} error={error}>
      {(tie) => (
        <input
          {...quiet}
          {...tie}
          autoCapitalize="none"
          className={styles.file}
          type="file"
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        />
      )}
    </FieldFrame>
  );
}
