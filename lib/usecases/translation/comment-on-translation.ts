import { created } from '../../domain/audit-event';
import { ok } from '../../domain/result';
import { commentInput } from '../../schema/translation';
import { insertComment } from '../../store/comment-store';
import { command } from '../use-case';
import { findEntry } from './find-entry';
import { authorOf } from './take-entry';

/** Says something about the message of a code in a locale. Refuses with `missing` at `code` or `locale`. */
export const commentOnTranslation = command({
  title: 'Comment on a translation',
  right: 'translation.comment',
  input: commentInput,
  async run({ text, ...asked }, { db, now, actor }) {
    const found = await findEntry(db, asked);
    if (!found.ok) return found;
    const { id: codeId, code, scheme, locale } = found.value;
    const comment = await insertComment(db, { codeId, locale: locale.tag, text }, authorOf(actor), now);
    return ok({
      value: comment,
      events: [
        {
          type: 'comment.created',
          subjectType: 'comment',
          subjectId: String(comment.id),
          subjectName: `${code.code} (${locale.tag})`,
          scheme: scheme.slug,
          changes: created({ text }),
        },
      ],
    });
  },
});
