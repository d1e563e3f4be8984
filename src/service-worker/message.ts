/** The one thing a page may ask of the service worker. Anything else, or anything more, is not a message. */
export function isTakeOver(data: unknown): data is { type: "take-over" } {
  return (
    typeof data === "object" &&
    data !== null &&
    Object.keys(data).length === 1 &&
    "type" in data &&
    data.type === "take-over"
  );
}
