import type { SchemeSeed } from '../scheme-seed';
import { categories } from './categories';
import { codes } from './codes';
import { envelopes } from './envelopes';
import { prefixes } from './prefixes';
import { scheme } from './scheme';
import { translations } from './translations';

export const userorg: SchemeSeed = {
  scheme,
  categories,
  owners: [],
  prefixes,
  codes,
  envelopes,
  translations,
};
