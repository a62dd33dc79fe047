import type { Route } from "../http/route.ts";
import { getReservation } from "./get.ts";
import { listGrantsOfReservation } from "./list-access-grants.ts";
import { listReservationsOfSpace } from "./list-of-space.ts";
import { listReservations } from "./list.ts";

/** The routes of reservations. */
export const reservationRoutes: readonly Route[] = [
  getReservation,
  listGrantsOfReservation,
  listReservations,
  listReservationsOfSpace,
];
