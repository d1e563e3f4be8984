import { useState } from "react";
import type { Day } from "#domain/day.ts";
import { StartProblemPage } from "#features/start/start-problem-page.tsx";
import { Notice } from "#ui/notice.tsx";
import type { Start } from "#vault/start.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { useWayBack } from "./use-way-back.ts";

type Problem = Exclude<Start, { state: "open" | "new" | "locked" }>;
type Make = Extract<Start, { state: "missing" }>["createAnew"];

interface StartProblemProps {
  readonly problem: Problem;
  readonly again: () => void;
  /** Begins an empty journal where one has gone, and goes to that page. Only ever asked for by the person. */
  readonly createAnew: (make: Make, path?: string) => void;
}

const WITH_FILE = "/backup/open";

/** Why the journal cannot be opened, each in its own words, and every way back that there is. */
export function StartProblem({ problem, again, createAnew }: StartProblemProps) {
  const { words, language } = useWords();
  const { common, copy, vault } = words;
  const { state } = problem;
  const isGone = state === "missing" || state === "damaged";
  const isFailing = state === "blocked" && problem.why === "fails";
  const { kept, state: doing, bring } = useWayBack(isGone || isFailing, again);
  const [isRefused, setRefused] = useState(false);

  const withFile = async () => {
    if (state === "missing") return createAnew(problem.createAnew, WITH_FILE);
    const make = await (await import("./way-back.ts")).makeRoom();
    if (make === null) setRefused(true);
    else createAnew(make, WITH_FILE);
  };

  const said = sentences(words, problem);
  const help = { label: common.urgentHelp, href: "#/help/urgent" };
  // Which way is the best is known a moment later: until then none is offered.
  if (kept === undefined) return <StartProblemPage {...said} help={help} />;

  const retry = { label: common.retry, onAct: again };
  const day = kept === null ? "" : formatDay(language, kept.day as Day, "short");
  const back =
    kept === null
      ? []
      : [
          {
            label: doing === "bringing" ? copy.bringing : copy.bringBack,
            hint: isFailing
              ? copy.bringBackInstead(day)
              : kept.missing > 0
                ? copy.bringBackMissing(day, kept.missing)
                : copy.bringBackHint(day),
            busy: doing === "bringing",
            onAct: () => void bring(isFailing),
          },
        ];
  const file = {
    label: copy.haveFile,
    hint: state === "missing" ? copy.haveFileHint : copy.haveFileAside,
    onAct: () => void withFile(),
  };
  const anew =
    state === "missing"
      ? [
          {
            label: vault.startNew,
            hint: kept === null ? vault.startNewHint : copy.anewOver,
            onAct: () => createAnew(problem.createAnew),
          },
        ]
      : [];
  const todo = kept === null || !isGone ? said.todo : copy[`${state}Todo`];
  return (
    <StartProblemPage
      {...said}
      todo={todo}
      help={help}
      actions={isFailing ? [retry, ...back] : [...back, retry, ...(isGone ? [file] : []), ...anew]}
    >
      {doing === "not-brought" || isRefused ? (
        <Notice kind="stop" title={copy.notBrought.title}>
          <p>{doing === "not-brought" ? copy.notBrought.text : vault.storageFailing.text}</p>
        </Notice>
      ) : null}
    </StartProblemPage>
  );
}

function sentences({ vault }: Words, problem: Problem): { title: string; text: string; todo: string } {
  switch (problem.state) {
    case "missing":
      return vault.dataMissing;
    case "too-new":
      return vault.newerVersion;
    case "damaged":
      return vault.headerDamaged;
    case "blocked":
      return {
        none: vault.storageMissing,
        hangs: vault.storageBlocked,
        fails: vault.storageFailing,
        full: vault.storageFull,
      }[problem.why];
  }
}
