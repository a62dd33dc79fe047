interface DemoCustomer {
  customer_key: string;
  name: string;
  /** Seam's word for the business that it is in; it decides how people, places and bookings are called. */
  business_vertical: "hospitality" | "short_term_rental" | "multi_family" | "gym_management" | "neutral";
}

/** The hotel of the demo. */
export const HARBOR_HOTELS = {
  customer_key: "harbor-hotels",
  name: "Harbor Hotels",
  business_vertical: "hospitality",
} as const satisfies DemoCustomer;

/** Apartments for holidays, whose things the hotel must never see. */
export const ALDER_RENTALS = {
  customer_key: "alder-rentals",
  name: "Alder Rentals",
  business_vertical: "short_term_rental",
} as const satisfies DemoCustomer;

/** A house that people rent to live in. */
export const MAPLE_COURT = {
  customer_key: "maple-court",
  name: "Maple Court",
  business_vertical: "multi_family",
} as const satisfies DemoCustomer;

/** A gym. */
export const PULSE_GYM = {
  customer_key: "pulse-gym",
  name: "Pulse Gym",
  business_vertical: "gym_management",
} as const satisfies DemoCustomer;

/** A house of offices. */
export const NORTHGATE_OFFICES = {
  customer_key: "northgate-offices",
  name: "Northgate Offices",
  business_vertical: "neutral",
} as const satisfies DemoCustomer;
