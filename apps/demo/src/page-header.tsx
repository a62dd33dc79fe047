import { type ReactNode, useEffect } from "react";

export interface PageHeaderProps {
  title: string;
  /** The property, for the window's title. */
  of: string | undefined;
  children?: ReactNode;
}

/** The head of a page, and the title of the window. */
export function PageHeader({ title, of, children }: PageHeaderProps): ReactNode {
  useEffect(() => {
    document.title = of === undefined ? `${title} – Parlour` : `${title} at ${of} – Parlour`;
  }, [title, of]);
  return (
    <header className="page-header">
      <h1>{title}</h1>
      {children && <p>{children}</p>}
    </header>
  );
}
