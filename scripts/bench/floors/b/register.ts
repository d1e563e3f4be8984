type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
};

/** The least that installs the service worker under the policy that every answer carries. */
export function register(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const rules = { createScriptURL: (url: string) => url };
  const policy = trustedTypes?.createPolicy("alianza", rules) ?? rules;
  void navigator.serviceWorker.register(policy.createScriptURL("./sw.js"));
}
