import type { Item } from "#domain/journal.ts";
import { OwnWords } from "#ui/own-words.tsx";
import type { ShownProps } from "#ui/route.ts";
import { ShownScreen, ShownTitle } from "#ui/shown-screen.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { faceOf, FACES, useFaces } from "./card-faces.ts";

/** One side of my card in somebody else's hand. */
export function ShownCard({ id, part, onBack }: ShownProps) {
  const { rehearse, shown } = useWords().words;
  const rehearsal = useJournal().rehearsal.find((each) => each.id === id);
  const { title } = rehearse.card;
  const content =
    rehearsal === undefined ? <p>{shown.gone}</p> : <OneSide rehearsal={rehearsal} part={part} />;
  return (
    <ShownScreen
      title={title}
      words={shown}
      parts={[
        {
          key: "side",
          content: (
            <>
              <ShownTitle>{title}</ShownTitle>
              {content}
            </>
          ),
        },
      ]}
      onBack={() => void onBack()}
    />
  );
}

function OneSide({ rehearsal, part }: { readonly rehearsal: Item<"rehearsal">; readonly part: string }) {
  const { texts, lang } = useFaces(rehearsal);
  return (
    <div data-alone lang={lang}>
      <OwnWords text={faceOf(texts, FACES.find((each) => each === part) ?? "sentence")} />
    </div>
  );
}
