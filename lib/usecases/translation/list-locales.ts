import { z } from 'zod';
import type { Locale } from '../../domain/locale';
import { ok } from '../../domain/result';
import { allLocales, countStaff } from '../../store/locale-store';
import { query } from '../use-case';

/** A language, and how many people translate and review it. */
export type StaffedLocale = Locale & { readonly translators: number; readonly reviewers: number };

/** The languages that messages are translated into, by tag. */
export const listLocales = query({
  title: 'List the languages',
  right: 'registry.read',
  input: z.strictObject({}),
  async run(_input, { db }) {
    const [locales, staff] = await Promise.all([allLocales(db), countStaff(db)]);
    return ok<readonly StaffedLocale[]>(
      locales.map((locale) => ({
        ...locale,
        ...(staff.get(locale.tag) ?? { translators: 0, reviewers: 0 }),
      })),
    );
  },
});
