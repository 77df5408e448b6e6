import { PREFERENCE_MAX_AGE, type PreferenceName } from './preference';

/** In the browser: keeps a preference for the next page, and shows it on this one. */
export function keepPreference(name: PreferenceName, value: string): void {
  keepCookie(name, value);
  document.documentElement.dataset[name] = value;
}

/** In the browser: keeps a small value of the portal's own for a year. */
export function keepCookie(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers.
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${PREFERENCE_MAX_AGE}; samesite=lax`;
}
