import type { readAllPages } from "../api/all-pages.ts";
import type { answerList, answerPart } from "../api/answer-part.ts";
import type { PortalError } from "../api/portal-error.ts";
import type { withoutNulls } from "../api/without-nulls.ts";
import type { isBookingSystem } from "../connected-accounts/is-booking-system.ts";

/** What a connection needs of code that every host loads; handed over, because what two parts import weighs more for all. */
export interface ConnectTools {
  PortalError: typeof PortalError;
  answerList: typeof answerList;
  answerPart: typeof answerPart;
  isBookingSystem: typeof isBookingSystem;
  readAllPages: typeof readAllPages;
  withoutNulls: typeof withoutNulls;
}
