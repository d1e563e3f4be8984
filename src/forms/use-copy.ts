import { copyText } from "#device/hand-over.ts";
import { useToast } from "#ui/toast.tsx";
import { useWords } from "#words/react.ts";

/** Copies a text and says so; where the browser refuses, it says what can be done instead. */
export function useCopy(): (text: string) => Promise<void> {
  const { common } = useWords().words;
  const show = useToast();
  return async (text) => {
    show({ text: (await copyText(text)) === "done" ? common.copied : common.couldNotCopy });
  };
}
