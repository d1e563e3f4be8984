import { useMemo } from "react";
import { flushSync } from "react-dom";
import type { WAYS_OUT } from "#domain/shared-summary.ts";
import { MASK } from "#domain/summary-mask.ts";
import { mask } from "#domain/summary-choose.ts";
import { findPersonal } from "#domain/summary-names.ts";
import { layOutPage, pageFrom, textsOf } from "#domain/summary.ts";
import { canShareText, copyText, printPage, saveFile, shareText } from "#device/hand-over.ts";
import { Button } from "#ui/button.tsx";
import { Chips } from "#ui/choices.tsx";
import { IconCopy, IconDownload, IconPrint, IconShare } from "#ui/icons.tsx";
import { Notice } from "#ui/notice.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import type { PageState } from "./use-page.ts";
import styles from "./page.module.css";

type WayOut = (typeof WAYS_OUT)[number];

const ICONS = { share: <IconShare />, copy: <IconCopy />, print: <IconPrint />, file: <IconDownload /> };

interface HandOverSheetProps {
  readonly state: PageState;
  readonly isOver: boolean;
  readonly onClose: () => void;
}

/** The last look before it leaves: who is named, what leaving means, and how. */
export function HandOverSheet({ state, isOver, onClose }: HandOverSheetProps) {
  const { words } = useWords();
  const { page, common } = words;
  const found = usePersonal(state);
  const handOver = useHandOver(state, onClose);
  const ways: readonly WayOut[] = [...(canShareText() ? (["share"] as const) : []), "copy", "print", "file"];
  const { masked } = state.draft;
  const setMasked = (texts: readonly string[]) => {
    const wanted = new Set(texts);
    state.update((draft) => found.reduce((now, { text }) => mask(now, text, wanted.has(text)), draft));
  };
  return (
    <Sheet title={page.beforeTitle} closeLabel={common.close} onClose={onClose}>
      {found.length === 0 ? (
        <p>{page.foundNone}</p>
      ) : (
        <Chips
          legend={page.foundTitle}
          hint={page.foundText}
          options={found.map(({ text, kind }) => ({
            value: text,
            label: masked.includes(text) ? page.maskAs(text, MASK) : text,
            hint: page.foundKinds[kind],
          }))}
          values={masked.filter((text) => found.some((each) => each.text === text))}
          onChange={setMasked}
        />
      )}
      <Notice kind="careful">
        <p>{page.outside}</p>
        <p>{page.clipboard}</p>
      </Notice>
      {isOver ? <p>{page.twoSides}</p> : null}
      <div className={styles.ways} role="group" aria-label={page.waysLabel}>
        {ways.map((way, at) => (
          <Button
            key={way}
            kind={at === 0 ? "main" : "quiet"}
            wide
            icon={ICONS[way]}
            onClick={() => void handOver(way)}
          >
            {page.ways[way]}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}

/** Looked for in the page without its dots, so that what is covered can be shown again. */
function usePersonal({ therapyId, draft, today }: PageState) {
  const journal = useJournal();
  return useMemo(() => {
    const bare = pageFrom(layOutPage(journal, therapyId, { ...draft, masked: [] }, today));
    return findPersonal(
      textsOf(bare),
      journal.therapy.map((therapy) => therapy.data.name),
    );
  }, [journal, therapyId, draft, today]);
}

function useHandOver(state: PageState, close: () => void): (way: WayOut) => Promise<void> {
  const { words } = useWords();
  const { page } = words;
  const vault = useVault();
  const show = useToast();
  const { text, today, therapyId } = state;
  const { from, to } = state.laid.heading;
  const record = async (way: WayOut) => {
    const id = vault.newId();
    const saved = await vault.save("summary", id, { therapyId, day: today, way, text, from, to });
    if (!saved.ok) return show({ text: page.notRecorded });
    // No browser says whether paper came out, so the person can.
    const takeBack = { label: page.notPrinted, onAct: () => void vault.remove(id) };
    show({ text: page.recorded, action: way === "print" ? takeBack : undefined });
  };
  return async (way) => {
    if (way === "copy" || way === "share") {
      const done = await (way === "copy" ? copyText(text) : shareText(text));
      if (done === "cancelled") return;
      if (done === "not-possible")
        return show({ text: way === "copy" ? page.couldNotCopy : page.couldNotShare });
    } else if (way === "file") {
      saveFile(`${page.fileName(today)}.txt`, new Blob([text], { type: "text/plain;charset=utf-8" }));
    }
    // An open sheet would silence the printed page for those who listen to the file.
    flushSync(close);
    if (way === "print") printPage();
    await record(way);
  };
}
