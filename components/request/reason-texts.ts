import { getTranslations } from 'next-intl/server';
import type { Grammar } from '@/lib/domain/scheme/segment';
import { segmentRule } from '../scheme/segment-rule';
import type { ReasonTexts } from './reason-list';

/** On the server: what each thing that stands in the way of a prefix of this grammar is called. */
export async function getReasonTexts(grammar: Grammar): Promise<ReasonTexts> {
  const t = await getTranslations('requestForm.stops');
  const rules = await getTranslations('schemes');
  const segment = grammar.find(({ kind }) => kind === 'prefix');
  return {
    taken: t('taken'),
    held: t('held'),
    retired: t('retired'),
    reserved: t('reserved'),
    malformed:
      segment?.kind === 'prefix' ? t('malformed', { rule: segmentRule(rules, segment) }) : t('unwritable'),
    lookalike: t('lookalike'),
  };
}
