"use client";
import { useId, useState, type ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** Props of `Disclosure`. */
export interface DisclosureProps {
  title: string;
  /** Whether it is open at first. @default false */
  isOpenAtFirst?: boolean | undefined;
  children: ReactNode;
}

/** A section that is a line until it is opened. */
export function Disclosure({ title, isOpenAtFirst = false, children }: DisclosureProps): ReactNode {
  const titleId = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <section className="cp-disclosure" aria-labelledby={titleId}>
      <h3>
        <button
          id={titleId}
          type="button"
          className="cp-disclosure-title"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name="back" />
          {title}
        </button>
      </h3>
      {isOpen && children}
    </section>
  );
}
