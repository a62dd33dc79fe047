import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** Props of `Notice`. */
export interface NoticeProps {
  icon: IconName;
  title: string;
  body: string;
  tone?: "neutral" | "danger" | undefined;
  /** Small print below, such as a request id. */
  note?: string | undefined;
  /** What to do next. */
  children?: ReactNode;
}

/** Fills the place of content that is not there, and says why and what to do. */
export function Notice({ icon, title, body, tone = "neutral", note, children }: NoticeProps): ReactNode {
  return (
    <div className="cp-notice" data-tone={tone}>
      <span className="cp-notice-icon">
        <Icon name={icon} />
      </span>
      {/* Only the words: a button that changes must not make them be spoken again. */}
      <div className="cp-notice-words" role={tone === "danger" ? "alert" : undefined}>
        <p className="cp-notice-title">{title}</p>
        <p className="cp-notice-body">{body}</p>
      </div>
      {Boolean(children) && <div className="cp-notice-actions">{children}</div>}
      {note !== undefined && <p className="cp-notice-note">{note}</p>}
    </div>
  );
}
