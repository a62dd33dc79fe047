"use client";
import { forwardRef, type ButtonHTMLAttributes } from "react";

/** Props of `Button`. */
export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  /** Sets how much it stands out. @default "default" */
  variant?: "default" | "strong" | "quiet" | "danger" | undefined;
  /** Whether it does nothing now. It stays focusable, so that its reason can be read. @default false */
  off?: boolean | undefined;
}

/** A button that never vanishes from the keyboard's way: where it is off, it says so and stays. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = "default", off = false, className = "", onClick, children, ...rest },
  ref,
) {
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={`cp-button ${className}`.trimEnd()}
      data-variant={variant}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
    >
      {children}
    </button>
  );
});
