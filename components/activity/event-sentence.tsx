import type { Piece } from '@/lib/i18n/event-sentence';

/** A sentence about an event, with its links. */
export function EventSentence({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, href, code, strong }, place) => {
    const shown = code ? <code>{text}</code> : strong ? <b className="font-medium">{text}</b> : text;
    return href === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
      <span key={place}>{shown}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
      <a key={place} href={href} className="link-quiet">
        {shown}
      </a>
    );
  });
}
