// What a host pays for the provider and the panel of devices.
export { CustomerPortal, DevicesPanel } from "@customer-portal/react";
