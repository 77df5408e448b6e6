import type { PrefixRequest } from '../../domain/request';
import type { Context } from '../use-case';

export type RequestHappening =
  | 'submitted'
  | 'commented'
  | 'changed'
  | 'consented'
  | 'decided'
  | 'withdrawn'
  | 'expiring'
  | 'expired'
  | 'escalated';

export type ToldRequest = {
  readonly request: PrefixRequest;
  readonly happening: RequestHappening;
  /** Who did it; null: the portal. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly comment: string | null;
};

/** Tells of what happened to a request, in the transaction of the change. */
export async function tellOfRequest(_context: Context, _told: ToldRequest): Promise<void> {}
