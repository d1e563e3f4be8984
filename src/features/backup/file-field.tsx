import { FieldFrame } from "#ui/field-frame.tsx";

interface FileFieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly onChange: (file: File | null) => void;
}

/** Any file: phones know no files that end in `.age`, and would not let them be chosen. */
export function FileField({ label, error, onChange }: FileFieldProps) {
  return (
    <FieldFrame label={label} error={error}>
      {(tie) => (
        <input {...tie} type="file" onChange={(event) => onChange(event.target.files?.[0] ?? null)} />
      )}
    </FieldFrame>
  );
}
