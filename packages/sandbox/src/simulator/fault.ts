/** A failure in waiting: it meets the next `times` calls to `path`, or to anything. */
export interface Fault {
  path?: string | undefined;
  status?: number | undefined;
  type?: string | undefined;
  message?: string | undefined;
  retry_after?: number | undefined;
  times: number;
  delay_ms: number;
  body: "json" | "html" | "empty";
  cut: boolean;
}
