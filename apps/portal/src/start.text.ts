/** The words that say where a link leads. */
export const startText = {
  not_found: "What this link leads to can’t be found",
  not_found_body: "The booking or access may have been cancelled, or may be over. Ask whoever sent the link.",
  left_out: "What this link leads to is not shown here",
  left_out_body: "It is a booking or access that this link does not show. Ask whoever sent the link.",
  no_place: "There is no place to show here",
  no_place_body:
    "The link leads to a booking or access without a place or device that this portal shows. Ask whoever sent the link.",
  unknown: "Where this link leads could not be found out",
  unknown_body: "The server did not answer as it should.",
  over: "The booking or access of this link ended on {date}",
  over_body: "What you see is its place as it is now.",
  at_start: "This is the start of the portal.",
  retry: "Try again",
  close: "Close",
  places: "This link leads to {count} places",
  place: "Place {number}",
} as const;
