import * as z from "zod/mini";
import { idSchema, type Id } from "#domain/id.ts";
import type { World } from "./world.ts";

/** Between tabs go ids and numbers only, never content; anything else on the channel is ignored. */
const messageSchema = z.union([
  z.strictObject({ t: z.literal("changed"), seq: z.int().check(z.gte(0)), ids: z.array(idSchema) }),
  /** Write down what is being typed, and let go of the journal: it was locked, or is to be sealed anew. */
  z.strictObject({ t: z.literal("leave") }),
]);

export interface Tabs {
  readonly announce: (seq: number, ids: readonly Id[]) => void;
  readonly askToLeave: () => void;
  readonly close: () => void;
}

interface TabEvents {
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

/** Tells the other tabs of each write, and hears of theirs. Without a channel the tabs catch up when they are looked at. */
export function joinTabs(world: Pick<World, "channel">, { onChanged, onLeave }: TabEvents): Tabs {
  let channel = world.channel?.("al") ?? null;
  channel?.addEventListener("message", (event: MessageEvent<unknown>) => {
    const message = messageSchema.safeParse(event.data);
    if (!message.success) return;
    if (message.data.t === "changed") onChanged();
    else onLeave();
  });
  return {
    announce: (seq, ids) => channel?.postMessage({ t: "changed", seq, ids }),
    askToLeave: () => channel?.postMessage({ t: "leave" }),
    // A write that was under way lands after this: it is there all the same, and the others see it when they are looked at.
    close: () => {
      channel?.close();
      channel = null;
    },
  };
}
