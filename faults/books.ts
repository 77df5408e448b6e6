/** Runs one statement behind the portal's back and gives the rows. */
export type Sql = (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** What must never be in a registry, whatever was going on when its process died: each finds what breaks the rule. */
const rules: Readonly<Record<string, string>> = {
  'a code has its first revision': `SELECT c.code FROM code c
    WHERE NOT EXISTS (SELECT 1 FROM code_revision r WHERE r.code_id = c.id AND r.revision = 1)`,
  'its newest revision is what it says': `SELECT c.code FROM code c WHERE c.message IS DISTINCT FROM
    (SELECT r.message FROM code_revision r WHERE r.code_id = c.id ORDER BY r.revision DESC LIMIT 1)`,
  'no revision is left out': `SELECT code_id FROM code_revision GROUP BY code_id HAVING max(revision) <> count(*)`,
  'a number belongs to one code': `SELECT prefix_id, category_id, number FROM code WHERE number IS NOT NULL
    GROUP BY 1, 2, 3 HAVING count(*) > 1`,
  'a counter is past the numbers it handed out': `SELECT c.code, n.next FROM code c
    LEFT JOIN counter n ON n.prefix_id = c.prefix_id AND coalesce(n.category_id, 0) = coalesce(c.category_id, 0)
    WHERE c.number IS NOT NULL AND coalesce(n.next, 0) <= c.number`,
  'tallies count what is there': `SELECT * FROM (
      SELECT prefix_id, category_id, status, served_http_status, codes FROM code_tally WHERE codes <> 0
    ) t FULL JOIN (
      SELECT prefix_id, coalesce(category_id, 0) AS category_id, status, served_http_status, count(*)::int AS codes
      FROM code GROUP BY 1, 2, 3, 4
    ) c USING (prefix_id, category_id, status, served_http_status) WHERE t.codes IS DISTINCT FROM c.codes`,
  'the HTTP status served is its own or that of its category': `SELECT c.code FROM code c
    LEFT JOIN category k ON k.id = c.category_id
    WHERE c.served_http_status <> coalesce(c.http_status, k.http_status, 0)`,
  'an alias leads to a code of its scheme': `SELECT a.alias FROM alias a LEFT JOIN code c ON c.id = a.code_id
    WHERE c.scheme_id IS DISTINCT FROM a.scheme_id`,
  'every word of a code can be guessed at': `SELECT DISTINCT w.word FROM code c,
      unnest(tsvector_to_array(c.words)) AS w(word)
    WHERE length(w.word) > 1 AND NOT EXISTS (SELECT 1 FROM search_word s WHERE s.word = w.word)`,
  'a code was created by one event and changed by each other': `SELECT c.code, c.version FROM code c
    LEFT JOIN audit_event e ON e.subject_type = 'code' AND e.subject_id = c.id::text
    GROUP BY c.id HAVING count(*) <> c.version OR count(*) FILTER (WHERE e.type = 'code.created') <> 1`,
  'an event of a code has its code': `SELECT e.id FROM audit_event e WHERE e.subject_type = 'code'
    AND NOT EXISTS (SELECT 1 FROM code c WHERE c.id::text = e.subject_id)`,
};

/** Every rule that is broken, with what breaks it. */
export async function brokenRules(sql: Sql): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const [rule, query] of Object.entries(rules)) {
    const rows = await sql(`${query} LIMIT 5`);
    if (rows.length > 0) broken.push(`${rule}: ${JSON.stringify(rows)}`);
  }
  return [...broken, ...(await brokenChains(sql))];
}

/** What events tell of a code, as it stands in the registry. */
const present = `SELECT c.id::text AS id, c.code, jsonb_build_object(
    'title', c.title, 'message', c.message, 'description', c.description, 'action', c.action,
    'httpStatus', c.http_status, 'flags', to_jsonb(c.flags), 'status', c.status::text, 'number', c.number,
    'name', c.name, 'reason', c.deprecated_reason, 'parameters', c.parameters) AS fields
  FROM code c`;

/**
 * Follows the events of every code from → to. Where one does not begin with what the one before it left, or the last
 * does not end at what the code says, either an event or its change is missing.
 */
async function brokenChains(sql: Sql): Promise<readonly string[]> {
  const told = new Map<string, Map<string, string>>();
  const broken: string[] = [];
  const events = await sql(
    `SELECT subject_id, subject_name, changes FROM audit_event WHERE subject_type = 'code' ORDER BY id`,
  );
  for (const { subject_id: id, subject_name: name, changes } of events) {
    const fields = told.get(String(id)) ?? new Map<string, string>();
    told.set(String(id), fields);
    for (const [field, { from, to }] of changesIn(changes)) {
      if (field === 'messageChange') continue;
      const before = fields.get(field) ?? 'null';
      if (JSON.stringify(from) !== before) broken.push(`${name}: ${field} came from something else`);
      fields.set(field, JSON.stringify(to));
    }
  }
  for (const { id, code, fields } of await sql(present)) {
    for (const [field, value] of Object.entries(isObject(fields) ? fields : {})) {
      const last = told.get(String(id))?.get(field) ?? 'null';
      if (JSON.stringify(value) !== last) broken.push(`${code}: ${field} is not what its last event says`);
    }
  }
  return broken.slice(0, 5);
}

function changesIn(changes: unknown): readonly [string, { readonly from: unknown; readonly to: unknown }][] {
  return Object.entries(isObject(changes) ? changes : {}).flatMap(([field, change]) =>
    isObject(change) && 'from' in change && 'to' in change
      ? [[field, { from: change.from, to: change.to }]]
      : [],
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
