/** What a page may ask of the service worker. Anything else, or anything more, is not a message. */
export type Message =
  | { type: "take-over" }
  | { type: "what-changed" }
  | { type: "which-files" }
  | { type: "keep-language"; language: string };

const TYPES = ["take-over", "what-changed", "which-files"] as const;

export function readMessage(data: unknown): Message | null {
  if (typeof data !== "object" || data === null || !("type" in data)) return null;
  const fields = Object.keys(data).length;
  if (data.type === "keep-language")
    return fields === 2 && "language" in data && typeof data.language === "string"
      ? { type: "keep-language", language: data.language }
      : null;
  const type = TYPES.find((each) => each === data.type);
  return type === undefined || fields !== 1 ? null : { type };
}
