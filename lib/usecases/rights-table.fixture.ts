import type { Right } from '../domain/access';
import { accountCases } from './account/rights.fixture';
import { categoryCases } from './category/rights.fixture';
import { codeCases } from './code/rights.fixture';
import { envelopeCases } from './envelope/rights.fixture';
import { type Part, parts } from './fixtures/cast';
import type { Cases } from './fixtures/rights-case';
import { glossaryCases } from './glossary/rights.fixture';
import { noticeCases } from './notice/rights.fixture';
import { ownerCases } from './owner/rights.fixture';
import { prefixCases } from './prefix/rights.fixture';
import { requestCases } from './request/rights.fixture';
import { reservationCases } from './reservation/rights.fixture';
import { schemeCases } from './scheme/rights.fixture';
import { tokenCases } from './token/rights.fixture';
import { translationCases } from './translation/rights.fixture';
import { userCases } from './user/rights.fixture';
import { watchCases } from './watch/rights.fixture';
import { webhookCases } from './webhook/rights.fixture';

const signedIn = parts.filter((part) => part !== 'anonymous');

/** DOMAIN.md, Access, said once more and without a rule: who of the cast holds each right over the stage. */
export const holders: Readonly<Record<Right, readonly Part[]>> = {
  'registry.read': signedIn,
  'scheme.create': ['admin'],
  'scheme.change': ['admin'],
  'category.create': ['registrar', 'admin'],
  'category.change': ['registrar', 'admin'],
  'envelope.create': ['admin'],
  'envelope.change': ['admin'],
  'owner.create': ['registrar', 'admin'],
  'owner.change': ['owner', 'registrar', 'admin'],
  'owner.change-members': ['owner', 'registrar', 'admin'],
  'owner.read-members': signedIn,
  'prefix.create': ['registrar', 'admin'],
  'prefix.change': ['owner', 'registrar', 'admin'],
  'prefix.change-owners': ['owner', 'registrar', 'admin'],
  'prefix.deprecate': ['owner', 'registrar', 'admin'],
  'prefix.retire': ['registrar', 'admin'],
  'prefix.reserve': ['registrar', 'admin'],
  'request.submit': signedIn,
  'request.change': signedIn,
  'request.comment': signedIn,
  'request.consent': ['owner', 'admin'],
  'request.review': ['registrar', 'admin'],
  'request.expire': ['admin'],
  'code.create': ['owner', 'admin'],
  'code.change': ['owner', 'admin'],
  'number.reserve': ['owner', 'registrar', 'admin'],
  'locale.create': ['admin'],
  'locale.change': ['admin'],
  'translation.save': ['translator', 'reviewer', 'admin'],
  'translation.review': ['reviewer', 'admin'],
  'translation.suggest': signedIn,
  'translation.comment': signedIn,
  'glossary.change': ['reviewer', 'admin'],
  'watch.change': signedIn,
  'notice.read': signedIn,
  'notice.change': signedIn,
  'session.open': parts,
  'session.change': signedIn,
  'account.recover': parts,
  'account.set-up': parts,
  'account.change': signedIn,
  'token.read': signedIn,
  'token.change': signedIn,
  'user.read': ['admin'],
  'user.create': ['admin'],
  'user.change': ['admin'],
  'webhook.read': ['admin'],
  'webhook.change': ['admin'],
};

/** Every use case that not everybody may; of those that write none is missing. */
export const rightsTable: Cases = {
  ...schemeCases,
  ...categoryCases,
  ...envelopeCases,
  ...ownerCases,
  ...prefixCases,
  ...requestCases,
  ...codeCases,
  ...translationCases,
  ...glossaryCases,
  ...userCases,
  ...accountCases,
  ...tokenCases,
  ...reservationCases,
  ...watchCases,
  ...webhookCases,
  ...noticeCases,
};
