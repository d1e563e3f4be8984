let isFollowing = false;

/**
 * Says on <html> when somebody goes through the page with the Tab key, until they touch or point again. Browsers guess this
 * for themselves, but draw a ring around a heading that took the focus by script also for who has just tapped.
 */
export function followHands(): void {
  if (isFollowing) return;
  isFollowing = true;
  const page = document.documentElement;
  const key = ({ key: pressed }: KeyboardEvent) => {
    if (pressed === "Tab") page.dataset["hands"] = "keys";
  };
  const touch = () => void delete page.dataset["hands"];
  addEventListener("keydown", key, true);
  addEventListener("pointerdown", touch, true);
}
