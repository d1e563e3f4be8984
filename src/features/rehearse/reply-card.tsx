import type { Reply } from "#domain/rehearsal.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import type { Group } from "#ui/group-mark.tsx";
import { TextArea } from "#ui/field.tsx";
import { HiddenText } from "#ui/hidden-text.tsx";
import { Speech } from "#ui/speech.tsx";
import { useWords } from "#words/react.ts";
import type { VoiceReply } from "#words/rehearsal/voice.ts";
import styles from "./rehearse.module.css";

/** The card of one reply always has the same colour, so that one knows it again; what it is, its name says. */
const GROUP: Readonly<Record<Reply, Group>> = {
  curious: "pace",
  "agrees-fast": "goals",
  explains: "tasks",
  reassures: "goals",
  interprets: "openness",
  hurt: "bond",
  clock: "frame",
  dismisses: "bond",
};

interface ReplyCardProps {
  readonly reply: Reply;
  readonly content: VoiceReply;
  /** The one of its sentences that is shown. */
  readonly said: string;
  readonly onOther: () => void;
  readonly lang: string;
  readonly isFeared: boolean;
  readonly place: string;
  readonly line: string;
  readonly error: string | undefined;
  readonly onLine: (text: string) => void;
}

/** One answer: what they might say, what it may mean, a way to stay with it, and room for one's own line. */
export function ReplyCard(props: ReplyCardProps) {
  const { reply, content, said, onOther, lang, isFeared, place, line, error, onLine } = props;
  const { words } = useWords();
  const { rehearsal, rehearse } = words;
  const { replies } = rehearse;
  return (
    <div className={styles.reply}>
      <h3 className={styles.replyName}>
        {rehearsal.replies[reply]}
        {/* Heard, it is two things and not one. */}
        <HiddenText>{". "}</HiddenText>
        <span className={styles.small}>{isFeared ? replies.feared : place}</span>
      </h3>
      <div>
        <Speech label={replies.mightSay} text={said} lang={lang} group={GROUP[reply]} />
      </div>
      <Button kind="plain" small onClick={onOther}>
        {replies.otherWords}
      </Button>
      <Disclosure summary={replies.meaning}>
        <p>{rehearsal.replyMeanings[reply]}</p>
      </Disclosure>
      <Disclosure summary={replies.stay}>
        <ul className={styles.stay} lang={lang}>
          {content.stay.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Disclosure>
      <TextArea
        label={replies.line}
        placeholder={replies.lineHint}
        value={line}
        error={error}
        onChange={(event) => onLine(event.target.value)}
      />
      {reply === "dismisses" ? (
        <div className={styles.hard}>
          <p>{replies.hardStop}</p>
          <LinkButton kind="quiet" small href="#/help/boundary">
            {replies.toBoundary}
          </LinkButton>
          <LinkButton kind="plain" small href="#/rehearse/ending">
            {replies.toEnding}
          </LinkButton>
        </div>
      ) : null}
    </div>
  );
}
