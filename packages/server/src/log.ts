/** One fact for the host's log. Never holds a credential, a token, a body or an answer. */
export interface LogEntry {
  /** What happened, as a stable word to filter by: an error type, or `request`. */
  readonly event: string;
  /** The same as a sentence. */
  readonly message: string;
  readonly route?: string | undefined;
  readonly status?: number | undefined;
  readonly customer_key?: string | undefined;
  /** The `x-request-id` of the answer. */
  readonly request_id?: string | undefined;
  readonly seam_request_id?: string | undefined;
  readonly duration_ms?: number | undefined;
}

export interface Logger {
  warn(entry: LogEntry): void;
  error(entry: LogEntry): void;
  info?(entry: LogEntry): void;
}

/** Wraps the host's logger: a broken one can't break a request, and a credential can't slip into a sentence. */
export function createLog(logger: Logger | undefined, redact: (text: string) => string): Required<Logger> {
  const sink = logger ?? consoleLogger;
  const write = (level: "warn" | "error" | "info") => (entry: LogEntry) => {
    try {
      sink[level]?.({ ...entry, message: redact(entry.message) });
    } catch {
      // The answer matters more than its line in the log.
    }
  };
  return { warn: write("warn"), error: write("error"), info: write("info") };
}

const line = ({ message, ...facts }: LogEntry) => `[customer-portal] ${oneLine(message)} ${JSON.stringify(facts)}`;
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ");

const consoleLogger: Logger = {
  warn: (entry) => console.warn(line(entry)),
  error: (entry) => console.error(line(entry)),
};
