// What a host pays for the whole portal; what loads later is counted as far as the first rows need it.
export { CustomerPortal } from "@customer-portal/react";
