import type { Actor } from '../domain/access';
import type { Result } from '../domain/result';
import { rowOf } from '../store/role-row';
import { createCode } from './code/create-code';
import { signedIn } from './fixtures/actor';
import { cast, PASSWORD_HASH, type Part, type Props, parts, type SignedInPart, stage } from './fixtures/cast';
import { openTestPortal, type TestPortal } from './fixtures/portal';
import { addTerm } from './glossary/add-term';
import { createPrefix } from './prefix/create-prefix';
import { requestOwnership } from './request/request-ownership';
import { submitRequest } from './request/submit-request';
import { reserveNumbers } from './reservation/reserve-numbers';
import { dismissCheck } from './translation/dismiss-check';
import { saveTranslation } from './translation/save-translation';
import { suggestTranslation } from './translation/suggest-translation';
import type { Portal } from './use-case';

export type Stage = {
  /** A portal on which nothing stays: each run is undone, so that everybody finds the same. */
  readonly portal: Portal;
  readonly actorOf: (part: Part) => Actor;
  readonly propsOf: (part: Part) => Props;
  readonly sql: TestPortal['sql'];
  readonly close: () => Promise<void>;
};

/** Hash by which a token of one of the cast can be found; its text is for who opens the stage to choose. */
type Hashes = (part: SignedInPart) => string;

/** A seeded registry that only who is signed in may read, with the cast in it. */
export async function openStage(hashOf: Hashes = (part) => `hash of ${part}`): Promise<Stage> {
  const test = await openTestPortal();
  const owners = new Map<string, number>();
  for (const { slug, id } of await test.sql('SELECT slug, id FROM owner'))
    owners.set(String(slug), Number(id));
  const ownerOf = (slug: string | null) => (slug === null ? [] : [owners.get(slug) ?? 0]);
  const enter = async (id: string, hash: string) => {
    await test.sql(`INSERT INTO "user" (id, email, name) VALUES ($1, $2, $1)`, [
      id,
      `${id.toLowerCase()}@example.com`,
    ]);
    await test.sql('INSERT INTO api_token (id, user_id, name, hash) VALUES ($1, $2, $1, $3)', [
      `token-of-${id}`,
      id,
      hash,
    ]);
    await test.sql(
      `INSERT INTO account (id, account_id, provider_id, user_id, password) VALUES ($1, $2, 'credential', $2, $3)`,
      [`password-of-${id}`, id, PASSWORD_HASH],
    );
    await test.sql(
      `INSERT INTO session (id, token, user_id, expires_at) VALUES ($1, $1, $2, now() + interval '1 day')`,
      [`session-of-${id}`, id],
    );
  };
  for (const part of signedInParts) {
    await enter(part, hashOf(part));
    for (const { role, locale } of cast[part].roles.map(rowOf)) {
      await test.sql('INSERT INTO user_role (user_id, role, locale) VALUES ($1, $2::role, $3)', [
        part,
        role,
        locale,
      ]);
    }
    for (const owner of ownerOf(cast[part].owner)) {
      await test.sql('INSERT INTO owner_member (owner_id, user_id) VALUES ($1, $2)', [owner, part]);
    }
  }
  for (const id of ['other', 'deputy']) await enter(id, `hash of ${id}`);
  await test.sql('INSERT INTO owner_member (owner_id, user_id) SELECT id, $2 FROM owner WHERE slug = $1', [
    stage.owner,
    'deputy',
  ]);
  const { scheme, prefix, code } = stage;
  const message = 'Something went wrong.';
  const number = Number(code.slice(prefix.length));
  const manager: Actor = { kind: 'system', name: 'stage' };
  const old = { prefix: stage.deprecated, title: 'Old', status: 'deprecated', owners: [stage.owner] };
  await createPrefix.run(test, manager, { scheme, ...old });
  const codes = [
    { number, aliases: [stage.alias] },
    { number: Number(stage.otherCode.slice(prefix.length)) },
    { number: null, status: 'draft', aliases: [stage.draft] },
  ];
  for (const one of codes) await createCode.run(test, manager, { scheme, prefix, message, ...one });
  const range = { from: 800, to: 809, until: '2999-01-01', reason: 'Held' };
  const reserved = await reserveNumbers.run(test, manager, { scheme, prefix, ...range });
  const reservation = reserved.ok ? reserved.value.id : 0;
  const requested = async (id: string, wanted: string) => {
    const input = { scheme, prefix: wanted, title: wanted, owners: [stage.owner], reason: 'Needed' };
    return made(await submitRequest.run(test, signedIn({ id, name: id }, [{ role: 'member' }]), input));
  };
  const request = await requested('other', 'ZQO');
  const ownRequests = new Map<Part, number>();
  for (const [index, part] of signedInParts.entries()) {
    ownRequests.set(part, await requested(part, `ZR${String.fromCharCode(65 + index)}`));
  }
  const away = { scheme, prefix, owners: ['ogu'], reason: 'Handed on' };
  const other = signedIn({ id: 'other', name: 'other' }, [{ role: 'member' }]);
  const handover = made(await requestOwnership.run(test, other, away));
  const translated = { scheme, locale: stage.locale };
  const texts = [
    { code, text: '問題が  発生しました。', state: 'draft' },
    { code: stage.otherCode, text: '何かが  うまくいきませんでした。', state: 'needs-review' },
  ];
  for (const text of texts) await saveTranslation.run(test, manager, { ...translated, ...text });
  const waiting = { ...translated, code: stage.otherCode };
  await dismissCheck.run(test, manager, { ...waiting, check: 'double-space' });
  const suggested = await suggestTranslation.run(test, manager, { ...waiting, text: '失敗しました。' });
  const suggestion = suggested.ok ? suggested.value.id : 0;
  const added = await addTerm.run(test, manager, {
    locale: stage.locale,
    term: 'wrong',
    translation: '誤り',
  });
  const term = added.ok ? added.value.id : 0;
  for (const part of signedInParts) {
    await test.sql(
      `INSERT INTO translation_import (id, actor_id, format, state, entries, created_at)
       VALUES ($1, $2, 'csv', 'draft', 1, now())`,
      [importOf(part), part],
    );
    await test.sql(
      `INSERT INTO translation_import_entry (import_id, place, line, scheme, code, locale, text)
       VALUES ($1, 1, 2, $2, $3, $4, '失敗しました。')`,
      [importOf(part), scheme, code, stage.locale],
    );
  }
  const began = async (type: 'code' | 'prefix' | 'owner' | 'scheme') => {
    const [row] = await test.sql('SELECT id FROM audit_event WHERE type = $1 AND subject_name = $2', [
      `${type}.created`,
      stage[type],
    ]);
    return String(row?.id);
  };
  const beginnings = {
    code: await began('code'),
    prefix: await began('prefix'),
    owner: await began('owner'),
    scheme: await began('scheme'),
  };
  // Last, so that nothing of this waits to be sent to it.
  const [hook] = await test.sql(
    `INSERT INTO webhook (title, url, secret, created_at, updated_at)
     VALUES ('Hook', 'https://hooks.example.com/', 'sealed', now(), now()) RETURNING id`,
  );
  const [sent] = await test.sql(
    `INSERT INTO webhook_delivery (webhook_id, message_id, type, payload, state, queued_at)
     VALUES ($1, 'msg_stage', 'webhook.test', '{}', 'delivered', now()) RETURNING id::text`,
    [hook?.id],
  );
  return {
    portal: { ...test, publicRead: false, database: { ...test.database, transaction: undoing(test) } },
    actorOf: (part) =>
      part === 'anonymous'
        ? { kind: 'anonymous' }
        : signedIn({ id: part, name: part }, cast[part].roles, ownerOf(cast[part].owner)),
    propsOf: (part) => ({
      fresh: 'fresh',
      self: part === 'anonymous' ? 'nobody' : part,
      ownToken: `token-of-${part}`,
      ownSession: `session-of-${part}`,
      other: 'other',
      otherToken: 'token-of-other',
      deputy: 'deputy',
      reservation,
      webhook: Number(hook?.id),
      delivery: String(sent?.id),
      request,
      ownRequest: ownRequests.get(part) ?? request,
      handover,
      suggestion,
      term,
      ownImport: importOf(part),
      beginnings,
    }),
    sql: test.sql,
    close: test.close,
  };
}

const signedInParts = parts.filter((part) => part !== 'anonymous');

/** The id of what one of the cast has uploaded. */
function importOf(part: Part): string {
  return `00000000-0000-4000-8000-${String(parts.indexOf(part)).padStart(12, '0')}`;
}

function made(result: Result<{ readonly id: number }>): number {
  if (!result.ok) throw new Error(`The stage was refused: ${JSON.stringify(result.refusal)}`);
  return result.value.id;
}

class Undone extends Error {}

function undoing({ database }: Portal): Portal['database']['transaction'] {
  return async <T>(change: Parameters<typeof database.transaction<T>>[0]) => {
    const results: T[] = [];
    try {
      await database.transaction(async (db) => {
        results[0] = await change(db);
        throw new Undone();
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
    }
    const [result] = results;
    if (result === undefined) throw new Error('A change comes to something.');
    return result;
  };
}
