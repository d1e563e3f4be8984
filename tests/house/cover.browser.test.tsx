import "#ui/styles.ts";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { CoverScreen } from "#app/cover-screen.tsx";
import { useCover } from "#app/use-cover.ts";

let visibility: DocumentVisibilityState = "visible";
beforeEach(() => {
  visibility = "visible";
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
});
afterEach(() => vi.restoreAllMocks());

function Screen() {
  const cover = useCover();
  return (
    <>
      <p data-private>{"a word of the journal"}</p>
      {cover.isOn ? <CoverScreen label="back" onLift={cover.lift} /> : null}
    </>
  );
}

/** Whether anything but the cover is seen anywhere on the screen, at this very moment. */
function isSeen(): boolean {
  const steps = [0.05, 0.25, 0.5, 0.75, 0.95];
  const found = steps.flatMap((x) =>
    steps.map((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)),
  );
  return found.some((element) => {
    const cover = element?.closest("[popover]");
    return !cover || !getComputedStyle(cover).backgroundColor.startsWith("rgb(");
  });
}

it("S-18: out of sight, the screen is covered before anything else can happen, and seen again when it is back", async () => {
  await render(<Screen />);
  expect(isSeen()).toBe(true);
  visibility = "hidden";
  document.dispatchEvent(new Event("visibilitychange"));
  expect(isSeen()).toBe(false);
  visibility = "visible";
  document.dispatchEvent(new Event("visibilitychange"));
  expect(isSeen()).toBe(true);
});

it("S-18: a page that is left is covered, also where it was not out of sight before", async () => {
  await render(<Screen />);
  dispatchEvent(new PageTransitionEvent("pagehide"));
  expect(isSeen()).toBe(false);
});
