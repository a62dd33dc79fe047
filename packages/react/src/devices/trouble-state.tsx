import type { ReactNode } from "react";
import { StateWord } from "../ui/state-word.tsx";
import type { DeviceEntry } from "./device-entry.ts";

/** A device's trouble in an icon and a word, in the place of its state. */
export function TroubleState({ entry: { trouble }, label }: { entry: DeviceEntry; label: string }): ReactNode {
  return (
    <StateWord icon={trouble?.kind === "offline" ? "offline" : "warning"} tone={trouble?.tone}>
      {label}
    </StateWord>
  );
}
