import type { OwnerReference } from './code';

/** A team or a person who answers for prefixes. */
export type Owner = {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'team' | 'person';
  /** How to reach them, as people write it. */
  readonly contact: string | null;
  /** The owner who answers for them. */
  readonly contactOwner: OwnerReference | null;
  /** Grows with each change. */
  readonly version: number;
  readonly counts: { readonly prefixes: number; readonly codes: number };
};
