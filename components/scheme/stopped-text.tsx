/** What was typed, with the place marked at which it could be read no further. */
export function StoppedText({ text, position }: { text: string; position: number }) {
  const rest = [...text.slice(position)];
  const [at = '\u00a0', ...after] = rest;
  return (
    <code className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {text.slice(0, position)}
      <span className="border-danger border-b-2 bg-danger-soft font-medium text-danger">{at}</span>
      <span className="text-muted">{after.join('')}</span>
    </code>
  );
}
