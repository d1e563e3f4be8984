import { EDGES, setEdge } from "#domain/message.ts";
import { Section } from "#ui/actions.tsx";
import { TextArea } from "#ui/field.tsx";
import { Switch } from "#ui/switch.tsx";
import { useWords } from "#words/react.ts";
import type { MessageState } from "./use-message.ts";
import styles from "./message.module.css";

/** A line before the sentences and one after them: the app proposes words, the person has the last one. */
export function MessageEdges({ state }: { readonly state: MessageState }) {
  const { message } = useWords().words;
  const { draft, proposed, update } = state;
  return (
    <Section title={message.edgesTitle}>
      <div className={styles.edges}>
        {EDGES.map((key) => {
          const { on, text } = draft[key];
          const change = (edge: { readonly on?: boolean; readonly text?: string }) =>
            void update((now) => setEdge(now, key, edge, proposed[key]));
          return (
            <div key={key} className={styles.edge}>
              <Switch
                label={message.edges[key].on}
                checked={on}
                onChange={({ target }) => change({ on: target.checked })}
              />
              {on ? (
                <TextArea
                  label={message.edges[key].text}
                  hideLabel
                  rows={2}
                  value={text ?? proposed[key]}
                  onChange={({ target }) => change({ text: target.value })}
                />
              ) : null}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
