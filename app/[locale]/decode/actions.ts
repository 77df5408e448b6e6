'use server';

import type { DecodeState } from '@/components/decode/decode-view';
import { decodeStateOf } from './decode-state';

/** Decodes what the form sends. Forms send line ends as CR LF, which nobody typed. */
export async function decodeAction(_before: DecodeState, form: FormData): Promise<DecodeState> {
  const text = form.get('text');
  return decodeStateOf(typeof text === 'string' ? text.replaceAll('\r\n', '\n') : '');
}
