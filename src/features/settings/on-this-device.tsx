import { useState } from "react";
import { canOfferDot, isDotWanted, wantDot } from "#device/badge.ts";
import { installState } from "#device/install.ts";
import { Row, RowList } from "#ui/row.tsx";
import { Switch } from "#ui/switch.tsx";
import { useWords } from "#words/react.ts";

/** To the page about installing. */
export function InstallRow() {
  const { installing } = useWords().words;
  return (
    <RowList label={installing.title}>
      <Row
        voice="app"
        title={installing.title}
        note={installState() === "installed" ? installing.isInstalled : installing.hint}
        href="#/install"
      />
    </RowList>
  );
}

/** The dot on the icon: where one would come, and off unless chosen. It is of this device, and no part of the journal. */
export function DotSwitch() {
  const { installing } = useWords().words;
  const [isWanted, want] = useState(isDotWanted);
  if (!canOfferDot()) return null;
  return (
    <Switch
      label={installing.dot}
      hint={installing.dotHint}
      checked={isWanted}
      onChange={({ target }) => {
        wantDot(target.checked);
        want(isDotWanted());
      }}
    />
  );
}
