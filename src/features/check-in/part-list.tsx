import { useWatch } from "react-hook-form";
import { GroupMark } from "#ui/group-mark.tsx";
import { PartHead, PartList } from "#ui/parts.tsx";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { HEADING_OF_PART, isAnswered, type Beside, type Part } from "./parts.ts";
import type { SessionForm } from "./session-form.ts";

export function titleOfPart(part: Part, { headings, parts }: Words["checkIn"]): string {
  switch (part) {
    case "bond":
    case "pace":
    case "openness":
      return headings[part];
    case "start":
    case "work":
    case "feelings":
    case "moment":
    case "tried":
    case "said":
    case "agreed":
    case "own":
    case "next":
      return parts[part];
  }
}

interface PartsProps {
  readonly form: SessionForm;
  readonly parts: readonly Part[];
  readonly beside: Beside;
  /** Its place, from 1. */
  readonly now: number;
  readonly onGo: (place: number) => void;
}

/** Every part, where one is, and whether something is written there. */
export function PartsList({ form, parts, beside, now, onGo }: PartsProps) {
  const { checkIn } = useWords().words;
  const begun = useWatch({
    control: form.control,
    compute: (all) => parts.map((part) => isAnswered(part, all, beside)),
  });
  return (
    <PartList
      parts={parts.map((part, at) => ({
        key: part,
        title: titleOfPart(part, checkIn),
        begun: begun[at] ?? false,
      }))}
      now={now}
      words={{ all: checkIn.allParts, begun: checkIn.partBegun, empty: checkIn.partEmpty }}
      onGo={onGo}
    />
  );
}

/** The name of the part, and the way to all the others. */
export function PartsHead({ part, ...list }: PartsProps & { readonly part: Part }) {
  const { parts, now, onGo } = list;
  const { checkIn, common } = useWords().words;
  const heading = HEADING_OF_PART[part];
  return (
    <PartHead
      title={titleOfPart(part, checkIn)}
      lead={heading === undefined ? null : <GroupMark group={heading} />}
      where={checkIn.partOf(now, parts.length)}
      whereLabel={checkIn.chooseOther(now, parts.length)}
      listTitle={checkIn.allParts}
      closeLabel={common.close}
      renderList={(close) => (
        <PartsList
          {...list}
          onGo={(place) => {
            close();
            onGo(place);
          }}
        />
      )}
    />
  );
}
