"use client";
import { useEffect, useState, type ReactNode } from "react";

/** Props of `QrCode`. */
export interface QrCodeProps {
  text: string;
  label: string;
}

/** A QR code, dark on light in any scheme, because that is what cameras read. Its code loads with it; without it, it is left out. */
export function QrCode({ text, label }: QrCodeProps): ReactNode {
  const [code, setCode] = useState<{ text: string; path: string; size: number }>();
  useEffect(() => {
    let isHere = true;
    const draw = async () => {
      const { qrPath } = await import("./qr-path.ts");
      if (isHere) setCode({ text, ...qrPath(text) });
    };
    void draw().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [text]);
  if (code?.text !== text) return <div className="cp-connect-qr" aria-hidden="true" />;
  return (
    <svg className="cp-connect-qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label}>
      <path d={code.path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}
