/** What this device's own unlock was set up with. Public: it opens nothing without the authenticator. */
export interface DeviceWay {
  /** Id of the credential. */
  readonly credential: Uint8Array<ArrayBuffer>;
  /** What the authenticator is asked about, 32 random bytes. */
  readonly input: Uint8Array<ArrayBuffer>;
}

/** In which ways a locked journal can be opened. There is always the passcode. */
export interface Ways {
  readonly recovery: boolean;
  readonly device: DeviceWay | null;
}

/** What somebody brings to open a locked journal. */
export type Key =
  /** As it was typed. */
  | { readonly by: "passcode"; readonly passcode: string }
  /** The twenty bytes of the recovery code. */
  | { readonly by: "recovery"; readonly code: Uint8Array<ArrayBuffer> }
  /** The thirty-two bytes that the authenticator answers. */
  | { readonly by: "device"; readonly secret: Uint8Array<ArrayBuffer> };

/** The ways of a journal from now on; null for none, as before there was a passcode. */
export interface NextLock {
  /** As it was typed, and found good (`passcodeProblem` in the domain). */
  readonly passcode: string;
  /** Twenty random bytes that the person has written down. */
  readonly recovery: Uint8Array<ArrayBuffer> | null;
  readonly device: (DeviceWay & { readonly secret: Uint8Array<ArrayBuffer> }) | null;
}

/** One more way beside the passcode. */
export type MoreWays = Pick<NextLock, "recovery" | "device">;

/**
 * "wrong": it does not open this journal, and the try was counted. "waiting": too many were wrong, nothing was tried.
 * "unavailable": the key could not be derived on this device just now.
 */
export type KeyProblem = "wrong" | "waiting" | "unavailable";

/** What the lock screen may show, since the person chose it: sealed, but readable by whoever has this device. */
export interface Door {
  /** Country for urgent help, ISO 3166-1 alpha-2 in lower case. */
  readonly country: string | null;
  readonly contacts: readonly { readonly name: string; readonly number: string }[];
}
