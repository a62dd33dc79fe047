import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** Props of `TroubleNote`. */
export interface TroubleNoteProps {
  icon?: IconName | undefined;
  tone: "warning" | "danger";
  /** What is wrong. */
  title: string;
  /** What still works, and what to do. */
  advice?: string | undefined;
  children?: ReactNode;
}

/** What is wrong with a thing and what to do about it, above everything else that is known of it. */
export function TroubleNote({ icon = "warning", tone, title, advice, children }: TroubleNoteProps): ReactNode {
  return (
    <div className="cp-trouble" data-tone={tone}>
      <Icon name={icon} />
      <div>
        <p className="cp-trouble-title">{title}</p>
        {advice !== undefined && <p>{advice}</p>}
        {children}
      </div>
    </div>
  );
}
