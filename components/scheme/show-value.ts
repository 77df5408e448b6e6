import type { useTranslations } from 'next-intl';
import { lifecycle } from '@/lib/domain/lifecycle';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import type { ShowValue } from '../ui/facet-options';
import { lifecycleTones } from './lifecycle-badge';

/** In a checklist: what is called by its name. */
export const showNamed: ShowValue = (value, label) => ({ label: label ?? value, short: label ?? value });

/** In a checklist: a scheme, by the name it has even where nothing of it is left. */
export function showScheme(schemes: readonly Pick<Scheme, 'slug' | 'name'>[]): ShowValue {
  const names = new Map(schemes.map(({ slug, name }) => [slug, name]));
  return (value, label) => showNamed(value, label ?? names.get(value) ?? null);
}

/** In a checklist: what is called by its spelling, and has a name beside it. */
export const showSpelled: ShowValue = (value, label) => ({
  label: label === null ? value : `${value} ${label}`,
  short: value,
});

/** In a checklist: a state of a life, with its hue. */
export function showStatus(words: ReturnType<typeof useTranslations<'lifecycle'>>): ShowValue {
  return (value) => {
    const status = lifecycle.find((known) => known === value);
    if (status === undefined) return { label: value, short: value };
    return { label: words(status), short: words(status), tone: lifecycleTones[status] };
  };
}
