import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { forgetLaunchedFile, listenForLaunches } from "#device/launch.ts";
import { leaveHome, newHome, type Home } from "#support/house.tsx";
import { fileOf, fill, openAt, PASSPHRASE, press, shown } from "./backup-house.ts";

let home: Home;
let consume: (params: unknown) => void = () => undefined;
beforeEach(async () => {
  home = await newHome();
  vi.stubGlobal("launchQueue", { setConsumer: (consumer: typeof consume) => (consume = consumer) });
  listenForLaunches(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  forgetLaunchedFile();
  leaveHome(home);
});

/** Opens a file with the app, as the system does. */
const launch = (file: File) => consume({ files: [{ getFile: async () => file }] });

const chosen = (label: string) => () => {
  const field = page.getByLabelText(label, { exact: true }).query() as HTMLInputElement | null;
  return field?.files?.[0]?.name;
};

it("a second copy that is opened takes the place of one that was looked into, and each is named", async () => {
  const first = new File([await fileOf([])], "first.age");
  launch(first);
  const { words } = await openAt(home, "/backup/open");
  const { open } = words.backup;
  await expect.poll(chosen(open.file)).toBe("first.age");
  await fill(open.passphrase, PASSPHRASE);
  await press(open.begin);
  await shown(open.inside);
  await shown("first.age");
  launch(new File([first], "second.age"));
  await expect.poll(chosen(open.file)).toBe("second.age");
  await expect.element(page.getByText("first.age", { exact: true })).not.toBeInTheDocument();
  await expect.element(page.getByLabelText(open.passphrase, { exact: true })).toHaveValue("");
  await fill(open.passphrase, PASSPHRASE);
  await press(open.begin);
  await shown("second.age");
});

it("one that is opened while another is being read is the one that is asked about", async () => {
  const slow = new File([await fileOf([])], "first.age");
  let read: () => void = () => undefined;
  vi.spyOn(slow, "arrayBuffer").mockImplementation(
    () => new Promise((resolve) => (read = () => resolve(new ArrayBuffer(4)))),
  );
  launch(slow);
  const { words } = await openAt(home, "/backup/open");
  const { open } = words.backup;
  await expect.poll(chosen(open.file)).toBe("first.age");
  await fill(open.passphrase, PASSPHRASE);
  await press(open.begin);
  await shown(open.opening);
  launch(new File(["no copy"], "second.age"));
  await expect.poll(chosen(open.file)).toBe("second.age");
  await expect.element(page.getByText(open.opening, { exact: true })).not.toBeInTheDocument();
  read();
  await fill(open.passphrase, PASSPHRASE);
  await press(open.begin);
  await shown(open.problems["not-a-backup"].title);
});
