import { ALDER_RENTALS, HARBOR_HOTELS, MAPLE_COURT, NORTHGATE_OFFICES, PULSE_GYM } from "./demo-customers.ts";

/** Where to find what in the seed "demo": its customers, and the hotel's devices by how they behave. */
export const DEMO = {
  customerKey: "harbor-hotels",
  otherCustomerKey: "alder-rentals",
  /** One per kind of business, the hotel first. */
  customers: [HARBOR_HOTELS, ALDER_RENTALS, MAPLE_COURT, PULSE_GYM, NORTHGATE_OFFICES],
  devices: {
    /** Answers after 1.5 s and confirms. */
    confirmed: "Room 203 door",
    /** Takes commands and never says whether it moved; Seam sees its state a minute later. */
    unconfirmed: "Pool gate",
    /** Fails with `device_jammed`. */
    jammed: "Wine cellar door",
    /** Its attempts stay pending. */
    neverAnswers: "Laundry door",
    /** Locks itself five seconds after an unlock. */
    autoLock: "Room 204 door",
    offline: "Gym entrance",
    /** Has no `locked` property. */
    unknownState: "Roof terrace door",
    lowBattery: "Room 302 door",
    criticalBattery: "Room 118 door",
    unlocked: "Conference room door",
    /** One of twelve locks of the account that is signed out. */
    signedOut: "Room 107 door",
    thermostat: "Room 204 climate",
    noiseSensor: "Room 204 noise",
  },
  accounts: { signedOut: "front-desk@harbor.pt" },
} as const;
