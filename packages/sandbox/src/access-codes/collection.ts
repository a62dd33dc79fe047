import type { Declaration } from "../store/declaration.ts";
import type { AccessCode } from "./access-code.ts";
import { addCodeEvent } from "./add-code-event.ts";
import { reviewMethodOf } from "./review-method-of.ts";

/** How access codes are kept, managed and unmanaged. */
export const accessCodes: Declaration<AccessCode> = {
  id: "access_code_id",
  indexed: ["access_method_id", "common_code_key"],
  under: { device_id: "devices" },
  onRemove: (store, code, at) => {
    if (code.is_managed) addCodeEvent(store, code, "access_code.deleted", at, { code: code.code });
    else addCodeEvent(store, code, "access_code.unmanaged.removed", at);
    reviewMethodOf(store, code, at);
  },
};
