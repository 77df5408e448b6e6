import type { SchemeSeed } from '../scheme-seed';
import { categories } from './categories';
import { codes } from './codes';
import { prefixes } from './prefixes';
import { scheme } from './scheme';
import { translations } from './translations';

export const platform: SchemeSeed = {
  scheme,
  categories,
  owners: [],
  prefixes,
  codes,
  envelopes: [],
  translations,
};
