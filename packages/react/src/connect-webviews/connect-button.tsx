"use client";
import type { ReactNode } from "react";
import { useSettings } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { connectButtonText } from "./connect-button.text.ts";
import type { ConnectMode } from "./connect-mode.ts";
import type { ConnectParams } from "./connect-params.ts";
import { useMayConnect } from "./use-may-connect.ts";
import { useConnectFlow } from "./use-connect-flow.tsx";

/** Props of `ConnectButton`. */
export interface ConnectButtonProps {
  /** Narrows what can be connected, in Seam's names: `{ accepted_providers: ["yale"] }`. */
  params?: ConnectParams | undefined;
  /** Where the page opens: in a frame, in a new tab, or in this tab, which comes back. @default "frame" */
  mode?: ConnectMode | undefined;
  /** Called once for each account that is connected, when its devices are there. */
  onConnected?: ((connectedAccountId: string) => void) | undefined;
  /** Leads to an account that was connected; without it the last step offers only to close. */
  onShowAccount?: ((connectedAccountId: string) => void) | undefined;
  /** Sets how much it stands out. @default "strong" */
  variant?: "default" | "strong" | undefined;
  /** Words on the button. */
  children?: ReactNode;
}

/** The button that connects an account, and its dialog, inside a portal root; nothing where this person may connect none. */
export function ConnectButton(props: ConnectButtonProps): ReactNode {
  const { params, mode, onConnected, onShowAccount, variant = "strong", children } = props;
  const t = useText(connectButtonText);
  const { languageOf } = useSettings();
  const mayConnect = useMayConnect();
  const { open, preload, isLoading, dialog } = useConnectFlow({ mode, onConnected, onShowAccount, resumes: true });
  return (
    <>
      {mayConnect && (
        <Button
          className="cp-connect-button"
          variant={variant}
          lang={children === undefined || isLoading ? languageOf(WORDS) : undefined}
          off={isLoading}
          aria-haspopup="dialog"
          onPointerEnter={preload}
          onFocus={preload}
          onClick={() => open(params)}
        >
          <Icon name="plus" />
          {isLoading ? t("connect.button.loading") : (children ?? t("connect.button"))}
        </Button>
      )}
      {dialog}
    </>
  );
}

/** The button stands among words of other rooms. */
const WORDS = [connectButtonText];
