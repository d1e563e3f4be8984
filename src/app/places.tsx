import type { ComponentProps } from "react";
import type { Frame } from "#ui/frame.tsx";
import { IconJourney, IconPlan, IconRehearse, IconToday } from "#ui/icons.tsx";
import type { Words } from "#words/words.ts";

/** What is done with the journey as a whole is a part of it. */
const OF_JOURNEY = ["/journey", "/look-back", "/search", "/trends"];

/** The four places of the bar and the rail. @param path where the person is, after the `#`. */
export function placesOf({ common }: Words, path: string): ComponentProps<typeof Frame>["places"] {
  return [
    { key: "today", label: common.places.today, icon: <IconToday />, href: "#/", current: path === "/" },
    {
      key: "journey",
      label: common.places.journey,
      icon: <IconJourney />,
      href: "#/journey",
      current: OF_JOURNEY.some((place) => path === place || path.startsWith(`${place}/`)),
    },
    { key: "plan", label: common.places.plan, icon: <IconPlan />, href: "#/plan", current: path === "/plan" },
    {
      key: "rehearse",
      label: common.places.rehearse,
      icon: <IconRehearse />,
      href: "#/rehearse",
      current: path === "/rehearse",
    },
  ];
}
