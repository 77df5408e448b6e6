import type { z } from 'zod';
import type { RequestSubject } from '../../domain/request';
import { type FieldFault, ok, type Result, refuse, refuseFields } from '../../domain/result';
import type { reviseRequestInput } from '../../schema/request';
import { categoryByValue } from '../../store/category-store';
import type { Db } from '../../store/database';
import { ownerReferences } from '../../store/owner-store';
import type { SchemeRecord } from '../../store/scheme-store';
import { fitCategory } from '../add-category';
import { readPrefixSubject } from './read-subject';

type Given = Omit<z.output<typeof reviseRequestInput>, 'id' | 'version' | 'reason'>;

/** What can be changed of each kind; what it is about can only be of what is new. */
const changeable: Readonly<Record<RequestSubject['kind'], readonly (keyof Given)[]>> = {
  prefix: ['prefix', 'title', 'description', 'owners', 'newOwners', 'repository'],
  ownership: ['owners'],
  category: ['value', 'label', 'httpStatus'],
  retirement: [],
};

/**
 * What a request asks for once it is changed. Refuses with `unknown-field` at what requests of that kind do not have,
 * and what it then asks for as on its submission.
 */
export async function reviseSubject(
  db: Db,
  scheme: SchemeRecord,
  subject: RequestSubject,
  given: Given,
): Promise<Result<RequestSubject>> {
  const foreign = foreignFields(subject, given);
  if (foreign.length > 0) return refuseFields(foreign);
  switch (subject.kind) {
    case 'prefix': {
      const { prefix, title, description, newOwners, repository } = subject;
      return readPrefixSubject(db, scheme, {
        prefix: given.prefix ?? prefix,
        title: given.title ?? title,
        description: given.description === undefined ? description : given.description,
        owners: given.owners ?? subject.owners.map(({ slug }) => slug),
        newOwners: given.newOwners ?? [...newOwners],
        repository: given.repository === undefined ? repository : given.repository,
      });
    }
    case 'ownership': {
      if (given.owners === undefined) return ok(subject);
      if (given.owners.length === 0) return refuse('required', 'owners');
      const owners = await ownerReferences(db, given.owners);
      return owners.ok ? ok({ ...subject, owners: owners.value }) : owners;
    }
    case 'category': {
      const { value = subject.value, label = subject.label } = given;
      const httpStatus = given.httpStatus === undefined ? subject.httpStatus : given.httpStatus;
      const revised = { ...subject, value, label, httpStatus };
      const fitting = fitCategory(scheme, revised);
      if (!fitting.ok) return fitting;
      const taken = await categoryByValue(db, scheme.id, subject.segment, value);
      return taken === null ? ok(revised) : refuse('conflict', 'value');
    }
    case 'retirement':
      return ok(subject);
  }
}

function foreignFields({ kind }: RequestSubject, given: Given): readonly FieldFault[] {
  return Object.entries(given)
    .filter(([field, value]) => value !== undefined && !changeable[kind].some((known) => known === field))
    .map(([field]) => ({ field, fault: 'unknown-field', params: {} }));
}
