"use client";
import type { ReactNode } from "react";
import { RootOf } from "../provider/root-of.tsx";
import { connectButtonText } from "./connect-button.text.ts";
import { ConnectButton, type ConnectButtonProps } from "./connect-button.tsx";

/** Props of `<ConnectAccountButton>`. */
export type ConnectAccountButtonProps = ConnectButtonProps;

/**
 * Connects an account of the customer in a dialog: brand, sign-in, devices. It is not drawn where this person may connect none.
 * Stands on `/connect_webviews/create`, `/connect_webviews/get`, `/connected_accounts/get`, `/devices/list_device_providers`, `/devices/list` and `/events/list`.
 */
export function ConnectAccountButton(props: ConnectAccountButtonProps): ReactNode {
  return (
    <RootOf words={WORDS} className="cp-connect-alone">
      <ConnectButton {...props} />
    </RootOf>
  );
}

const WORDS = [connectButtonText];
