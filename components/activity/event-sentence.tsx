import type { Piece } from '@/lib/domain/event-sentence';

/** A sentence about an event, with its links. */
export function EventSentence({ pieces }: { pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
  return pieces.map((piece, place) => <SentencePiece key={place} piece={piece} />);
}

function SentencePiece({ piece: { text, href, code, strong } }: { piece: Piece }) {
  const shown = code ? <code>{text}</code> : strong ? <b className="font-medium">{text}</b> : text;
  if (href === undefined) return shown;
  return (
    <a href={href} className="link">
      {shown}
    </a>
  );
}
