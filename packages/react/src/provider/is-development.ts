/** What bundlers replace; in a browser without one there is no such thing. */
declare const process: { env: { NODE_ENV?: string } };

/** Whether the host is being developed, so that advice may go to the console. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== "production";
  } catch {
    return false;
  }
}
