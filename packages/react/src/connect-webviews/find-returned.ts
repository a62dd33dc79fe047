import { readAllPages } from "../api/all-pages.ts";
import { answerList, answerPart } from "../api/answer-part.ts";
import { PortalError } from "../api/portal-error.ts";
import { withoutNulls } from "../api/without-nulls.ts";
import { isBookingSystem } from "../connected-accounts/is-booking-system.ts";
import type { PortalSession } from "../provider/session.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { connectWebviewQuery } from "./connect-webview-query.ts";
import { returnAddress, returnedFrom } from "./return-address.ts";

const TOOLS = { PortalError, answerList, answerPart, isBookingSystem, readAllPages, withoutNulls };

/**
 * Finds out whether the person has come back from a sign-in of this customer, and cleans the address then. Anyone can write
 * an address, so it is Seam's word that counts; a Connect Webview of another customer's is left to their portal.
 */
export async function findReturned(
  session: PortalSession,
): Promise<{ webview: ConnectWebview; said: string | undefined } | undefined> {
  const returned = returnedFrom(location.search);
  if (returned === undefined) return undefined;
  const { connectWebviewId, said } = returned;
  let webview: ConnectWebview;
  try {
    webview = await session.queryClient.fetchQuery({
      ...connectWebviewQuery(session, connectWebviewId, TOOLS),
      retry: (failures, { retryable }) => failures < 2 && retryable,
    });
  } catch (error) {
    if (error instanceof PortalError && error.retryable) session.report(error);
    return undefined;
  }
  // Of several that look one alone goes on: the first to clean the address.
  if (returnedFrom(location.search)?.connectWebviewId !== connectWebviewId) return undefined;
  history.replaceState(history.state, "", returnAddress(location.href));
  return { webview, said };
}
