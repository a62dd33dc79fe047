"use client";
import { useRef, useState, type ReactNode } from "react";
import { useSettings } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { Modal } from "../ui/modal.tsx";
import type { ConnectFlow } from "./connect-flow.ts";
import { connectStage } from "./connect-stage.ts";
import { connectText } from "./connect.text.ts";
import { ConnectSteps } from "./connect-steps.tsx";
import { CONNECT_WORDS } from "./connect-words.ts";
import { useBrandName } from "./use-brand-name.ts";

/** Props of `FlowDialog`. */
export interface FlowDialogProps {
  connect: ConnectFlow;
  onShowAccount: ((connectedAccountId: string) => void) | undefined;
}

/** The dialog itself, inside a portal root; it is open for as long as it is drawn. */
export function FlowDialog({ connect, onShowAccount }: FlowDialogProps): ReactNode {
  const { state, close } = connect;
  const t = useText(connectText);
  const { languageOf } = useSettings();
  const [isAsking, setAsking] = useState(false);
  const entered = useRef<string>(undefined);
  const only = "params" in state ? soleOf(state.params.accepted_providers) : undefined;
  const chosen = ("provider" in state ? state.provider : undefined) ?? only;
  const brand = useBrandName(chosen ?? ("webview" in state ? state.webview.selected_provider : undefined));
  const page = state.step === "waiting" ? state.webview.connect_webview_id : undefined;
  const leave = () => {
    const isBegun = state.step === "waiting" && (entered.current === page || state.sign === "alive");
    // In another tab or with somebody else it goes on, whether anyone looks on here or not.
    if (isBegun && state.place === "frame") setAsking(true);
    else close();
  };
  // A question about what is over needs no answer.
  if (isAsking && state.step !== "waiting") setAsking(false);
  return (
    <Modal
      className="cp-connect"
      lang={languageOf(CONNECT_WORDS)}
      data-step={state.step}
      stage={connectStage(state)}
      title={brand === undefined ? t("connect.title") : t("connect.title.brand", { brand })}
      header={
        <>
          <Button variant="quiet" aria-label={t("connect.close")} onClick={leave}>
            <Icon name="close" />
          </Button>
          {state.step === "choosing" && <p className="cp-connect-lead">{t("connect.choose")}</p>}
        </>
      }
      onLeave={leave}
      onClose={close}
    >
      <ConnectSteps
        connect={connect}
        onShowAccount={onShowAccount}
        onEnter={() => (entered.current = page)}
        onClose={close}
      />
      {isAsking && (
        <ConfirmDialog
          title={t("connect.leave")}
          body={t("connect.leave.body")}
          confirmLabel={t("connect.leave.confirm")}
          cancelLabel={t("connect.leave.cancel")}
          onConfirm={close}
          onClose={() => setAsking(false)}
        />
      )}
    </Modal>
  );
}

/** The brand where there is no choice. */
const soleOf = (brands: readonly string[] | undefined) => (brands?.length === 1 ? brands[0] : undefined);
