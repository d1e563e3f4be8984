import type { KeyboardEvent, RefObject } from "react";
import { IconButton } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { IconClose, IconSearch } from "#ui/icons.tsx";
import { useWords } from "#words/react.ts";
import styles from "./search.module.css";

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The field one looks with, and the button that empties it. */
export function SearchField({ field, typed, onType, onKeyDown }: SearchFieldProps) {
  const { search } = useWords().words;
  return (
    <search className={styles.search}>
      <span className={styles.lens}>
        <IconSearch />
      </span>
      <TextField
        ref={field}
        type="search"
        label={search.label}
        hideLabel
        placeholder={search.placeholder}
        className={styles.field}
        dir="auto"
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="search"
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {typed === "" ? null : (
        <IconButton
          className={styles.clear}
          label={search.clear}
          icon={<IconClose />}
          onClick={() => {
            onType("");
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}
