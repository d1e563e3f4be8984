/** What a page may ask of the service worker. Anything else, or anything more, is not a message. */
export type Message = { type: "take-over" } | { type: "what-changed" };

const TYPES = ["take-over", "what-changed"] as const;

export function readMessage(data: unknown): Message | null {
  if (typeof data !== "object" || data === null || Object.keys(data).length !== 1 || !("type" in data))
    return null;
  const type = TYPES.find((each) => each === data.type);
  return type === undefined ? null : { type };
}
