import * as z from "zod/mini";
import { idSchema, type Id } from "#domain/id.ts";
import type { World } from "./world.ts";

/** Between tabs go ids and numbers only, never content; anything else on the channel is ignored. */
const messageSchema = z.strictObject({
  t: z.literal("changed"),
  seq: z.int().check(z.gte(0)),
  ids: z.array(idSchema),
});

export interface Tabs {
  readonly announce: (seq: number, ids: readonly Id[]) => void;
  readonly close: () => void;
}

/** Tells the other tabs of each write, and hears of theirs. Without a channel the tabs catch up when they are looked at. */
export function joinTabs(world: World, onChanged: () => void): Tabs {
  const channel = world.channel?.("al") ?? null;
  channel?.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (messageSchema.safeParse(event.data).success) onChanged();
  });
  return {
    announce: (seq, ids) => channel?.postMessage({ t: "changed", seq, ids }),
    close: () => channel?.close(),
  };
}
