/** What became of something the person wanted to hand over. */
export type HandedOver = "done" | "cancelled" | "not-possible";

/** Copies text. Where the browser refuses, a selection in a field copies it the old way. */
export async function copyText(text: string): Promise<HandedOver> {
  try {
    await navigator.clipboard.writeText(text);
    return "done";
  } catch {
    return copyBySelection(text) ? "done" : "not-possible";
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.autocomplete = "off";
  field.value = text;
  field.style.position = "fixed";
  field.style.insetBlockStart = "-100rem";
  const host = document.querySelector("dialog[open]") ?? document.body;
  const focused = document.activeElement;
  host.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.value = "";
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

export const canShareText = (): boolean => typeof (navigator as Partial<Navigator>).share === "function";

/** Opens the phone's share sheet with the text alone: no title, no address. */
export async function shareText(text: string): Promise<HandedOver> {
  if (!canShareText()) return "not-possible";
  try {
    await navigator.share({ text });
    return "done";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : "not-possible";
  }
}

/** Whether the share sheet takes this file: browsers know few kinds. */
export const canShareFile = (file: File): boolean =>
  (navigator as Partial<Navigator>).canShare?.({ files: [file] }) ?? false;

/** Opens the share sheet with the file alone. */
export async function shareFile(file: File): Promise<HandedOver> {
  try {
    await navigator.share({ files: [file] });
    return "done";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : "not-possible";
  }
}

/** Saves a file among the browser's downloads. @param name neutral: the browser keeps it in its history. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Opens the browser's print dialogue on what the print style sheet leaves standing. */
export const printPage = (): void => window.print();
