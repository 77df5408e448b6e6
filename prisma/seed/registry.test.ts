import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { checkTemplate } from '../../lib/domain/envelope/template';
import { readMessage } from '../../lib/domain/message/read-message';
import { renderMessage } from '../../lib/domain/message/render';
import { checkGrammar } from '../../lib/domain/scheme/grammar';
import { createCategoryInput } from '../../lib/schema/category';
import { createCodeInput } from '../../lib/schema/code';
import { createEnvelopeInput } from '../../lib/schema/envelope';
import { createOwnerInput } from '../../lib/schema/owner';
import { createPrefixInput } from '../../lib/schema/prefix';
import { createSchemeInput } from '../../lib/schema/scheme';
import { saveTranslationInput } from '../../lib/schema/translation';
import { registry, type SchemeSeed } from './registry';
import { spell } from './spell.fixture';

function parametersOf(seed: SchemeSeed, message: string) {
  const read = readMessage(seed.scheme.messageStyle, message);
  if (!read.ok) throw new Error(`cannot be read: ${message}`);
  return read.value.parameters.toSorted((a, b) => a.name.localeCompare(b.name));
}

const repeated = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);

it('has the schemes in the order in which they are told of', () => {
  expect(registry.map((seed) => seed.scheme.slug)).toEqual([
    'soracom',
    'platform',
    'auth-service',
    'apigate',
    'userorg',
    'errdex',
  ]);
});

it('names no owner twice', () => {
  const slugs = registry.flatMap((seed) => seed.owners.map((owner) => owner.slug));
  expect(repeated(slugs)).toEqual([]);
});

describe.each(registry.map((seed) => [seed.scheme.slug, seed] as const))('%s', (slug, seed) => {
  const codes = seed.codes.map((code) => [spell(seed, code), code] as const);

  it('has nothing that its inputs refuse', () => {
    const tables: readonly (readonly [z.ZodType, readonly unknown[]])[] = [
      [createSchemeInput, [seed.scheme]],
      [createCategoryInput, seed.categories],
      [createOwnerInput, seed.owners],
      [createPrefixInput, seed.prefixes],
      [createCodeInput, seed.codes],
      [createEnvelopeInput, seed.envelopes],
      [saveTranslationInput, seed.translations.map((one) => ({ ...one, scheme: slug, state: 'approved' }))],
    ];
    const issues = tables.flatMap(([input, items]) =>
      items.flatMap((item) => input.safeParse(item).error?.issues ?? []),
    );
    expect(issues).toEqual([]);
  });

  it('has a sound grammar and templates of known slots', () => {
    expect(checkGrammar(seed.scheme.segments)).toMatchObject({ ok: true });
    for (const envelope of seed.envelopes) {
      expect(checkTemplate(envelope.template)).toMatchObject({ ok: true });
    }
  });

  it('keeps everything in its own scheme', () => {
    const under = [...seed.categories, ...seed.prefixes, ...seed.codes, ...seed.envelopes];
    expect([...new Set(under.map((one) => one.scheme))]).toEqual([slug]);
  });

  it('names only what it has', () => {
    const slugs = seed.owners.map((owner) => owner.slug);
    const prefixes = seed.prefixes.map((prefix) => prefix.prefix);
    const categories = seed.categories.map((category) => category.value);
    const segments = seed.scheme.segments.flatMap((one) => (one.kind === 'category' ? [one.name] : []));

    for (const [index, owner] of seed.owners.entries()) {
      if (owner.contactOwner !== null) expect(slugs.slice(0, index)).toContain(owner.contactOwner);
    }
    for (const prefix of seed.prefixes) expect(slugs).toEqual(expect.arrayContaining(prefix.owners));
    for (const category of seed.categories) expect(segments).toContain(category.segment);
    for (const code of seed.codes) {
      expect(prefixes).toContain(code.prefix);
      if (code.category !== null) expect(categories).toContain(code.category);
    }
  });

  it('repeats no prefix, category, code, alias or version', () => {
    expect(repeated(seed.prefixes.map((prefix) => prefix.prefix))).toEqual([]);
    expect(repeated(seed.categories.map(({ segment, value }) => `${segment} ${value}`))).toEqual([]);
    expect(repeated(codes.map(([spelling]) => spelling))).toEqual([]);
    expect(repeated(seed.codes.flatMap((code) => code.aliases))).toEqual([]);
    expect(repeated(seed.envelopes.map((envelope) => envelope.version))).toEqual([]);
  });

  it('counts numbers within the prefix and category, and leaves none to chance', () => {
    const numbered = seed.codes.filter((code) => code.name === null && code.number !== null);
    const counted = numbered.map(({ prefix, category, number }) => `${prefix} ${category} ${number}`);
    expect(numbered.every((code) => typeof code.number === 'number')).toBe(true);
    expect(repeated(counted)).toEqual([]);
  });

  it('has messages that can be read, and a note for each parameter', () => {
    for (const code of seed.codes) {
      const names = parametersOf(seed, code.message).map((parameter) => parameter.name);
      expect(code.parameters.map((note) => note.name).toSorted(), code.message).toEqual(names);
    }
  });

  it('is translated whole, with the parameters of the source', () => {
    const wanted = codes.flatMap(([spelling]) => [`${spelling} ja`, `${spelling} zh`]);
    expect(seed.translations.map((one) => `${one.code} ${one.locale}`).toSorted()).toEqual(wanted.toSorted());

    const sources = new Map(codes);
    for (const { code, text } of seed.translations) {
      const source = sources.get(code);
      expect(parametersOf(seed, text), text).toEqual(parametersOf(seed, source?.message ?? ''));
    }
  });

  it('is translated into Japanese and Chinese, and ends sentences as the source does', () => {
    const sources = new Map(codes);
    for (const { code, locale, text } of seed.translations) {
      const args = { limit: 3 };
      const rendered = renderMessage(seed.scheme.messageStyle, text, locale, args);
      expect(rendered).toMatch(locale === 'ja' ? /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u : /\p{sc=Han}/u);
      if (locale === 'zh') expect(rendered).not.toMatch(/[\p{sc=Hira}\p{sc=Kana}]/u);
      expect(rendered.endsWith('。'), rendered).toBe(sources.get(code)?.message.endsWith('.'));
    }
  });

  it('has one envelope in force, or none', () => {
    const current = seed.envelopes.filter((envelope) => envelope.current);
    expect(current).toHaveLength(Math.min(1, seed.envelopes.length));
  });
});
