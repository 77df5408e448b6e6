type Parameter = { readonly name: string; readonly type: string };

/** How the parameters of a message differ from those it had: by name, whatever their order. */
export type ParameterChange = {
  readonly dropped: readonly string[];
  readonly added: readonly string[];
  readonly retyped: readonly string[];
};

/**
 * Compares two messages' parameters. Callers fill them in, so that any difference breaks some of them: DOMAIN,
 * Messages.
 */
export function compareParameters(
  before: readonly Parameter[],
  after: readonly Parameter[],
): ParameterChange {
  const typeBefore = new Map(before.map(({ name, type }) => [name, type]));
  const namesAfter = new Set(after.map(({ name }) => name));
  return {
    dropped: before.flatMap(({ name }) => (namesAfter.has(name) ? [] : [name])),
    added: after.flatMap(({ name }) => (typeBefore.has(name) ? [] : [name])),
    retyped: after.flatMap(({ name, type }) => {
      const known = typeBefore.get(name);
      return known === undefined || known === type ? [] : [name];
    }),
  };
}

export function isBreaking({ dropped, added, retyped }: ParameterChange): boolean {
  return dropped.length + added.length + retyped.length > 0;
}
