import { useState, type ReactNode } from "react";

/** Props of `TopBar`. */
export interface TopBarProps {
  logoUrl: string;
  /** Whose portal it is. */
  title: string | undefined;
}

/** The logo of a customization profile, above the portal. One that can't be loaded leaves the name alone. */
export function TopBar({ logoUrl, title }: TopBarProps): ReactNode {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken && title === undefined) return null;
  return (
    <header className="top">
      {!isBroken && <img className="top-logo" src={logoUrl} alt="" onError={() => setIsBroken(true)} />}
      {title !== undefined && <p className="top-title">{title}</p>}
    </header>
  );
}
