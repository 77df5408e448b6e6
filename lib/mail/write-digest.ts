import { sentenceOf, type Tell } from '../domain/event-sentence';
import type { Digest } from '../domain/letter';
import { COUNT_LIMIT } from '../domain/page';
import type { PortalTexts } from './portal-texts';
import type { Written } from './written';

/** What happened to what somebody watches: a sentence each, with the address where it can be seen. */
export function writeDigest(digest: Digest, { locale, texts, say }: PortalTexts): Written {
  const { name, count, events, all, manage } = digest;
  const own = texts.digest;
  const isMany = count > COUNT_LIMIT;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const needs = {
    t: tellBy(texts, say),
    list: (items: readonly string[]) => list.format(items),
    href: (path: string) => path,
    schemes: new Map<string, string>(),
  };
  const told = events.map((event) => {
    const sentence = sentenceOf(event, needs).map(({ text }) => text);
    return `- ${sentence.join('')}\n  ${event.link}`;
  });
  return {
    subject: say(isMany ? own.subjectMore : own.subject, { count: Math.min(count, COUNT_LIMIT) }),
    text: [
      say(own.hello, { name }),
      own.intro,
      told.join('\n'),
      `${count > events.length ? own.more : own.all}\n${all}`,
      `${own.change}\n${manage}`,
    ].join('\n\n'),
  };
}

function tellBy({ activity }: PortalTexts['texts'], say: PortalTexts['say']): Tell {
  const sentences = new Map<string, string>();
  for (const [key, text] of Object.entries(activity)) {
    if (typeof text === 'string') sentences.set(key, text);
    else for (const [inner, message] of Object.entries(text)) sentences.set(`${key}.${inner}`, message);
  }
  return (key, values = {}) => say(sentences.get(key) ?? '', values);
}
