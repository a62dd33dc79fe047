/** The hotel of the demo. */
export const HARBOR_HOTELS = { customer_key: "harbor-hotels", name: "Harbor Hotels" };

/** The demo's other customer, whose things the hotel must never see. */
export const ALDER_RENTALS = { customer_key: "alder-rentals", name: "Alder Rentals" };
