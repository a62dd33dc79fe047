"use client";
import type { ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { Boundary } from "../ui/boundary.tsx";
import { Picture } from "../ui/picture.tsx";
import { Row, type RowPlace } from "../ui/row.tsx";
import { errorText } from "./error.text.ts";
import { renderFailure } from "./panel-boundary.tsx";

/** Props of `RowBoundary`. */
export interface RowBoundaryProps {
  place: RowPlace;
  /** What the row is drawn from: something newer gives it another try. */
  item: unknown;
  children: ReactNode;
}

/** Keeps one row that can't be drawn from taking down its list. */
export function RowBoundary({ place, item, children }: RowBoundaryProps): ReactNode {
  const { report } = useSession();
  return (
    <Boundary
      resetKey={item}
      onCatch={(error) => report(renderFailure(error))}
      renderFallback={() => <BrokenRow place={place} />}
    >
      {children}
    </Boundary>
  );
}

function BrokenRow({ place }: { place: RowPlace }): ReactNode {
  const t = useText(errorText);
  return (
    <Row
      {...place}
      kind="broken"
      picture={<Picture src={undefined} icon="warning" kind="broken" />}
      name={t("error.row")}
      meta={t("error.row.body")}
      metaTone="plain"
    />
  );
}
