import type { Features } from "../request/features.ts";

/** What Seam's own portal offers: what ours does, and what only Seam's knows. */
export interface SeamFeatures extends Omit<Features, "manage"> {
  manage?:
    | (NonNullable<Features["manage"]> & {
        /** The words asked before unmanaged devices are put into a space, and so are managed and billed. */
        device_management_confirmation?:
          | {
              title?: string | undefined;
              body?: string | undefined;
              confirm_button_label?: string | undefined;
              cancel_button_label?: string | undefined;
            }
          | undefined;
      })
    | undefined;
  /** The older name of `manage`. */
  manage_devices?: { exclude?: boolean | undefined } | undefined;
}
