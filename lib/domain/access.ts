export type Role =
  | { readonly role: 'member' | 'registrar' | 'admin' }
  | { readonly role: 'translator' | 'reviewer'; readonly locale: string };

/** Who asks. `system` is the portal itself: the seed, a timer. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system'; readonly name: string }
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly name: string;
      readonly roles: readonly Role[];
      /** Keys of the owners that the user acts for. */
      readonly owners: readonly number[];
    };

/**
 * `owner`: who acts for an owner of the thing. `local translator`, `local reviewer`: who has that role for the locale of
 * the thing. `user`: whoever is signed in, about what is their own. `anyone`: also who is not, whether or not the
 * registry is shown to them.
 */
type Holder = Role['role'] | 'owner' | 'local translator' | 'local reviewer' | 'user' | 'anyone';

/** Who may do what: DOMAIN.md, Access. An administrator may do everything. */
export const rights = {
  'registry.read': ['user'],
  'scheme.create': [],
  'scheme.change': [],
  'category.create': ['registrar'],
  'category.change': ['registrar'],
  'envelope.create': [],
  'envelope.change': [],
  'owner.create': ['registrar'],
  'owner.change': ['owner', 'registrar'],
  'owner.change-members': ['owner', 'registrar'],
  'owner.read-members': ['user'],
  'prefix.create': ['registrar'],
  'prefix.change': ['owner', 'registrar'],
  'prefix.change-owners': ['owner', 'registrar'],
  'prefix.deprecate': ['owner', 'registrar'],
  'prefix.retire': ['registrar'],
  'prefix.reserve': ['registrar'],
  'request.submit': ['member', 'translator', 'reviewer', 'registrar'],
  'request.change': ['user'],
  'request.comment': ['user'],
  'request.consent': ['owner'],
  'request.review': ['registrar'],
  'request.expire': [],
  'code.create': ['owner'],
  'code.change': ['owner'],
  'number.reserve': ['owner', 'registrar'],
  'locale.create': [],
  'locale.change': [],
  'translation.save': ['local translator', 'local reviewer'],
  'translation.review': ['local reviewer'],
  'translation.suggest': ['user'],
  'translation.comment': ['user'],
  'glossary.change': ['local reviewer'],
  'watch.change': ['user'],
  'notice.read': ['user'],
  'notice.change': ['user'],
  'session.open': ['anyone'],
  'session.change': ['user'],
  'token.read': ['user'],
  'account.recover': ['anyone'],
  'account.set-up': ['anyone'],
  'account.change': ['user'],
  'token.change': ['user'],
  'user.read': [],
  'user.create': [],
  'user.change': [],
  'webhook.read': [],
  'webhook.change': [],
} as const satisfies Record<string, readonly Holder[]>;

export type Right = keyof typeof rights;

/** How far a right reaches for somebody: over everything, what they own, the locales of their roles, or not at all. */
export type Reach = 'everything' | 'own' | 'locale' | 'nothing';

/** What a right is asked about: by the owners it has, or the locale it is in. */
export type Thing = { readonly owners: readonly number[] } | { readonly locale: string };

export function reachOf(actor: Actor, right: Right, publicRead: boolean): Reach {
  switch (actor.kind) {
    case 'system':
      return 'everything';
    case 'anonymous': {
      const holders: readonly Holder[] = rights[right];
      const isShown = right === 'registry.read' && publicRead;
      return isShown || holders.includes('anyone') ? 'everything' : 'nothing';
    }
    case 'user': {
      const holders: readonly Holder[] = rights[right];
      const holds = ({ role }: Role) => role === 'admin' || holders.includes(role);
      if (holders.includes('user') || holders.includes('anyone') || actor.roles.some(holds))
        return 'everything';
      if (actor.roles.some((role) => isLocal(role, right))) return 'locale';
      return holders.includes('owner') && actor.owners.length > 0 ? 'own' : 'nothing';
    }
  }
}

/** Whether a role for a locale holds a right there. */
function isLocal(role: Role, right: Right): boolean {
  const holders: readonly Holder[] = rights[right];
  return 'locale' in role && holders.includes(`local ${role.role}`);
}

/** Whether somebody has a right over a thing, whose reach for them is this. */
export function reaches(actor: Actor, right: Right, reach: Reach, thing: Thing): boolean {
  switch (reach) {
    case 'everything':
      return true;
    case 'own':
      return (
        actor.kind === 'user' &&
        'owners' in thing &&
        thing.owners.some((owner) => actor.owners.includes(owner))
      );
    case 'locale': {
      const isHere = (role: Role) => 'locale' in role && 'locale' in thing && role.locale === thing.locale;
      return actor.kind === 'user' && actor.roles.some((role) => isHere(role) && isLocal(role, right));
    }
    case 'nothing':
      return false;
  }
}

/** Whether somebody has a right over a thing. */
export function holds(actor: Actor, right: Right, thing: Thing): boolean {
  return reaches(actor, right, reachOf(actor, right, false), thing);
}

/** The key of the user who acts; null where nobody is signed in or the portal acts itself. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === 'user' ? actor.id : null;
}

/** Whether what belongs to a user is for the actor to see and change: their own, or anybody's for an administrator. */
export function mayActFor(actor: Actor, userId: string): boolean {
  switch (actor.kind) {
    case 'system':
      return true;
    case 'anonymous':
      return false;
    case 'user':
      return actor.id === userId || actor.roles.some(({ role }) => role === 'admin');
  }
}

/** Stands for who acts where they have something of their own, such as their last bulk change. */
export function actorKeyOf(actor: Actor): string {
  switch (actor.kind) {
    case 'user':
      return actor.id;
    case 'system':
      return `system ${actor.name}`;
    case 'anonymous':
      return '';
  }
}
