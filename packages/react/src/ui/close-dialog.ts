import type { SyntheticEvent } from "react";

/** Closes the dialog that a pressed button stands in. */
export function closeDialog({ currentTarget }: SyntheticEvent<HTMLElement>): void {
  currentTarget.closest("dialog")?.close();
}
