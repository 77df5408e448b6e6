export type Role =
  | { readonly role: 'member' | 'registrar' | 'admin' }
  | { readonly role: 'translator' | 'reviewer'; readonly locale: string };

/** Who asks. `system` is the portal itself: the seed, a timer. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'user'; readonly id: string; readonly name: string; readonly roles: readonly Role[] };

const rights = {
  'registry.read': ['member', 'translator', 'reviewer', 'registrar', 'admin'],
  'scheme.create': ['admin'],
  'category.create': ['registrar', 'admin'],
  'envelope.create': ['admin'],
  'owner.create': ['registrar', 'admin'],
  'prefix.create': ['registrar', 'admin'],
  'code.create': ['registrar', 'admin'],
  'locale.create': ['admin'],
  'translation.save': ['admin'],
} as const satisfies Record<string, readonly Role['role'][]>;

export type Right = keyof typeof rights;

/** Whether the actor has the right at all; which things it reaches is for the use case to ask. */
export function may(actor: Actor, right: Right, publicRead: boolean): boolean {
  switch (actor.kind) {
    case 'system':
      return true;
    case 'anonymous':
      return right === 'registry.read' && publicRead;
    case 'user': {
      const holders: readonly Role['role'][] = rights[right];
      return actor.roles.some((held) => holders.includes(held.role));
    }
  }
}
