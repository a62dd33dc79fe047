interface Problem {
  status: number;
  type: string;
  message: string;
  data?: Record<string, unknown>;
  validation_errors?: unknown;
  headers?: Record<string, string>;
}

/** A refusal in Seam's envelope. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = "ApiError";
    this.problem = problem;
  }
}
