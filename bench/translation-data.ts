import { CHECKS_EDITION } from '../lib/domain/translation-checks';
import { PREFIXES, type Run, SCHEME } from './data';

/** A scheme of 10,000 codes, as a service loads it. */
export const BUNDLED = 'bundled';
const BUNDLED_PREFIXES = 10;

/** Languages of the benchmark, those of a small registry first. */
const locales = 'ja de zh fr es it pt nl pl cs sv da fi nb hu ro tr ar he ko'.split(' ');

/** A text of these words stands for what a language says. */
const TEXT = `l.tag || ' ' || c.message`;

/**
 * Gives a database that `fill` has filled texts in so many languages: nine in ten codes have one in each, two thirds of
 * them approved, one in fifty outdated, half with a warning and one in two hundred with a rare one.
 */
export async function fillTranslations(run: Run, many: number, total: number): Promise<void> {
  const tags = locales.slice(0, many);
  await run('INSERT INTO locale (tag) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [tags]);
  await run(
    'DELETE FROM locale WHERE NOT tag = ANY($1::text[]) AND tag NOT IN (SELECT locale FROM translation)',
    [tags],
  );
  await addBundled(run, total);
  const indexes = ['spelling', 'state_spelling', 'prefix_id_spelling', 'author_id_spelling'].map(
    (columns) => `translation_locale_${columns}_code_id_idx`,
  );
  await run(
    `DROP INDEX ${[...indexes, 'translation_locale_updated_at_code_id_idx', 'translation_failing_idx'].join(', ')}`,
  );
  for (const tag of tags) {
    await run(
      `INSERT INTO translation (code_id, locale, text, state, source_revision, approved_text, approved_revision, failing,
         checked, author_name, updated_at)
       SELECT c.id, l.tag, ${TEXT},
         (CASE h % 9 WHEN 6 THEN 'needs-review' WHEN 7 THEN 'draft' WHEN 8 THEN 'rejected' ELSE 'approved' END)::translation_state,
         CASE WHEN h % 50 = 0 THEN 0 ELSE 1 END, CASE WHEN h % 9 < 6 THEN ${TEXT} END, CASE WHEN h % 9 < 6 THEN 1 END,
         CASE WHEN h % 2 = 0 THEN ARRAY[l.tag || '/remedy-missing'] ELSE '{}' END
           || CASE WHEN h % 200 = 7 THEN ARRAY[l.tag || '/numbers-differ'] ELSE '{}' END,
         ${CHECKS_EDITION}, 'bench', timestamptz '2026-01-01' + (h % 1000000) * interval '1 second'
       FROM code c CROSS JOIN (SELECT $1::text AS tag) l
       CROSS JOIN LATERAL (SELECT abs(hashint4(c.id) # hashtext(l.tag)) AS h) x
       WHERE h % 10 < 9 ON CONFLICT DO NOTHING`,
      [tag],
    );
  }
  await run(
    'INSERT INTO translation_revision (translation_id, revision, text, state, source_revision, actor_name) SELECT id, 1, text, state, 1, author_name FROM translation ON CONFLICT DO NOTHING',
  );
  await run(
    'CREATE INDEX translation_locale_spelling_code_id_idx ON translation (locale, spelling, code_id)',
  );
  await run(
    'CREATE INDEX translation_locale_state_spelling_code_id_idx ON translation (locale, state, spelling, code_id)',
  );
  await run(
    'CREATE INDEX translation_locale_prefix_id_spelling_code_id_idx ON translation (locale, prefix_id, spelling, code_id)',
  );
  await run(
    'CREATE INDEX translation_locale_author_id_spelling_code_id_idx ON translation (locale, author_id, spelling, code_id)',
  );
  await run(
    'CREATE INDEX translation_locale_updated_at_code_id_idx ON translation (locale, updated_at, code_id)',
  );
  await run(
    'CREATE INDEX translation_failing_idx ON translation USING gin (failing) WITH (gin_pending_list_limit = 256)',
  );
  await run('VACUUM ANALYZE');
}

async function addBundled(run: Run, total: number): Promise<void> {
  const perPrefix = total / PREFIXES;
  const copied = 10_000 / perPrefix;
  await run(
    `INSERT INTO scheme (id, slug, name, summary, prefix_label, segments, message_style)
     SELECT 1001, $1, 'Bundled', summary, prefix_label, segments, message_style FROM scheme WHERE slug = $2`,
    [BUNDLED, SCHEME],
  );
  await run(
    `INSERT INTO prefix (id, scheme_id, prefix, title)
     SELECT 1300 + id - 1000, 1001, prefix, title FROM prefix WHERE id BETWEEN 1000 AND $1::int`,
    [1000 + Math.max(BUNDLED_PREFIXES, copied) - 1],
  );
  await run(
    `INSERT INTO code (scheme_id, prefix_id, code, number, message, parameters, flags, words)
     SELECT 1001, prefix_id - 1000 + 1300, code, number, message, parameters, '{}', words
     FROM code WHERE prefix_id BETWEEN 1000 AND $1::int`,
    [1000 + copied - 1],
  );
}
