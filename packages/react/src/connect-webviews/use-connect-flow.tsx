"use client";
import {
  useCallback,
  useEffect,
  useInsertionEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from "react";
import { PortalError } from "../api/portal-error.ts";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { connectButtonText } from "./connect-button.text.ts";
import { ConnectDoor } from "./connect-door.ts";
import type { ConnectMode } from "./connect-mode.ts";
import type { ConnectParams } from "./connect-params.ts";
import { useConnectWebview } from "./use-connect-webview.ts";
import type { WholeFlowProps } from "./whole-flow.tsx";

/** What `useConnectFlow` may be told. */
export interface ConnectFlowOptions {
  mode?: ConnectMode | undefined;
  /** Called once for each account that is found, by Seam's word, before its devices are there; nobody need wait for those. */
  onFound?: ((connectedAccountId: string) => void) | undefined;
  /** Called once for each account that is connected, when its devices are there. */
  onConnected?: ((connectedAccountId: string) => void) | undefined;
  /** Leads to an account that was connected; without it the last step offers only to close. */
  onShowAccount?: ((connectedAccountId: string) => void) | undefined;
  /** Whether it goes on where somebody comes back from a sign-in that led the whole tab away. @default false */
  resumes?: boolean | undefined;
}

/** A way to begin a connection whose code loads when it is needed. */
export interface ConnectEntry {
  /** Opens the dialog; while it is open it does nothing. */
  open: (params?: ConnectParams) => void;
  /** Closes it, whatever it has come to. */
  close: () => void;
  /** Fetches the code ahead of time. */
  preload: () => void;
  /** Whether a connection is under way, be its dialog on screen or still on its way. */
  isOpen: boolean;
  /** Whether it was asked for, and its code is still on the way. */
  isLoading: boolean;
  /** To be drawn inside a portal root, whatever state it is in. */
  dialog: ReactNode;
}

type Code = { WholeFlow: ComponentType<WholeFlowProps> } | "failed" | undefined;

const load = () => import("./whole-flow.tsx");

/** Connects an account in a dialog, for whoever has a button of their own. */
export function useConnectFlow({
  mode,
  onFound,
  onConnected,
  onShowAccount,
  resumes = false,
}: ConnectFlowOptions = {}): ConnectEntry {
  const { report } = useSession();
  const t = useText(connectButtonText);
  const connect = useConnectWebview({ mode, onConnected });
  const { state, open: begin, close } = connect;
  const [code, setCode] = useState<Code>();
  // Not a word of the flow is fetched for an address that says nothing of it.
  const [isReturning, setReturning] = useState(() => resumes && isReturn());
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  const fetchCode = useCallback(() => {
    load().then(
      ({ WholeFlow }) => isHere.current && setCode({ WholeFlow }),
      (cause: unknown) => {
        if (!isHere.current) return;
        setCode("failed");
        report(notLoaded(cause));
      },
    );
  }, [report]);
  const open = useCallback(
    (params: ConnectParams = {}) => {
      begin(params);
      fetchCode();
    },
    [begin, fetchCode],
  );
  useEffect(() => {
    if (isReturning) fetchCode();
  }, [isReturning, fetchCode]);
  const heard = useRef(onFound);
  useInsertionEffect(() => {
    heard.current = onFound;
  });
  const foundId = "connectedAccountId" in state ? state.connectedAccountId : undefined;
  useEffect(() => {
    if (foundId !== undefined) heard.current?.(foundId);
  }, [foundId]);
  const isOpen = state.step !== "idle" && state.step !== "abandoned";
  return {
    open,
    close,
    isOpen,
    isLoading: isOpen && code === undefined,
    preload: () => void Promise.all([load(), ConnectDoor.load()]).catch(() => undefined),
    dialog:
      code === "failed"
        ? isOpen && (
            <ConfirmDialog
              title={t("connect.notLoaded")}
              body={t("connect.notLoaded.body")}
              confirmLabel={t("connect.notLoaded.retry")}
              cancelLabel={t("connect.notLoaded.close")}
              onConfirm={() => {
                setCode(undefined);
                fetchCode();
              }}
              onClose={close}
            />
          )
        : code && (
            <code.WholeFlow
              connect={connect}
              isReturning={isReturning}
              onShowAccount={onShowAccount}
              onReturned={() => setReturning(false)}
            />
          ),
  };
}

const isReturn = () => typeof document !== "undefined" && location.search.includes("connect_webview_id=");

const notLoaded = (cause: unknown) =>
  new PortalError(
    "Connecting an account could not be loaded, so its dialog does not open. Check that the portal's files are still served where the page expects them: a new release may have replaced them, and reloading the page helps.",
    { code: "not_loaded", cause },
  );
