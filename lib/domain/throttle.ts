/** How many attempts of a kind are let through in a window of time, in seconds. What succeeds is given back. */
export const throttles = {
  /** Wrong passwords for one e-mail address, sent from one place. */
  'sign-in': { attempts: 10, seconds: 900 },
  /** Wrong passwords for one e-mail address, from wherever: slower than anybody can guess. */
  'sign-in-email': { attempts: 50, seconds: 3600 },
  /** Wrong passwords from one place, for whomever. */
  'sign-in-address': { attempts: 100, seconds: 900 },
  'reset-email': { attempts: 3, seconds: 3600 },
  'reset-address': { attempts: 30, seconds: 3600 },
  'set-up-address': { attempts: 20, seconds: 900 },
  'change-password': { attempts: 10, seconds: 900 },
} as const satisfies Record<string, { readonly attempts: number; readonly seconds: number }>;

export type Throttled = keyof typeof throttles;
