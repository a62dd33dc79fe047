import type { ReactNode } from "react";
import { PortalRoot } from "../packages/react/src/provider/portal-root.tsx";

/** Gives a part that stands alone in its story the root which a panel would give it. */
export function InsideRoot({ children }: { children: ReactNode }): ReactNode {
  return (
    <main style={{ padding: 24 }}>
      <PortalRoot>{children}</PortalRoot>
    </main>
  );
}
