"use client";
import { useMemo, type ReactNode } from "react";
import { PortalError } from "../api/portal-error.ts";
import { useSession } from "../provider/portal-context.ts";
import { Boundary } from "../ui/boundary.tsx";
import { FailedState } from "./failed-state.tsx";

/** Props of `PanelBoundary`. */
export interface PanelBoundaryProps {
  /** Called before the panel is drawn again. */
  onRetry?: (() => void) | undefined;
  children: ReactNode;
}

/** Keeps a fault in one panel from taking down the rest of the page: it is reported, said, and can be tried again. */
export function PanelBoundary({ onRetry, children }: PanelBoundaryProps): ReactNode {
  const { customerKey, report } = useSession();
  return (
    <Boundary
      resetKey={customerKey}
      onCatch={(error) => report(renderFailure(error))}
      renderFallback={(error, retry) => (
        <Fallen
          error={error}
          onRetry={() => {
            onRetry?.();
            retry();
          }}
        />
      )}
    >
      {children}
    </Boundary>
  );
}

function Fallen({ error, onRetry }: { error: Error; onRetry: () => void }): ReactNode {
  const failure = useMemo(() => renderFailure(error), [error]);
  return <FailedState error={failure} isRetrying={false} onRetry={onRetry} />;
}

/** What a host hears when a part of the portal could not be drawn. */
export function renderFailure(error: Error): PortalError {
  if (error instanceof PortalError) return error;
  return new PortalError(
    `A part of the portal could not be drawn (${error.message}), so it is left out. The rest works; reload the page, and report this if it stays.`,
    { code: "render_failed", cause: error },
  );
}
