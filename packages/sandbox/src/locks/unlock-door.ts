import { commandRoute } from "./command-route.ts";

/** `/locks/unlock_door` */
export const unlockDoor = commandRoute("/locks/unlock_door", false);
