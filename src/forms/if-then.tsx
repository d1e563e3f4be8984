import type { Rehearsal } from "#domain/rehearsal.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { useWords } from "#words/react.ts";
import type { VoiceContent } from "#words/rehearsal/voice.ts";
import type { Words } from "#words/words.ts";

type Plan = Rehearsal["plan"];
type SaidWith = Pick<VoiceContent, "haveWritten" | "askMinute">;

/** "If we sit down, then I say: …"; where no moment was chosen, the sentence alone. */
export function ifThenInWords({ rehearse, rehearsal }: Words, { cue, cueText, sentence }: Plan): string {
  const when = cue === null ? "" : cue === "own" ? cueText.trim() : rehearsal.cues[cue];
  return when === "" ? sentence : rehearse.plan.ifThen(when, sentence);
}

/** "If I freeze, then …", with what is said then where its words are at hand. Null where there is no such plan. */
export function planBInWords(
  { rehearse, rehearsal }: Words,
  { planB, planBText }: Plan,
  said: SaidWith | null,
): string | null {
  const { ifFreeze, sayWith } = rehearse.plan;
  if (planB === null) return null;
  if (planB === "own") return planBText.trim() === "" ? null : ifFreeze(planBText.trim());
  const act = rehearsal.plansB[planB];
  if (said === null || planB === "hand-note") return ifFreeze(act);
  return sayWith(act, planB === "have-written" ? said.haveWritten : said.askMinute);
}

interface IfThenProps {
  readonly plan: Plan;
  readonly said: SaidWith | null;
}

/** The plan in two sentences, in the person's voice: it is theirs. */
export function IfThen({ plan, said }: IfThenProps) {
  const { words } = useWords();
  const planB = planBInWords(words, plan, said);
  return (
    <>
      <OwnWords size="large" text={ifThenInWords(words, plan)} />
      {planB === null ? null : <OwnWords text={planB} />}
    </>
  );
}
