import { expect, test } from 'vitest';
import { languageName } from './language-name';

test.each([
  ['ja', 'en', 'Japanese'],
  ['ja', 'ja', '日本語'],
  ['es', 'es', 'Español'],
  ['qaa', 'en', 'Qaa'],
  ['<script>', 'en', '<script>'],
])('%s is called in %s: %s', (tag, inLocale, name) => {
  expect(languageName(tag, inLocale)).toBe(name);
});
