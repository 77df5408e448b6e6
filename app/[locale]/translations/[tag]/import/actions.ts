'use server';

import { guessFormat } from '@/lib/transfer/translation/guess-format';
import { applyImport } from '@/lib/usecases/translation/apply-import';
import { checkImport } from '@/lib/usecases/translation/check-import';
import { importTranslations } from '@/lib/usecases/translation/import-translations';
import { action } from '@/lib/web/action';

export const checkImportAction = action(checkImport);
export const applyImportAction = action(applyImport);

/** Keeps the file of the form, whose format its name tells where none was chosen, and leads to what would come of it. */
export async function uploadAction(before: unknown, form: FormData) {
  const file = form.get('text');
  const chosen = file instanceof File ? file : null;
  const text = chosen === null ? '' : await textOf(chosen);
  const sent = new FormData();
  for (const [name, value] of form) if (name !== 'text') sent.append(name, value);
  if (sent.get('format') === '') sent.set('format', guessFormat(chosen?.name ?? '', text ?? '') ?? '');
  const name = chosen === null || chosen.name === '' ? null : chosen.name;
  const upload = action(importTranslations, {
    told: async () => ({ text, name, wait: false }),
    to: ({ id }) => `/translations/${encodeURIComponent(String(form.get('locale')))}/import/${id}`,
  });
  return upload(before, sent);
}

/** In UTF-8, or in UTF-16 where the file begins by saying so; null: in neither. */
async function textOf(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
