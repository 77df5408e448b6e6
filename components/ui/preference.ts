/**
 * What a reader may set for themselves, and the values of it; the first is the default. Each is kept in the cookie
 * of its name, so that the server renders it right at once. `?theme=dark` on any page sets it without JavaScript.
 */
export const preferences = {
  theme: ['system', 'light', 'dark'],
  density: ['normal', 'dense'],
} as const;

export type PreferenceName = keyof typeof preferences;
export type Theme = (typeof preferences.theme)[number];
export type Density = (typeof preferences.density)[number];

export const PREFERENCE_MAX_AGE = 31_536_000;

/** The theme a cookie names, or the default. */
export function themeFrom(cookie: string | undefined): Theme {
  return preferences.theme.find((theme) => theme === cookie) ?? 'system';
}

/** The density a cookie names, or the default. */
export function densityFrom(cookie: string | undefined): Density {
  return preferences.density.find((density) => density === cookie) ?? 'normal';
}

/** The preferences that an address sets, and the address without them. */
export function takePreferences(url: URL): { found: [PreferenceName, string][]; rest: URL } {
  const rest = new URL(url);
  const found: [PreferenceName, string][] = [];
  for (const name of ['theme', 'density'] as const) {
    const value = preferences[name].find((known) => known === url.searchParams.get(name));
    if (value === undefined) continue;
    found.push([name, value]);
    rest.searchParams.delete(name);
  }
  return { found, rest };
}
