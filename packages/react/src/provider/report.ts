import { asPortalError } from "../api/as-portal-error.ts";
import { createComplain } from "./complain.ts";
import type { Host } from "./host.ts";

/** Makes what tells the host of a failure, or the console where the host does not listen. */
export function createReport(host: () => Host): (error: Error) => void {
  const complain = createComplain();
  return (error) => {
    const { onError } = host();
    if (onError) onError(asPortalError(error));
    else complain(error);
  };
}
