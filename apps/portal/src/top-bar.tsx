import { useState, type ReactNode } from "react";

/** The logo of a customization profile, above the portal; nothing where it can't be loaded. The portal's title says whose it is. */
export function TopBar({ logoUrl }: { logoUrl: string }): ReactNode {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) return null;
  return (
    <header className="top">
      <img className="top-logo" src={logoUrl} alt="" onError={() => setIsBroken(true)} />
    </header>
  );
}
