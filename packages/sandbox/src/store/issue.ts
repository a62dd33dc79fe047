/** An error or a warning on a resource; `code` becomes `error_code` or `warning_code` on the wire. */
export interface Issue {
  code: string;
  message: string;
  created_at: number;
  details?: Record<string, unknown> | undefined;
}
