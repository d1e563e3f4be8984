import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { leaveHome } from "../support/house.tsx";
import { newHouse, openAt, today, type House } from "./page-house.ts";

let house: House;
let screen: Awaited<ReturnType<typeof openAt>>["screen"];
let saved: { readonly name: string; readonly bytes: Promise<ArrayBuffer> }[];

beforeEach(async () => {
  await page.viewport(1280, 900);
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, bytes: fetch(this.href).then((answer) => answer.arrayBuffer()) });
  });
  house = await newHouse();
  ({ screen } = await openAt(house, "/page"));
  await vi.waitUntil(() => screen.container.querySelector("h1"), { timeout: 15_000 });
  await screen.getByRole("radio", { name: "All I marked to bring" }).click();
});
afterEach(async () => {
  await cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await page.viewport(414, 896);
  leaveHome(house);
});

const button = (name: string) => screen.getByRole("button", { name, exact: true });
const handed = () => house.vault.journal().summary.map((item) => item.data);
const askForPdf = async () => {
  await button("Hand it over").click();
  await button("Save as a PDF").click();
};
const write = async (text: string) => {
  await screen
    .getByRole("complementary")
    .getByRole("button", { name: /doctor/u })
    .click();
  await screen.getByRole("textbox", { name: "As it will stand on the page" }).fill(text);
  await button("Done").click();
};

/** A worker that is asked and says nothing, until the test does. */
class SilentWorker extends EventTarget {
  static all: SilentWorker[] = [];
  isEnded = false;
  constructor() {
    super();
    SilentWorker.all.push(this);
  }
  postMessage() {}
  terminate() {
    this.isEnded = true;
  }
}
const silence = () => {
  SilentWorker.all = [];
  vi.stubGlobal("Worker", SilentWorker);
};

test("is saved with a name that says nothing, and written down with what it said", async () => {
  await askForPdf();
  await expect.poll(() => handed().length).toBe(1);
  expect(saved.map(({ name }) => name)).toEqual([`summary-${today()}.pdf`]);
  const bytes = new Uint8Array(await saved[0]!.bytes);
  expect(new TextDecoder("latin1").decode(bytes.slice(0, 8))).toBe("%PDF-1.7");
  expect(handed()[0]).toMatchObject({ way: "pdf", therapyId: house.mine });
  expect(handed()[0]!.text).toContain("My doctor calls.");
  await expect.element(screen.getByText("Kept in “What I have handed over”.")).toBeVisible();
});

test("says what does not fit, and takes more sides only when the person says so", async () => {
  await write("A long line about many things that takes its room on paper. ".repeat(120));
  await askForPdf();
  await expect.element(screen.getByText(/^In the PDF, .* to a second side/u)).toBeVisible();
  expect(handed()).toEqual([]);
  await button("Use more than one side").click();
  await expect.poll(() => handed().length).toBe(1);
  expect(saved).toHaveLength(1);
});

test("says which signs it has no letters for", async () => {
  await write("Not good 🙂");
  await askForPdf();
  await expect.element(screen.getByText(/^The PDF has no letters for this: 🙂\./u)).toBeVisible();
  expect(handed()).toEqual([]);
});

test("can be stopped, and says so when it could not be made", async () => {
  silence();
  await askForPdf();
  await expect.element(screen.getByText("Making the page…")).toBeVisible();
  await button("Stop").click();
  expect(SilentWorker.all.map(({ isEnded }) => isEnded)).toEqual([true]);
  await expect.poll(() => screen.getByText("Making the page…").elements()).toEqual([]);
  await button("Save as a PDF").click();
  SilentWorker.all.at(-1)!.dispatchEvent(new Event("error"));
  await expect.element(screen.getByText(/^The PDF could not be made/u)).toBeVisible();
  expect(handed()).toEqual([]);
  expect(saved).toEqual([]);
});

test("does not leave with a name that was covered while it was made", async () => {
  silence();
  await askForPdf();
  await screen.getByRole("checkbox", { name: /^Marcus/u }).click();
  await expect.poll(() => SilentWorker.all.map(({ isEnded }) => isEnded)).toEqual([true]);
  const late = { kind: "made", bytes: new Uint8Array(3), sides: 1 };
  SilentWorker.all[0]!.dispatchEvent(new MessageEvent("message", { data: late }));
  await button("Close").click();
  expect(handed()).toEqual([]);
  expect(saved).toEqual([]);
});

test("is sent where the device can send files, and kept where sending did not work", async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>();
  Object.defineProperty(navigator, "share", { configurable: true, value: share });
  Object.defineProperty(navigator, "canShare", { configurable: true, value: () => true });
  try {
    share.mockRejectedValueOnce(new DOMException("closed", "AbortError"));
    await button("Hand it over").click();
    await button("Send the PDF…").click();
    await expect.poll(() => share.mock.calls.length).toBe(1);
    expect(handed()).toEqual([]);
    share.mockResolvedValueOnce(undefined);
    await button("Send the PDF…").click();
    await expect.poll(() => handed().map(({ way }) => way)).toEqual(["share"]);
    const [file] = share.mock.lastCall![0].files!;
    expect([file!.name, file!.type]).toEqual([`summary-${today()}.pdf`, "application/pdf"]);
    expect(Object.keys(share.mock.lastCall![0])).toEqual(["files"]);
    share.mockRejectedValueOnce(new DOMException("too late", "NotAllowedError"));
    await button("Hand it over").click();
    await button("Send the PDF…").click();
    await expect.poll(() => saved.length).toBe(1);
    await expect.poll(() => handed().length).toBe(2);
  } finally {
    Reflect.deleteProperty(navigator, "share");
    Reflect.deleteProperty(navigator, "canShare");
  }
});
