import type { ReactNode } from "react";

/** Props of `PanelHeader`. */
export interface PanelHeaderProps {
  /** Lets the panel be named after its title. */
  id?: string | undefined;
  title: string;
  /** How many there are, ready to be read; nothing while nobody knows. */
  count?: string | undefined;
  children?: ReactNode;
}

/** The title of a panel and how many things are in it. */
export function PanelHeader({ id, title, count, children }: PanelHeaderProps): ReactNode {
  return (
    <header className="cp-panel-header">
      <h2 id={id} className="cp-panel-title">
        {title}
      </h2>
      {count !== undefined && <span className="cp-count">{count}</span>}
      {children}
    </header>
  );
}
