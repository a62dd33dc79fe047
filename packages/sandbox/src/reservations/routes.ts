import type { Route } from "../http/route.ts";
import { getReservation } from "./get.ts";
import { listReservations } from "./list.ts";

/** The routes of reservations. */
export const reservationRoutes: readonly Route[] = [getReservation, listReservations];
