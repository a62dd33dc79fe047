"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Notice } from "../ui/notice.tsx";
import { connectText } from "./connect.text.ts";

/** Says that this person may connect no account; another try or another brand would end the same. */
export function ConnectShut(): ReactNode {
  const t = useText(connectText);
  return <Notice icon="warning" tone="danger" title={t("connect.failed.shut")} body={t("connect.failed.shut.body")} />;
}
