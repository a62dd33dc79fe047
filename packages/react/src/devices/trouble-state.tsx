import type { ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";
import type { DeviceEntry } from "./device-entry.ts";

/** A device's trouble in an icon and a word, in the place of its state. */
export function TroubleState({ entry: { trouble }, label }: { entry: DeviceEntry; label: string }): ReactNode {
  return (
    <span className="cp-state" data-tone={trouble?.tone}>
      <Icon name={trouble?.kind === "offline" ? "offline" : "warning"} />
      <span>{label}</span>
    </span>
  );
}
