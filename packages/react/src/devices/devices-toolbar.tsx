"use client";
import type { ReactNode } from "react";
import { useSettings } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { DEVICE_FILTERS, type DeviceFilter } from "./device-filter.ts";
import { devicesText } from "./devices.text.ts";

/** Props of `DevicesToolbar`. */
export interface DevicesToolbarProps {
  search: string;
  onSearch: (search: string) => void;
  filter: DeviceFilter;
  onFilter: (filter: DeviceFilter) => void;
  counts: ReadonlyMap<DeviceFilter, number>;
  isComplete: boolean;
  /** The account that the list is narrowed to, by name. */
  account: string | undefined;
  onAllAccounts: () => void;
}

/** Search and filters above the list; counts are claimed only when every device has been seen. */
export function DevicesToolbar(props: DevicesToolbarProps): ReactNode {
  const { search, onSearch, filter, onFilter, counts, isComplete, account, onAllAccounts } = props;
  const t = useText(devicesText);
  const { format } = useSettings();
  return (
    <div className="cp-toolbar">
      <SearchField
        value={search}
        onChange={onSearch}
        label={t("devices.search")}
        clearLabel={t("devices.search.clear")}
      />
      <div className="cp-chips" role="group" aria-label={t("devices.filter")}>
        {DEVICE_FILTERS.map((each) => {
          const count = counts.get(each) ?? 0;
          if (count === 0 && each !== "all" && each !== filter) return null;
          return (
            <button
              key={each}
              type="button"
              className="cp-chip"
              aria-pressed={filter === each}
              onClick={() => onFilter(each)}
            >
              {t(`devices.filter.${each}`)}
              <span className="cp-count">{isComplete ? format.number(count) : t("devices.atLeast", { count })}</span>
            </button>
          );
        })}
        {account !== undefined && (
          <Button className="cp-chip" onClick={onAllAccounts}>
            {t("trouble.account.only", { account })}
            <Icon name="close" />
          </Button>
        )}
      </div>
    </div>
  );
}
