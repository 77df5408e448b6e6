'use server';

import type { FormAnswer } from '@/components/ui/form-answer';
import { acceptSuggestion } from '@/lib/usecases/translation/accept-suggestion';
import { commentOnTranslation } from '@/lib/usecases/translation/comment-on-translation';
import { dismissCheck } from '@/lib/usecases/translation/dismiss-check';
import { dismissSuggestion } from '@/lib/usecases/translation/dismiss-suggestion';
import { restoreCheck } from '@/lib/usecases/translation/restore-check';
import { reviewTranslation } from '@/lib/usecases/translation/review-translation';
import { saveTranslation } from '@/lib/usecases/translation/save-translation';
import { suggestTranslation } from '@/lib/usecases/translation/suggest-translation';
import { action } from '@/lib/web/action';

const entry = ['scheme', 'code', 'locale'] as const;
const revisions = ['version', 'sourceRevision'] as const;

/** Saves, hands in, approves or suggests what was written, as its button says, and stays or goes on to the next. */
export async function writeTranslationAction(before: unknown, form: FormData): Promise<FormAnswer> {
  const said = (name: string) => String(form.get(name) ?? '');
  const [step = 'needs-review', then] = said('do').split(' ');
  const to = then === 'next' ? { to: () => nextOf(form) } : {};
  if (step === 'suggest') {
    return action(suggestTranslation, to)(before, sent(form, [...entry, 'text']));
  }
  // Nothing was changed: it is the text that was handed in that a reviewer agrees with.
  const isReview = step === 'approved' && said('text') === said('saved').replaceAll('\r\n', '\n');
  if (isReview && said('state') !== 'missing' && said('state') !== 'draft') {
    const agreed = sent(form, [...entry, ...revisions]);
    agreed.set('verdict', 'approve');
    return action(reviewTranslation, to)(before, agreed);
  }
  const saved = sent(form, [...entry, ...revisions, 'text']);
  saved.set('state', step);
  return action(saveTranslation, to)(before, saved);
}

/** Approves or rejects the text as it was saved, and goes on to the next. */
export async function reviewTranslationAction(before: unknown, form: FormData): Promise<FormAnswer> {
  const to = String(form.get('next') ?? '') === '' ? {} : { to: () => nextOf(form) };
  return action(reviewTranslation, to)(before, sent(form, [...entry, ...revisions, 'verdict', 'comment']));
}

export const acceptSuggestionAction = action(acceptSuggestion);
export const dismissSuggestionAction = action(dismissSuggestion);
export const commentAction = action(commentOnTranslation);
export const dismissCheckAction = action(dismissCheck);
export const restoreCheckAction = action(restoreCheck);

/** Within the queue of the locale, whatever the form says. */
function nextOf(form: FormData): string {
  const search = new URLSearchParams(String(form.get('next') ?? ''));
  return `/translations/${encodeURIComponent(String(form.get('locale') ?? ''))}?${search}`;
}

function sent(form: FormData, names: readonly string[]): FormData {
  const rest = new FormData();
  for (const [name, value] of form) {
    if (names.includes(name) || name.startsWith('$ACTION_')) rest.append(name, value);
  }
  return rest;
}
