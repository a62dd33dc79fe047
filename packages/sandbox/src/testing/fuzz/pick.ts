import * as fc from "fast-check";

/** Stands for the id or key of something that is there, which only the running world knows. */
export class Pick {
  readonly name: string;
  readonly turn: number;

  constructor(name: string, turn: number) {
    this.name = name;
    this.turn = turn;
  }

  [fc.toStringMethod](): string {
    return `Pick(${this.name}, ${this.turn})`;
  }
}
