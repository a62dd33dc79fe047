import type { ReactNode } from "react";

/** Props of `Setting`. */
export interface SettingProps {
  /** Lets the control be named after the title. */
  titleId?: string | undefined;
  title: ReactNode;
  /** Lets the control be explained by the hint. */
  hintId?: string | undefined;
  /** What it is or does, and why it is off. */
  hint?: ReactNode;
  /** What changes it. */
  control?: ReactNode;
  /** What stands below, over the whole width, such as what came of it. */
  children?: ReactNode;
}

/** Something that can be set or done: what it is, what that means, and the control for it. */
export function Setting({ titleId, title, hintId, hint, control, children }: SettingProps): ReactNode {
  return (
    <div className="cp-setting">
      <p id={titleId} className="cp-setting-title">
        {title}
      </p>
      {Boolean(control) && <div className="cp-setting-control">{control}</div>}
      {Boolean(hint) && (
        <div id={hintId} className="cp-setting-hint">
          {hint}
        </div>
      )}
      {Boolean(children) && <div className="cp-setting-more">{children}</div>}
    </div>
  );
}
