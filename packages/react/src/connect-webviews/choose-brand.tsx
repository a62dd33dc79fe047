"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import type { ConnectedAccount } from "../api/resources.ts";
import { allConnectedAccountsQuery } from "../connected-accounts/queries.ts";
import { useSession } from "../provider/portal-context.ts";
import { useFormat } from "../provider/use-format.ts";
import { FailedState } from "../states/failed-state.tsx";
import { BrandList } from "./brand-list.tsx";
import { BrandsSkeleton } from "./brands-skeleton.tsx";
import type { ConnectFlow } from "./connect-flow.ts";
import type { ConnectParams } from "./connect-params.ts";
import type { DeviceProvider } from "./device-provider.ts";
import { deviceProvidersQuery } from "./queries.ts";

/** Props of `ChooseBrand`. */
export interface ChooseBrandProps {
  params: ConnectParams;
  onChoose: ConnectFlow["choose"];
}

/** The brands that may be connected, those that the customer has marked; where there is no list, the page asks. */
export function ChooseBrand({ params, onChoose }: ChooseBrandProps): ReactNode {
  const session = useSession();
  const format = useFormat();
  const { data, error, isFetching, refetch } = useQuery(deviceProvidersQuery(session), session.queryClient);
  const { data: accounts } = useQuery(allConnectedAccountsQuery(session), session.queryClient);
  const brands = data?.filter(isWanted(params)).toSorted((left, right) => format.compare(left.name, right.name));
  // Who may not see the list, or would see an empty one, chooses on the page.
  const isPointless = brands?.length === 0 || (error !== null && NO_LIST.has(error.code));
  useEffect(() => {
    if (isPointless) onChoose();
  }, [isPointless, onChoose]);
  if (brands === undefined && error !== null && !isPointless)
    return <FailedState error={error} isRetrying={isFetching} onRetry={() => void refetch()} />;
  if (brands === undefined || isPointless) return <BrandsSkeleton />;
  return <BrandList brands={brands} accountsOf={accountsOf(accounts ?? [])} onChoose={onChoose} />;
}

const NO_LIST: ReadonlySet<string> = new Set(["not_allowed", "not_found", "read_only", "endpoint_not_found"]);

/** The server narrows the list to what the portal offers; whoever opened it may want less. */
function isWanted({ accepted_providers, excluded_providers = [], provider_category }: ConnectParams) {
  return ({ key, categories }: DeviceProvider): boolean => {
    if (excluded_providers.includes(key)) return false;
    if (accepted_providers !== undefined) return accepted_providers.includes(key);
    // Groups by how far Seam has come with a brand are not kept: only Seam can narrow by them.
    return provider_category === undefined || categories.includes(provider_category) || isMaturity(provider_category);
  };
}

const isMaturity = (category: string) => /^(stable|beta|internal_beta)$/.test(category);

const accountsOf =
  (accounts: readonly ConnectedAccount[]) =>
  ({ key }: DeviceProvider): readonly ConnectedAccount[] =>
    accounts.filter(({ account_type }) => account_type === key);
