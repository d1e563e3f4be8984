import type { Id } from "#domain/id.ts";
import type { SharedSummary } from "#domain/shared-summary.ts";
import { copyText, shareText } from "#device/hand-over.ts";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

type TextWay = "copy" | "share";

interface TakeBack {
  /** What the button says: "It was not printed". */
  readonly label: string;
  /** What else is taken back with the record. */
  readonly onAct?: () => void;
}

interface Leaving {
  /** Hands a text over. @param refused what is said where the browser does not let it leave. @returns whether it left. */
  readonly sendText: (
    way: TextWay,
    text: string,
    refused: Readonly<Record<TextWay, string>>,
  ) => Promise<boolean>;
  /** Writes down what left. Where no browser says whether it really did, the person can take that back. */
  readonly record: (handed: SharedSummary, takeBack?: TakeBack) => Promise<void>;
  /** Says that it was written down, or that it was not. @param id of what was to be written down */
  readonly tell: (id: Id | null, takeBack?: TakeBack) => void;
}

/** What every way out does alike, for the page and for a message. */
export function useLeaving(): Leaving {
  const { page } = useWords().words;
  const vault = useVault();
  const show = useToast();
  const sendText: Leaving["sendText"] = async (way, text, refused) => {
    const done = await (way === "copy" ? copyText(text) : shareText(text));
    if (done === "not-possible") show({ text: refused[way] });
    return done === "done";
  };
  const tell: Leaving["tell"] = (id, takeBack) => {
    if (id === null || vault.entry(id) === null) return show({ text: page.notRecorded });
    const onAct = () => {
      void vault.remove(id);
      takeBack?.onAct?.();
    };
    show({ text: page.recorded, action: takeBack && { label: takeBack.label, onAct } });
  };
  const record: Leaving["record"] = async (handed, takeBack) => {
    const id = vault.newId();
    await vault.save("summary", id, handed);
    tell(id, takeBack);
  };
  return { sendText, record, tell };
}
