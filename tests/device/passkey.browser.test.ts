import { afterEach, describe, expect, it, vi } from "vitest";
import { askPasskey, canUsePasskey, makePasskey, type Passkey } from "#device/passkey.ts";
import { randomBytes } from "#device/random.ts";
import { refused } from "#domain/result.ts";
import { newAuthenticator, withoutAuthenticators } from "#support/authenticator.ts";

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await withoutAuthenticators();
});

async function made(): Promise<Passkey> {
  const passkey = await makePasskey("name", randomBytes);
  if (!passkey.ok) throw new Error(passkey.problem);
  return passkey.value;
}

describe("S-21: unlocking with the device", () => {
  it("gives the same thirty-two bytes for the same question, and others for another", async () => {
    await newAuthenticator();
    expect(await canUsePasskey()).toBe(true);
    const passkey = await made();
    expect(passkey.secret).toHaveLength(32);
    expect(await askPasskey(passkey, randomBytes)).toEqual({ ok: true, value: passkey.secret });
    const other = await askPasskey({ ...passkey, input: randomBytes(32) }, randomBytes);
    expect(other.ok && other.value).not.toEqual(passkey.secret);
  });

  it("wants to know who it is: required, on this device, under a neutral name", async () => {
    await newAuthenticator();
    const create = vi.spyOn(navigator.credentials, "create");
    const get = vi.spyOn(navigator.credentials, "get");
    await made();
    expect(create.mock.calls[0]?.[0]?.publicKey).toMatchObject({
      rp: { id: location.hostname, name: "name" },
      user: { name: "name", displayName: "name" },
      authenticatorSelection: { authenticatorAttachment: "platform", userVerification: "required" },
    });
    for (const [asked] of get.mock.calls) expect(asked?.publicKey?.userVerification).toBe("required");
    expect(get.mock.calls.length).toBeGreaterThan(0);
  });
});

describe("F33: an authenticator that cannot be relied on", () => {
  it("is not set up where it has no such answers", async () => {
    await newAuthenticator({ hasPrf: false });
    expect(await makePasskey("name", randomBytes)).toEqual(refused("not-possible"));
  });

  it("is not set up where it does not find out who is there", async () => {
    await newAuthenticator({ isUserVerified: false });
    expect(await makePasskey("name", randomBytes)).toEqual(refused("cancelled"));
  });

  it("opens nothing once whoever is there is somebody else", async () => {
    const device = await newAuthenticator();
    const passkey = await made();
    await device.becomesHeldBy("other");
    expect(await askPasskey(passkey, randomBytes)).toEqual(refused("cancelled"));
  });

  it("opens nothing once the passkey was deleted", async () => {
    const device = await newAuthenticator();
    const passkey = await made();
    await device.forgetsAll();
    expect(await askPasskey(passkey, randomBytes)).toEqual(refused("cancelled"));
  });

  /** Turns the answer of the real authenticator into another one. */
  function answering(change: (real: PublicKeyCredential, turn: number) => void): void {
    const get = navigator.credentials.get.bind(navigator.credentials);
    let turn = 0;
    vi.spyOn(navigator.credentials, "get").mockImplementation(async (asked) => {
      const real = (await get(asked)) as PublicKeyCredential;
      change(real, (turn += 1));
      return real;
    });
  }
  const answer = (real: PublicKeyCredential, bytes: Uint8Array<ArrayBuffer>) =>
    vi.spyOn(real, "getClientExtensionResults").mockReturnValue({ prf: { results: { first: bytes } } });

  it("is refused when it answers another time with something else", async () => {
    await newAuthenticator();
    answering((real, turn) => void answer(real, new Uint8Array(32).fill(turn)));
    expect(await makePasskey("name", randomBytes)).toEqual(refused("different"));
  });

  it.each([
    ["zeros", new Uint8Array(32)],
    ["too little", new Uint8Array(31).fill(7)],
  ])("is refused when it answers %s", async (_, bytes) => {
    await newAuthenticator();
    const passkey = await made();
    answering((real) => void answer(real, bytes));
    expect(await askPasskey(passkey, randomBytes)).toEqual(refused("not-possible"));
  });

  it("is refused when another passkey answers", async () => {
    await newAuthenticator();
    const passkey = await made();
    answering((real) => void vi.spyOn(real, "rawId", "get").mockReturnValue(new Uint8Array(16).buffer));
    expect(await askPasskey(passkey, randomBytes)).toEqual(refused("different"));
  });

  it.each([
    ["AbortError", "cancelled"],
    ["NotAllowedError", "cancelled"],
    ["SecurityError", "not-possible"],
    ["InvalidStateError", "not-possible"],
  ] as const)("says of %s that it was %s", async (name, problem) => {
    vi.spyOn(navigator.credentials, "create").mockRejectedValue(new DOMException("", name));
    vi.spyOn(navigator.credentials, "get").mockRejectedValue(new DOMException("", name));
    expect(await makePasskey("name", randomBytes)).toEqual(refused(problem));
    const way = { credential: randomBytes(16), input: randomBytes(32) };
    expect(await askPasskey(way, randomBytes)).toEqual(refused(problem));
  });

  it("F21: is not offered where the browser has none", async () => {
    vi.stubGlobal("PublicKeyCredential", undefined);
    expect(await canUsePasskey()).toBe(false);
  });

  it("is not offered where the browser says that it cannot", async () => {
    await newAuthenticator();
    vi.spyOn(PublicKeyCredential, "getClientCapabilities").mockResolvedValue({ "extension:prf": false });
    expect(await canUsePasskey()).toBe(false);
  });
});
