import { ok, refused, type Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import type { Database } from "./database.ts";
import { problemOf } from "./world.ts";

/** "closed": let go of, here or for a newer app in another tab. "lost": the database went away while the app was open. */
export type ConnectionState = "open" | "closed" | "lost";

/** The way to the database: does work on it, and opens it once more when the browser has closed it behind our back. */
export class Connection {
  readonly #database: Database;
  readonly #onChange: () => void;
  #state: ConnectionState = "open";

  constructor(database: Database, onChange: () => void) {
    this.#database = database;
    this.#onChange = onChange;
    // Drafts are on disk already.
    database.onTakenOver = (why) => this.end(why === "newer" ? "closed" : "lost");
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Nothing more is read or written here, and whoever watches is told. */
  end(state: "closed" | "lost"): void {
    this.#state = state;
    this.#onChange();
  }

  /** Lets go of the database without a word. What is still waiting is refused as "closed". */
  close(): void {
    this.#state = "closed";
    this.#database.close();
  }

  /**
   * Does database work. When the connection turns out to be gone, opens it once more and tries again.
   * @param instead what to answer after reopening, where the work must not be repeated blindly.
   */
  async attempt<Value>(
    work: () => Promise<Value>,
    instead?: () => Value,
  ): Promise<Result<Value, SaveProblem>> {
    try {
      return ok(await work());
    } catch (error) {
      const problem = problemOf(error);
      if (problem !== "lost") return refused(problem);
      if (this.#state === "closed") return refused("closed");
    }
    try {
      this.#database.close();
      await this.#database.open();
      return ok(instead ? instead() : await work());
    } catch (error) {
      const problem = problemOf(error);
      return refused(problem === "lost" ? "unavailable" : problem);
    }
  }
}
