import { decided, type Decision, type ToBring } from "#domain/bring.ts";
import { dayNow } from "#device/clock.ts";
import { useWrite } from "#forms/use-write.ts";
import { useVault } from "#vault/react.ts";

/** Decides about one line, at once and with a way back. */
export function useDecide() {
  const vault = useVault();
  const write = useWrite();
  return (
    item: ToBring,
    decision: Omit<Decision, "day"> & { readonly day?: Decision["day"] },
    said?: string,
  ) =>
    write(
      decided(item, { day: dayNow(), ...decision }, () => vault.newId()),
      said,
    );
}
