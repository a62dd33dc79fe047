import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** Props of `StateWord`. */
export interface StateWordProps {
  icon?: IconName | undefined;
  tone?: "plain" | "ok" | "warning" | "danger" | undefined;
  /** Sets what exactly is claimed, for styles. */
  claim?: string | undefined;
  children: ReactNode;
}

/** A state in an icon and a word; colour never stands alone. */
export function StateWord({ icon, tone = "plain", claim, children }: StateWordProps): ReactNode {
  return (
    <span className="cp-state" data-tone={tone} data-claim={claim}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
