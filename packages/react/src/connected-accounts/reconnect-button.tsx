"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Button, type ButtonProps } from "../ui/button.tsx";
import { reconnectText } from "./reconnect.text.ts";

/** Props of `ReconnectButton`. */
export interface ReconnectButtonProps extends Pick<ButtonProps, "variant"> {
  /** What the account is called, where it stands nowhere beside the button. */
  account?: string | undefined;
  /** Whether its name is on the button, and not only told to screen readers. @default false */
  isNamed?: boolean | undefined;
  onPress: () => void;
}

/** Signs an account in again. */
export function ReconnectButton({ account = "", isNamed = false, variant, onPress }: ReconnectButtonProps): ReactNode {
  const t = useText(reconnectText);
  const named = account === "" ? undefined : t("reconnect.action.name", { account });
  return (
    <Button variant={variant} aria-haspopup="dialog" aria-label={isNamed ? undefined : named} onClick={onPress}>
      {(isNamed && named) || t("reconnect.action")}
    </Button>
  );
}
