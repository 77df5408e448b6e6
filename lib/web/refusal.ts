import type { Refusal as Refused } from '../domain/result';

/** A refusal on its way to the page for failures; `digest` is all that reaches the browser. */
export class Refusal extends Error {
  readonly digest: string;
  constructor(refused: Refused) {
    super(`refused: ${refused.fault}`);
    this.digest = refused.fault;
  }
}
