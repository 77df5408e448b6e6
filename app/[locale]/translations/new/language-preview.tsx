'use server';

import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageFacts } from '@/components/locale/language-facts';
import { directionOf, isKnownLanguage } from '@/lib/domain/locale';
import { localeTag } from '@/lib/schema/text';

/** What is known of the language that a form names. */
export async function languagePreview(form: FormData): Promise<ReactNode> {
  const tag = String(form.get('tag') ?? '').trim();
  if (isTag(tag) && isKnownLanguage(tag)) return <LanguageFacts tag={tag} direction={directionOf(tag)} />;
  const t = await getTranslations('localeForm');
  return <p className="text-muted text-sm">{t(tag === '' ? 'knownHelp' : 'unknown')}</p>;
}

/** As far as it can be looked up; the use case says whether it can be had. */
function isTag(text: string): boolean {
  return localeTag.safeParse(text).success;
}
