import { refuse } from '../../domain/result';
import { submitRequestInput } from '../../schema/request';
import { schemeToAskIn } from '../../store/scheme-store';
import { command } from '../use-case';
import { openRequest } from './open-request';
import { readPrefixSubject } from './read-subject';

/**
 * Requests a prefix, which it holds from now on; a scheme that is open grants at once what is like nothing else. Refuses
 * with `missing` at `scheme`, and as `readPrefixSubject` and `openRequest` do.
 */
export const submitRequest = command({
  title: 'Request a prefix',
  right: 'request.submit',
  input: submitRequestInput,
  async run({ scheme: slug, reason, ...asked }, context) {
    const scheme = await schemeToAskIn(context.db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const subject = await readPrefixSubject(context.db, scheme, asked);
    if (!subject.ok) return subject;
    return openRequest(context, { scheme, subject: subject.value, reason, prefixId: null, ownerIds: [] });
  },
});
