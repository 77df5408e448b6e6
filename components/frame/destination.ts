import type { IconName } from '../ui/icon';

type Place = { id: string; path: `/${string}`; icon: IconName; keys: string };

/** The places of the rail, in its order. `keys`: what one types to go there. */
export const destinations = [
  { id: 'home', path: '/', icon: 'search', keys: 'g h' },
  { id: 'codes', path: '/codes', icon: 'codes', keys: 'g c' },
  { id: 'prefixes', path: '/prefixes', icon: 'prefixes', keys: 'g p' },
  { id: 'schemes', path: '/schemes', icon: 'schemes', keys: 'g s' },
  { id: 'owners', path: '/owners', icon: 'owners', keys: 'g o' },
  { id: 'decode', path: '/decode', icon: 'decode', keys: 'g d' },
  { id: 'requests', path: '/requests', icon: 'requests', keys: 'g r' },
  { id: 'translations', path: '/translations', icon: 'translations', keys: 'g t' },
  { id: 'activity', path: '/activity', icon: 'activity', keys: 'g a' },
] as const satisfies readonly Place[];

/** For whoever may administer. */
export const adminPlace = {
  id: 'admin',
  path: '/admin',
  icon: 'admin',
  keys: 'g m',
} as const satisfies Place;
