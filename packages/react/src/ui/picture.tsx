"use client";
import { useState, type ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** Props of `Picture`. */
export interface PictureProps {
  src: string | undefined;
  /** Drawn where there is no picture or it does not load. */
  icon: IconName;
  kind: string;
}

/** A small picture of a thing beside its name, which says what it is; so it says nothing to screen readers. */
export function Picture({ src, icon, kind }: PictureProps): ReactNode {
  const [failed, setFailed] = useState<string>();
  return (
    <span className="cp-picture" data-kind={kind}>
      {src !== undefined && failed !== src ? (
        <img src={src} alt="" loading="lazy" decoding="async" onError={() => setFailed(src)} />
      ) : (
        <Icon name={icon} />
      )}
    </span>
  );
}
