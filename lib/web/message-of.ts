/** What a failure says; where several addresses were tried, what the first attempt says. */
export function messageOf(error: unknown): string {
  const told = error instanceof AggregateError && error.message === '' ? error.errors[0] : error;
  return told instanceof Error ? told.message : String(told);
}
