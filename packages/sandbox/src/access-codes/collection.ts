import type { Declaration } from "../store/declaration.ts";
import type { AccessCode } from "./access-code.ts";

/** How access codes are kept, managed and unmanaged. */
export const accessCodes: Declaration<AccessCode> = {
  id: "access_code_id",
  indexed: ["access_method_id", "common_code_key"],
  under: { device_id: "devices" },
};
