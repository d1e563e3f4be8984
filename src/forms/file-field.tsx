import { useEffect, useRef } from "react";
import { FieldFrame } from "#ui/field-frame.tsx";
import { usePrivateInput } from "#ui/privacy.ts";
import styles from "./file-field.module.css";

interface FileFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** One by itself, several, or all that lie in a folder. */
  readonly of?: "one" | "several" | "folder";
  /** Chosen already, as by opening it with this app. Another may be chosen in its place. */
  readonly given?: File | null;
  /** None when the choice was taken back. */
  readonly onChange: (files: readonly File[]) => void;
}

/** Whether this browser lets a whole folder be chosen; phones mostly do not. */
export const canChooseFolder = (): boolean => "webkitdirectory" in HTMLInputElement.prototype;

/** Any file: phones know few kinds by the end of their names, and would not let the others be chosen. */
export function FileField({ label, hint, error, of = "one", given = null, onChange }: FileFieldProps) {
  const quiet = usePrivateInput();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (given === null || field.current === null) return;
    // The only way in which a page may put a file into a field.
    const files = new DataTransfer();
    files.items.add(given);
    field.current.files = files.files;
  }, [given]);
  // React does not know it yet.
  useEffect(() => void field.current?.toggleAttribute("webkitdirectory", of === "folder"), [of]);
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      {(tie) => (
        <input
          {...quiet}
          {...tie}
          autoCapitalize="none"
          className={styles.file}
          type="file"
          multiple={of !== "one"}
          ref={field}
          onChange={({ target }) => {
            onChange([...(target.files ?? [])]);
            // One by itself stands in the field, by its name. Others are taken over at once, and may be chosen again.
            if (of !== "one") target.value = "";
          }}
        />
      )}
    </FieldFrame>
  );
}
