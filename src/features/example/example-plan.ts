import { agreements } from "./example-agreements.ts";
import { goals } from "./example-goals.ts";
import { tasks } from "./example-tasks.ts";
import type { Planned } from "./planned.ts";

/** The plan of one course: what is agreed, where it is going, and what is tried on the way. */
export function planOf(planned: Planned): void {
  agreements(planned);
  tasks(planned, goals(planned));
}
