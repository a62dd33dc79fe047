"use client";
import type { ReactNode } from "react";
import type { ConnectedAccount } from "../api/resources.ts";
import { useText } from "../provider/use-text.ts";
import { Picture } from "../ui/picture.tsx";
import { connectText } from "./connect.text.ts";
import type { DeviceProvider } from "./device-provider.ts";
import { useKindWords } from "./use-kind-words.ts";

/** Props of `BrandButton`. */
export interface BrandButtonProps {
  brand: DeviceProvider;
  /** The customer's accounts of this brand. */
  accounts: readonly ConnectedAccount[];
  onChoose: (key: string) => void;
}

/** One brand to choose: its sign, its name, what it is for, and whether the customer has it already. */
export function BrandButton({ brand, accounts, onChoose }: BrandButtonProps): ReactNode {
  const t = useText(connectText);
  const kindWords = useKindWords();
  const isTroubled = accounts.some(({ errors }) => errors.length > 0);
  const has = isTroubled ? t("connect.choose.trouble") : t("connect.choose.connected", { count: accounts.length });
  return (
    <button type="button" className="cp-brand" onClick={() => onChoose(brand.key)}>
      <Picture src={brand.imageUrl} icon="account" kind="account" />
      <span className="cp-brand-words">
        <span className="cp-row-name">
          <bdi>{brand.name}</bdi>
        </span>
        <span className="cp-row-meta" data-tone={isTroubled ? "warning" : undefined}>
          {accounts.length > 0 ? has : brand.categories.map(kindWords).join(", ")}
        </span>
      </span>
    </button>
  );
}
