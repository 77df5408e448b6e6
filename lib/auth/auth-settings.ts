/** What signing in needs to know, the same in every portal process. */
export type AuthSettings = {
  /** Signs session cookies; at least 32 characters. */
  readonly secret: string;
  /** The OpenID provider that people may sign in with. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
  /** How many changes one person may make in a minute. */
  readonly writeLimit: number;
};
