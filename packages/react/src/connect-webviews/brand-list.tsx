"use client";
import { useDeferredValue, useRef, useState, type ReactNode } from "react";
import type { ConnectedAccount } from "../api/resources.ts";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { findByWords } from "../text/find-by-words.ts";
import { Chips } from "../ui/chips.tsx";
import { NothingShown } from "../ui/nothing-shown.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { useKeptFocus } from "../ui/use-kept-focus.ts";
import { BrandButton } from "./brand-button.tsx";
import { connectText } from "./connect.text.ts";
import type { DeviceProvider } from "./device-provider.ts";
import { useKindWords } from "./use-kind-words.ts";

/** Props of `BrandList`. */
export interface BrandListProps {
  /** Sorted by name. */
  brands: readonly DeviceProvider[];
  /** The customer's accounts of a brand. */
  accountsOf: (brand: DeviceProvider) => readonly ConnectedAccount[];
  onChoose: (key: string) => void;
}

/** The brands, to search and to narrow by kind; those that the customer has come first. */
export function BrandList({ brands, accountsOf, onChoose }: BrandListProps): ReactNode {
  const t = useText(connectText);
  const format = useFormat();
  const kindWords = useKindWords();
  const [search, setSearch] = useState("");
  const [kind, setKind] = useState<string>(ALL);
  const deferred = useDeferredValue(search);
  const part = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(part, '[aria-pressed="true"], input');
  const found = findByWords(brands, deferred);
  const isOf = (each: string) => (brand: DeviceProvider) => each === ALL || brand.categories.includes(each);
  const shown = found
    .filter(isOf(kind))
    .toSorted((left, right) => Number(accountsOf(right).length > 0) - Number(accountsOf(left).length > 0));
  const numberOf = (each: string) => brands.filter(isOf(each)).length;
  const kinds = [...new Set(brands.flatMap(({ categories }) => categories))].toSorted(
    (left, right) => numberOf(right) - numberOf(left),
  );
  const isNarrowed = deferred.trim() !== "" || kind !== ALL;
  return (
    <div ref={part} className="cp-connect-choice">
      <div className="cp-toolbar">
        <SearchField
          value={search}
          onChange={setSearch}
          label={t("connect.choose.search", { count: brands.length })}
          clearLabel={t("connect.choose.search.clear")}
        />
        {kinds.length > 1 && (
          <Chips
            label={t("connect.choose.kind")}
            options={[ALL, ...kinds].map((each) => ({
              value: each,
              label: each === ALL ? t("connect.choose.kind.all") : kindWords(each),
              count: format.number(found.filter(isOf(each)).length),
            }))}
            value={kind}
            onChange={setKind}
          />
        )}
      </div>
      <p className="cp-spoken" role="status">
        {isNarrowed && t("connect.choose.found", { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <NothingShown
          isWell={false}
          title={t("connect.choose.nothing")}
          body={t("connect.choose.nothing.body")}
          showAllLabel={t("connect.choose.showAll")}
          onShowAll={() => {
            keepFocus();
            setSearch("");
            setKind(ALL);
          }}
        />
      ) : (
        <ul className="cp-brands" aria-label={t("connect.choose.list")}>
          {shown.map((brand) => (
            <li key={brand.key}>
              <BrandButton brand={brand} accounts={accountsOf(brand)} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** No kind of Seam's has an empty name. */
const ALL = "";
