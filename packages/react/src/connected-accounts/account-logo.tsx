"use client";
import type { ReactNode } from "react";
import { Picture } from "../ui/picture.tsx";
import type { AccountEntry } from "./account-entry.ts";

/** The provider's sign; our own drawing where there is none or it does not load. */
export function AccountLogo({ entry: { account } }: { entry: AccountEntry }): ReactNode {
  return <Picture src={account.image_url} icon="account" kind="account" />;
}
