import { type ReactNode, useState } from "react";
import { Choices } from "./choices.tsx";
import { said, themes } from "./gallery-samples.ts";
import { Controls } from "./gallery-controls.tsx";
import { CheckInScreen, JourneyScreen, PageScreen, ReplyScreen, TodayScreen } from "./gallery-screens.tsx";
import { ToastArea } from "./toast.tsx";

const SCREENS: Record<string, () => ReactNode> = {
  today: TodayScreen,
  "check-in": CheckInScreen,
  reply: ReplyScreen,
  page: PageScreen,
  journey: JourneyScreen,
  controls: Controls,
};

/** Every control in every state, and the screens of the first sketch. Development only; `#today` shows one screen. */
export function Gallery() {
  const [screen, setScreen] = useState(() => location.hash.slice(1) || "controls");
  const [theme, setTheme] = useState<"light" | "dark" | null>(null);
  const Screen = SCREENS[screen] ?? Controls;
  const choose = (next: "light" | "dark" | null) => {
    setTheme(next);
    if (next) document.documentElement.dataset["theme"] = next;
    else delete document.documentElement.dataset["theme"];
  };
  return (
    <ToastArea label={said.labels.saved} closeLabel={said.close}>
      {screen === "controls" ? (
        <div style={{ padding: "1rem", display: "grid", gap: "0.5rem" }}>
          <Choices legend={said.show} hideLegend options={themes} value={theme} onChange={choose} clearable />
          <Choices
            legend={said.page}
            hideLegend
            options={said.screens.map((value) => ({ value, label: value }))}
            value={screen}
            onChange={(next) => setScreen(next ?? "controls")}
          />
        </div>
      ) : null}
      <Screen key={screen} />
    </ToastArea>
  );
}
