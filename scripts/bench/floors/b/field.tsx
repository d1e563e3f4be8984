// oxlint-disable-next-line no-restricted-imports -- a floor is an app of its own, and as small as one can be
import { Dexie, type Table } from "dexie";
import { useEffect, useState } from "react";

interface Kept {
  readonly id: string;
  readonly text: string;
}

const database = () => {
  const made = new Dexie("floor");
  made.version(1).stores({ kept: "id" });
  return made.table("kept") as Table<Kept, string>;
};
let table: Table<Kept, string> | undefined;

/** One field that keeps what is typed. */
export function Field() {
  const [text, setText] = useState("");
  useEffect(() => {
    table ??= database();
    void table.get("one").then((kept) => setText((now) => (now === "" ? (kept?.text ?? "") : now)));
  }, []);
  const keep = (typed: string) => {
    setText(typed);
    void table?.put({ id: "one", text: typed });
  };
  return (
    <main>
      <h1>{"One field"}</h1>
      <label>
        {"Text "}
        <input id="control" autoComplete="off" value={text} onChange={(event) => keep(event.target.value)} />
      </label>
      <output>{text}</output>
    </main>
  );
}
