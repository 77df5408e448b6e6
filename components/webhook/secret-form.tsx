'use client';

import type { ComponentProps } from 'react';
import { CopyButton } from '../ui/copy-button';
import { Form } from '../ui/form';
import { Note } from '../ui/note';

type Props = Omit<ComponentProps<typeof Form>, 'done' | 'onDone'> & {
  told: {
    made: string;
    copy: string;
    copied: string;
    /** The way to what was made, where that is not here. */
    open?: { root: string; text: string };
  };
};

/** A form whose answer is a secret, which is shown this once. */
export function SecretForm({ told, ...form }: Props) {
  return (
    <Form
      {...form}
      done={(value) => {
        const { id, secret } = answered(value);
        return (
          secret !== null && (
            <Note>
              <div role="status" className="flex flex-col gap-2">
                <p className="font-semibold">{told.made}</p>
                <code className="[overflow-wrap:anywhere]">{secret}</code>
                <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
                  <CopyButton text={secret} label={told.copy} done={told.copied} />
                  {told.open && (
                    <a className="link" href={`${told.open.root}/${id}`}>
                      {told.open.text}
                    </a>
                  )}
                </div>
              </div>
            </Note>
          )
        );
      }}
    />
  );
}

function answered(value: unknown): { id: string; secret: string | null } {
  if (typeof value !== 'object' || value === null || !('secret' in value)) return { id: '', secret: null };
  return {
    id: 'id' in value ? String(value.id) : '',
    secret: typeof value.secret === 'string' ? value.secret : null,
  };
}
