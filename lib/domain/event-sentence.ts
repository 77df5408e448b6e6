import type { ActivityLine } from './activity';
import { subjectTypes } from './audit-event';
import { type Lifecycle, lifecycle } from './lifecycle';
import { type RequestState, requestStates } from './request';
import { subjectPath } from './subject';

/** A piece of a sentence; one with an address is a link, `code` is written as codes are. */
export type Piece = {
  readonly text: string;
  readonly href?: string;
  readonly code?: boolean;
  readonly strong?: boolean;
};

/** The sentences of a language, by key, with their values filled in. */
export type Tell = (
  key:
    | 'created'
    | 'changed'
    | 'touched'
    | `status.${Lifecycle}`
    | `request.${RequestVerb}`
    | `batch.${'created' | 'changed' | 'touched' | 'things' | 'named' | 'namedMore'}`
    | `kind.${'created' | 'changed'}`
    | 'field'
    | 'more'
    | 'noActor',
  values?: Readonly<Record<string, string | number>>,
) => string;

/** What happens to a request: it enters a state, or something is said of it. */
type RequestVerb =
  | RequestState
  | 'resubmitted'
  | 'agreed'
  | 'consented'
  | 'commented'
  | 'reminded'
  | 'escalated';

/** What a sentence is made of. */
export type Told = Pick<
  ActivityLine,
  'type' | 'subjectType' | 'subjectName' | 'scheme' | 'actor' | 'changes' | 'batchId' | 'batch'
>;

export type SentenceNeeds = {
  readonly t: Tell;
  /** "a, b and c" */
  readonly list: (texts: readonly string[]) => string;
  /** The address of a page in the reader's language. */
  readonly href: (path: string) => string;
  /** Names of schemes by slug. */
  readonly schemes: ReadonlyMap<string, string>;
};

/** Stand for the actor and the thing in a translated sentence, wherever its language puts them. */
const ACTOR = '\u{e000}';
const THING = '\u{e001}';

/** At most so many fields are named. */
const NAMED = 3;

/** What happened, told as a sentence in pieces. */
export function sentenceOf(line: Told, needs: SentenceNeeds): readonly Piece[] {
  const actor: Piece = { text: line.actor.name || needs.t('noActor'), strong: true };
  const things = line.batch === null ? [thingOf(line, needs)] : batchOf(line, line.batch, needs);
  return template(line, needs)
    .split(/([\u{e000}\u{e001}])/u)
    .flatMap((text) => (text === ACTOR ? [actor] : text === THING ? things : text === '' ? [] : [{ text }]));
}

/** The name of a field in the reader's language, or as it is called where nobody named it. */
export function fieldName(t: SentenceNeeds['t'], field: string): string {
  return t('field', { field }) || field;
}

/** What kind of event it is: "Code changed". */
export function kindName(t: SentenceNeeds['t'], type: string): string {
  const [subject = '', verb] = type.split('.');
  return t(verb === 'created' ? 'kind.created' : 'kind.changed', { subject: known(subject) });
}

function template(line: Told, { t, list }: SentenceNeeds): string {
  const { type, subjectType, changes, batch } = line;
  const subject = known(subjectType);
  const values = { actor: ACTOR, thing: THING, subject };
  const names = Object.keys(changes).map((field) => fieldName(t, field));
  const more = names.length - NAMED;
  const fields = list(more > 0 ? [...names.slice(0, NAMED), t('more', { count: more })] : names);
  const isNew = type.endsWith('.created');
  if (batch !== null) {
    if (isNew) return t('batch.created', values);
    return names.length === 0 ? t('batch.touched', values) : t('batch.changed', { ...values, fields });
  }
  const verb = subjectType === 'request' ? requestVerb(isNew, changes) : null;
  if (verb !== null) return t(`request.${verb}`, values);
  if (isNew) return t('created', values);
  const status = lifecycle.find((state) => state === changes.status?.to);
  if (status !== undefined) return t(`status.${status}`, values);
  return names.length === 0 ? t('touched', values) : t('changed', { ...values, fields });
}

/** Null: some of what it asks for changed, and nothing else. */
function requestVerb(isNew: boolean, changes: Told['changes']): RequestVerb | null {
  if (isNew) return 'submitted';
  const state = requestStates.find((known) => known === changes.status?.to);
  if (state !== undefined) return state === 'submitted' ? 'resubmitted' : state;
  if (changes.approvals !== undefined) return 'agreed';
  if (changes.consent !== undefined) return 'consented';
  if (changes.remindedAt !== undefined) return 'reminded';
  if (changes.escalatedAt !== undefined) return 'escalated';
  return changes.comment === undefined ? null : 'commented';
}

function thingOf(line: Told, { href, schemes }: SentenceNeeds): Piece {
  const { subjectType, subjectName } = line;
  const text = subjectType === 'scheme' ? (schemes.get(subjectName) ?? subjectName) : subjectName;
  const code = subjectType === 'code' || subjectType === 'prefix' || subjectType === 'category';
  const path = subjectPath(line);
  return { text, code, ...(path === null ? {} : { href: href(path) }) };
}

function batchOf(line: Told, batch: NonNullable<Told['batch']>, needs: SentenceNeeds): readonly Piece[] {
  const { t, href, list } = needs;
  const things = t('batch.things', { subject: known(line.subjectType), count: batch.count });
  const text = t(batch.count > batch.names.length ? 'batch.namedMore' : 'batch.named', {
    thing: things,
    names: list(batch.names),
  });
  return [{ text, href: href(`/activity?batch=${line.batchId}`) }];
}

function known(subject: string): string {
  return subjectTypes.find((type) => type === subject) ?? 'other';
}
