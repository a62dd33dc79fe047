import type { ComponentProps, ReactNode } from "react";
import { type Address, goTo, hrefOf } from "./address.ts";

export interface LinkProps extends Omit<ComponentProps<"a">, "href"> {
  to: Address;
}

/** A real link that goes there without loading the page anew. */
export function Link({ to, onClick, children, ...rest }: LinkProps): ReactNode {
  return (
    <a
      {...rest}
      href={hrefOf(to)}
      onClick={(event) => {
        onClick?.(event);
        const isElsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
        if (event.defaultPrevented || isElsewhere) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
