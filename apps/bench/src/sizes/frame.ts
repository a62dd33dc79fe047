// What a host pays for the portal in a frame.
export { CustomerPortalFrame } from "@customer-portal/react";
