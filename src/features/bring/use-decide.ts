import { decided, type Decision, type ToBring } from "#domain/bring.ts";
import { dayNow } from "#device/clock.ts";
import { useWrite } from "#forms/use-write.ts";
import { useVault } from "#vault/react.ts";

type Decided = Omit<Decision, "day"> & { readonly day?: Decision["day"] };

/** Decides about one line, at once and with a way back; the others that say the same thing once more are left. */
export function useDecide() {
  const vault = useVault();
  const write = useWrite();
  const newId = () => vault.newId();
  return (item: ToBring, decision: Decided, said?: string, others: readonly ToBring[] = []) => {
    const day = dayNow();
    const rest = others.flatMap((other) => decided(other, { choice: "left", day }, newId));
    return write([...decided(item, { day, ...decision }, newId), ...rest], said);
  };
}
