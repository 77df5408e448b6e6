export type TimeTexts = {
  /** As machines read it. */
  iso: string;
  /** "3 days ago" */
  relative: string;
  /** To the second, with the zone. */
  exact: string;
};

/** A time as readers say it; pointing at it says it exactly. Its texts come from the server, see `getTimeTexts`. */
export function TimeText({ iso, relative, exact }: TimeTexts) {
  return (
    <time dateTime={iso} data-tip={exact} className="whitespace-nowrap">
      {relative}
    </time>
  );
}
