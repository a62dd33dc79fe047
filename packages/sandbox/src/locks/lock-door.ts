import { commandRoute } from "./command-route.ts";

/** `/locks/lock_door` */
export const lockDoor = commandRoute("/locks/lock_door", true);
