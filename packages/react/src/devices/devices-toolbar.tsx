"use client";
import type { ReactNode } from "react";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Chips } from "../ui/chips.tsx";
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
  const format = useFormat();
  const countOf = (each: DeviceFilter) => counts.get(each) ?? 0;
  const options = DEVICE_FILTERS.filter((each) => each === "all" || each === filter || countOf(each) > 0);
  return (
    <div className="cp-toolbar">
      <SearchField
        value={search}
        onChange={onSearch}
        label={t("devices.search")}
        clearLabel={t("devices.search.clear")}
      />
      <Chips
        label={t("devices.filter")}
        options={options.map((each) => ({
          value: each,
          label: t(`devices.filter.${each}`),
          count: isComplete ? format.number(countOf(each)) : t("devices.atLeast", { count: countOf(each) }),
        }))}
        value={filter}
        onChange={onFilter}
      >
        {account !== undefined && (
          <Button className="cp-chip" onClick={onAllAccounts}>
            {t("trouble.account.only", { account })}
            <Icon name="close" />
          </Button>
        )}
      </Chips>
    </div>
  );
}
