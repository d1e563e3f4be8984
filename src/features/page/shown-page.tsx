import { idIn, type Id } from "#domain/id.ts";
import { emptyPageDraft, readPageDraft } from "#domain/summary-draft.ts";
import { layOutPage, pageFrom } from "#domain/summary.ts";
import { pageBlocks, type BlockSection, type PageBlocks } from "#documents/page-blocks.ts";
import { dayNow } from "#device/clock.ts";
import type { ShownProps } from "#ui/route.ts";
import { ShownScreen } from "#ui/shown-screen.tsx";
import { useBeginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { ReadLists } from "./read-lists.tsx";
import { useLeaving } from "./use-leaving.ts";
import styles from "./shown.module.css";

/**
 * The page in somebody else's hand, a section at a time. It is put together anew from what was chosen, as nothing can be
 * changed while it is shown. @param id of the therapy; `part`: of what was written down about showing it
 */
export function ShownPage({ id, part, onBack }: ShownProps) {
  const { page } = useWords().words;
  const { tell } = useLeaving();
  const therapyId = idIn(id);
  const leave = async () => {
    await onBack();
    tell(idIn(part), { label: page.notShown });
  };
  const onLeave = () => void leave();
  return therapyId === null ? <Gone onBack={onLeave} /> : <Sections therapyId={therapyId} onBack={onLeave} />;
}

function Gone({ onBack }: { readonly onBack: () => void }) {
  const { shown, page } = useWords().words;
  const parts = [{ key: "gone", content: <p>{shown.gone}</p> }];
  return <ShownScreen title={page.title} words={shown} parts={parts} onBack={onBack} />;
}

function Sections({ therapyId, onBack }: { readonly therapyId: Id; readonly onBack: () => void }) {
  const { words, language } = useWords();
  const journal = useJournal();
  const beginning = useBeginning("page", therapyId);
  if (beginning === null) return null;
  const draft = readPageDraft(beginning.resumed?.values) ?? emptyPageDraft(null);
  const document = pageFrom(layOutPage(journal, therapyId, draft, dayNow()));
  const blocks = pageBlocks(document, words, language);
  if (blocks.sections.length === 0) return <Gone onBack={onBack} />;
  const parts = blocks.sections.map((section, at) => ({
    key: section.key,
    content: <Section blocks={blocks} section={section} isFirst={at === 0} />,
  }));
  return <ShownScreen title={words.page.title} words={words.shown} parts={parts} onBack={onBack} />;
}

interface SectionProps {
  readonly blocks: PageBlocks;
  readonly section: BlockSection;
  readonly isFirst: boolean;
}

/** The first one begins with what the page is. */
function Section({ blocks, section: { title, lists }, isFirst }: SectionProps) {
  return (
    <article className={styles.part}>
      {isFirst ? (
        <header className={styles.head}>
          <h1>{blocks.title}</h1>
          {blocks.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </header>
      ) : null}
      <h2>{title}</h2>
      <ReadLists lists={lists} />
    </article>
  );
}
