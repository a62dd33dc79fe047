import type { ReactNode } from "react";

/** Props of `DetailsHeader`. */
export interface DetailsHeaderProps {
  /** Lets the details be named after their title. */
  id: string;
  picture: ReactNode;
  title: string;
  subtitle: string;
}

/** What the details are of: picture, name, and what it is. */
export function DetailsHeader({ id, picture, title, subtitle }: DetailsHeaderProps): ReactNode {
  return (
    <header className="cp-details-header">
      {picture}
      <div className="cp-details-words">
        <h2 id={id} tabIndex={-1} className="cp-details-title">
          <bdi>{title}</bdi>
        </h2>
        <p className="cp-details-subtitle">{subtitle}</p>
      </div>
    </header>
  );
}
