import type { z } from '@hono/zod-openapi';
import type { Actor } from '../domain/access';
import { ok, type Result } from '../domain/result';
import type { Once, Portal, UseCase } from '../usecases/use-case';

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof methods)[number];

/** One verb of a resource, as mounting and documenting it need it. */
export type Endpoint = {
  readonly title: string;
  readonly input: z.ZodObject;
  /** What is sent; null: nothing, which is a 204, or a file. */
  readonly answer: z.ZodType | null;
  /** Media types of the file that is sent; null: none is. */
  readonly file: readonly string[] | null;
  readonly status: 200 | 201 | 204;
  /** Gathers query parameters in one field of the input: `arg.name` → `arguments.name`. */
  readonly gathered: { readonly prefix: string; readonly field: string } | null;
  /**
   * The body may also be this field itself, as it is; that it is, is said by another one standing in the query, as all
   * others then do.
   */
  readonly rawBody: { readonly field: string; readonly saidBy: string } | null;
  /** The most bytes a body may have. */
  readonly bodyLimit: number;
  /** Where what was made is found, below the root of REST, by the answer. */
  readonly location: ((answer: unknown) => string) | null;
  /** Whether the answer may be kept for who repeats the request with the same Idempotency-Key. */
  readonly isSecret: boolean;
  /** Tells without the answer itself whether it has changed; null: the answer has to be made to know. */
  readonly mark: ((portal: Portal, actor: Actor, input: unknown) => Promise<Result<string>>) | null;
  readonly run: (
    portal: Portal,
    actor: Actor,
    input: unknown,
    once?: Once<unknown>,
  ) => Promise<Result<unknown>>;
};

/** Resources by their path below the root of REST, each with its verbs: `/codes/{scheme}/{code}`. */
export type Resources = Readonly<Record<string, Readonly<Partial<Record<Method, Endpoint>>>>>;

const BODY_LIMIT = 100_000;

type Options<Input extends z.ZodType, Value, Answer extends z.ZodType> = {
  /** What is sent, as the document describes it. */
  readonly answer: Answer;
  /** Turns the value of the use case into the answer. */
  readonly present: (value: Value, portal: Portal) => z.input<Answer>;
  readonly status?: 200 | 201;
  readonly gathered?: NonNullable<Endpoint['gathered']>;
  readonly rawBody?: NonNullable<Endpoint['rawBody']>;
  readonly bodyLimit?: number;
  /** Where what was made is found, below the root of REST. */
  readonly location?: (answer: z.output<Answer>) => string;
  /** The answer has what must be kept nowhere, such as a new token. */
  readonly isSecret?: boolean;
  /** Gives a text that changes with the answer and is cheaper to get, of printable ASCII without quotation marks. */
  readonly mark?: UseCase<Input, string>;
};

/** Makes a use case answer to a verb with nothing but that it was done: 204 (RFC 9110, section 15.3.5). */
export function silentEndpoint(useCase: UseCase<z.ZodObject, unknown>): Endpoint {
  return {
    title: useCase.title,
    input: useCase.input,
    answer: null,
    file: null,
    status: 204,
    gathered: null,
    rawBody: null,
    bodyLimit: BODY_LIMIT,
    location: null,
    isSecret: false,
    mark: null,
    run: useCase.run,
  };
}

/** What a file endpoint sends, made as fast as it is taken. */
export type SentFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly pieces: AsyncGenerator<string>;
};

/** Makes a use case answer to GET with a file. */
export function fileEndpoint(
  useCase: UseCase<z.ZodObject, SentFile>,
  mediaTypes: readonly string[],
): Endpoint {
  return { ...silentEndpoint(useCase), status: 200, file: mediaTypes };
}

/** What came of a file endpoint. */
export function isFile(value: unknown): value is SentFile {
  return typeof value === 'object' && value !== null && 'pieces' in value;
}

/**
 * Makes a use case answer to a verb. Its input comes from path and query, or from path and JSON body where
 * the verb has one.
 */
export function endpoint<Input extends z.ZodObject, Value, Answer extends z.ZodType>(
  useCase: UseCase<Input, Value>,
  options: Options<Input, Value, Answer>,
): Endpoint {
  const {
    answer,
    present,
    status = 200,
    gathered,
    rawBody,
    bodyLimit = BODY_LIMIT,
    location,
    isSecret = false,
    mark,
  } = options;
  return {
    title: useCase.title,
    input: useCase.input,
    answer,
    file: null,
    status,
    gathered: gathered ?? null,
    rawBody: rawBody ?? null,
    bodyLimit,
    location: location === undefined ? null : (sent) => location(answer.parse(sent)),
    isSecret,
    mark: mark === undefined ? null : (portal, actor, input) => mark.run(portal, actor, input),
    run: async (portal, actor, input, once) => {
      const result = await useCase.run(
        portal,
        actor,
        input,
        once && { begin: once.begin, done: (db, value) => once.done(db, present(value, portal)) },
      );
      return result.ok ? ok(present(result.value, portal)) : result;
    },
  };
}
