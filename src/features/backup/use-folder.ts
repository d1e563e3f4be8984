import { useEffect, useState } from "react";
import { cleanPassphrase } from "#domain/passphrase.ts";
import { chooseFolder, mayWrite } from "#device/folder.ts";
import type { KeptFolder } from "#vault/folder.ts";
import { useVault } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { useWords } from "#words/react.ts";
import { copyIntoFolder } from "./folder-copy.ts";

type Keeping =
  | { readonly kind: "looking" | "none" | "writing" }
  /** Nothing came of it: no copy could be written into the folder that was chosen. */
  | { readonly kind: "failed" }
  | { readonly kind: "kept"; readonly kept: KeptFolder; readonly isAllowed: boolean };

interface Folder {
  readonly state: Keeping;
  /** From a press, as the browser asks for the folder. */
  readonly begin: (passphrase: string) => Promise<void>;
  readonly allow: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** As many letters of the journal's name as keep two devices apart in one folder. */
const NAME_LETTERS = 6;

/** What is known, and what the browser allows now. */
async function found(vault: Vault): Promise<Keeping> {
  const read = await (await vault.folder()).read();
  if (!read.ok || read.value === null) return { kind: "none" };
  return { kind: "kept", kept: read.value, isAllowed: await mayWrite(read.value.handle, false) };
}

/** The folder in which a copy is kept up to date: choosing one, being allowed again, letting go of it. */
export function useFolder(): Folder {
  const { words } = useWords();
  const vault = useVault();
  const [state, setState] = useState<Keeping>({ kind: "looking" });
  useEffect(() => {
    let isHere = true;
    void found(vault).then((known) => {
      if (isHere) setState(known);
    });
    return () => {
      isHere = false;
    };
  }, [vault]);
  const look = async () => setState(await found(vault));
  const begin = async (typed: string) => {
    const handle = await chooseFolder();
    if (handle === null || !(await mayWrite(handle, true))) return;
    setState({ kind: "writing" });
    const name = `${words.backup.fileName(vault.id.slice(0, NAME_LETTERS))}.age`;
    const fresh = { name, passphrase: cleanPassphrase(typed), holds: null, at: null, failed: false };
    if (await copyIntoFolder(vault, { handle, ...fresh })) return look();
    await (await vault.folder()).forget();
    setState({ kind: "failed" });
  };
  const allow = async () => {
    if (state.kind !== "kept" || !(await mayWrite(state.kept.handle, true))) return;
    setState({ kind: "writing" });
    await copyIntoFolder(vault, state.kept);
    await look();
  };
  const end = async () => {
    await (await vault.folder()).forget();
    await look();
  };
  return { state, begin, allow, end };
}
