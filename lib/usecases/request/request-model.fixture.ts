/** What ought to become of requests for prefixes of one scheme: said once more, without a database and for itself. */
export type Model = {
  readonly policy: 'open' | 'registrar' | 'two-approvals';
  /** Days since the beginning. */
  readonly day: number;
  readonly requests: readonly ModelRequest[];
  readonly registered: readonly string[];
};

type ModelRequest = {
  /** Tells it from all others, before the database has given it an id. */
  readonly token: string;
  readonly prefix: string;
  readonly author: string;
  readonly status: string;
  readonly revision: number;
  readonly approvedBy: readonly string[];
  readonly until: number;
  readonly isLikeAnother: boolean;
};

export type Act =
  | { readonly act: 'submit'; readonly by: string; readonly prefix: string; readonly token: string }
  | {
      readonly act: 'review';
      readonly by: string;
      readonly token: string;
      readonly verdict: 'approve' | 'decline' | 'request-changes';
    }
  | { readonly act: 'revise'; readonly by: string; readonly token: string; readonly prefix: string }
  | { readonly act: 'withdraw'; readonly by: string; readonly token: string }
  | { readonly act: 'register'; readonly prefix: string }
  | { readonly act: 'tend' };

export const HOLD_DAYS = 10;

type Foreseen = { readonly outcome: string; readonly model: Model };

export const isOpen = ({ status }: ModelRequest) => status === 'submitted' || status === 'changes-requested';
const isOver = (model: Model, request: ModelRequest) => isOpen(request) && request.until <= model.day;

/** What an act comes to, and how everything is then. */
export function foresee(model: Model, act: Act): Foreseen {
  switch (act.act) {
    case 'submit':
      return submitted(freed(model, act.prefix), model, act);
    case 'register': {
      const free = freed(model, act.prefix);
      if (isSpoken(free, act.prefix, null)) return { outcome: 'conflict', model };
      return { outcome: 'active', model: { ...free, registered: [...free.registered, act.prefix] } };
    }
    case 'tend':
      return { outcome: 'done', model: model.requests.reduce((all, one) => expired(all, one.token), model) };
    case 'review':
    case 'revise':
    case 'withdraw': {
      const request = model.requests.find(({ token }) => token === act.token);
      return request === undefined ? { outcome: 'missing', model } : acted(model, request, act);
    }
  }
}

function submitted(
  free: Model,
  before: Model,
  { by, prefix, token }: Extract<Act, { act: 'submit' }>,
): Foreseen {
  if (isSpoken(free, prefix, null)) return { outcome: 'conflict', model: before };
  const request = {
    token,
    prefix,
    author: by,
    status: 'submitted',
    revision: 1,
    approvedBy: [],
    until: free.day + HOLD_DAYS,
    isLikeAnother: hasLookalike(free, prefix, null),
  };
  return settled({ ...free, requests: [...free.requests, request] }, request);
}

function acted(
  model: Model,
  request: ModelRequest,
  act: Extract<Act, { act: 'review' | 'revise' | 'withdraw' }>,
): Foreseen {
  const no = (outcome: string): Foreseen => ({ outcome, model });
  const become = (changes: Partial<ModelRequest>): Foreseen => {
    const after = { ...request, ...changes };
    return { outcome: after.status, model: replaced(model, after) };
  };
  if (act.act !== 'review' && act.by !== request.author) return no('forbidden');
  if (!isOpen(request) || isOver(model, request)) return no('request-state');
  switch (act.act) {
    case 'withdraw':
      return become({ status: 'withdrawn' });
    case 'revise': {
      const free = request.prefix === act.prefix ? model : freed(model, act.prefix);
      if (isSpoken(free, act.prefix, request.token)) return no('conflict');
      const after = {
        ...request,
        prefix: act.prefix,
        status: 'submitted',
        revision: request.revision + 1,
        approvedBy: [],
        until: model.day + HOLD_DAYS,
        isLikeAnother: hasLookalike(free, act.prefix, request.token),
      };
      return settled(replaced(free, after), after);
    }
    case 'review': {
      if (act.verdict === 'decline') return become({ status: 'declined' });
      if (request.status !== 'submitted') return no('request-state');
      if (act.verdict === 'request-changes') return become({ status: 'changes-requested' });
      if (act.by === request.author) return no('own-request');
      if (request.approvedBy.includes(act.by)) return no('already-approved');
      const after = { ...request, approvedBy: [...request.approvedBy, act.by] };
      return settled(replaced(model, after), after);
    }
  }
}

/** Granted, if enough have approved. */
function settled(model: Model, request: ModelRequest): Foreseen {
  const needed = { registrar: 1, 'two-approvals': 2, open: request.isLikeAnother ? 1 : 0 }[model.policy];
  if (request.approvedBy.length < needed) return { outcome: request.status, model };
  const granted = replaced(model, { ...request, status: 'approved' });
  return { outcome: 'approved', model: { ...granted, registered: [...granted.registered, request.prefix] } };
}

function replaced(model: Model, request: ModelRequest): Model {
  const requests = model.requests.map((one) => (one.token === request.token ? request : one));
  return { ...model, requests };
}

function expired(model: Model, token: string): Model {
  const request = model.requests.find((one) => one.token === token);
  if (request === undefined || !isOver(model, request)) return model;
  return replaced(model, { ...request, status: 'expired' });
}

/** Whoever wants a prefix ends the hold that is over. */
function freed(model: Model, prefix: string): Model {
  return model.requests
    .filter((request) => request.prefix === prefix)
    .reduce((all, { token }) => expired(all, token), model);
}

function isSpoken(model: Model, prefix: string, except: string | null): boolean {
  const holds = (one: ModelRequest) => one.prefix === prefix && isOpen(one) && one.token !== except;
  return model.registered.includes(prefix) || model.requests.some(holds);
}

/** Of two letters, which all prefixes here have, one apart or swapped. */
function hasLookalike(model: Model, prefix: string, except: string | null): boolean {
  const held = model.requests.filter((one) => isOpen(one) && !isOver(model, one) && one.token !== except);
  return [...model.registered, ...held.map((one) => one.prefix)].some(
    (other) =>
      other !== prefix &&
      (other[0] === prefix[0] || other[1] === prefix[1] || other === `${prefix[1]}${prefix[0]}`),
  );
}

/** All that can be seen of it, to be held against the database. */
export function seen({ requests, registered }: Model) {
  return {
    requests: requests
      .map(({ token, prefix, status, revision, approvedBy }) => ({
        token,
        prefix,
        status,
        revision,
        approvals: approvedBy.length,
      }))
      .sort((a, b) => (a.token < b.token ? -1 : 1)),
    registered: [...registered].sort(),
  };
}
