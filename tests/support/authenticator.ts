import { cdp } from "vitest/browser";

/** The authenticator of a phone, as Chromium plays it, in tests that run in the browser themselves. */
const browser = cdp() as unknown as {
  send: (name: string, parameters?: object) => Promise<{ authenticatorId: string }>;
};

export interface Authenticator {
  /** Who holds the device from now on: its owner, or somebody it does not know. */
  readonly becomesHeldBy: (who: "owner" | "other") => Promise<void>;
  readonly forgetsAll: () => Promise<void>;
}

const added: string[] = [];

/** @param over what is unlike a phone of today */
export async function newAuthenticator(over: object = {}): Promise<Authenticator> {
  await browser.send("WebAuthn.enable");
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf: true,
      ...over,
    },
  });
  added.push(authenticatorId);
  return {
    becomesHeldBy: async (who) =>
      void (await browser.send("WebAuthn.setUserVerified", {
        authenticatorId,
        isUserVerified: who === "owner",
      })),
    forgetsAll: async () => void (await browser.send("WebAuthn.clearCredentials", { authenticatorId })),
  };
}

/** Takes all of them away again. */
export async function withoutAuthenticators(): Promise<void> {
  for (const authenticatorId of added.splice(0))
    await browser.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
  await browser.send("WebAuthn.disable");
}
