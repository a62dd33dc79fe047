"use client";
import { useEffect, useLayoutEffect, useState } from "react";
import { addressHash } from "./address-hash.ts";
import { bareView, namesById, type PortalView } from "./portal-view.ts";
import { hashOfView, viewOfHash } from "./view-hash.ts";

/** The place that the address tells. */
export interface AddressView {
  /** Whether this portal keeps its place there. */
  isOwner: boolean;
  /** Nothing where the address says nothing of the portal. */
  view: PortalView | undefined;
  /** Whether the address itself names the place, and not only what came before. */
  isNamed: boolean;
  /** Goes elsewhere; tells whether the page may write its address. */
  go: (next: PortalView, options: { from: PortalView; replace: boolean }) => boolean;
}

/** Keeps the portal's place in the hash of the address: the first portal on the page that wants to. */
export function useAddressView(customerKey: string, isWanted: boolean): AddressView {
  const hash = useClaimedHash(isWanted);
  const isOwner = hash !== undefined;
  const named = hash === undefined ? undefined : viewOfHash(hash);
  // Which customer's each id is that an address has named: Back may lead to those of a former one.
  const [customerOf, setCustomerOf] = useState<ReadonlyMap<string, string>>(new Map());
  if (hash !== undefined && named && namesById(named) && !customerOf.has(hash))
    setCustomerOf(new Map(customerOf).set(hash, customerKey));
  const isForeign = named !== undefined && (customerOf.get(hash ?? "") ?? customerKey) !== customerKey;
  const here = named && isForeign ? bareView(named) : named;

  // A hash of the host's, such as that of a heading, changes nothing about where one is in the portal; where one
  // left it by a press, Back returns to what was there.
  const [last, setLast] = useState<PortalView>();
  const [customer, setCustomer] = useState(customerKey);
  if (customer !== customerKey) {
    setCustomer(customerKey);
    setLast(undefined);
  } else if (here && (last === undefined || hashOfView(last) !== hashOfView(here))) setLast(here);

  useEffect(() => {
    if (isForeign && named) addressHash.go(hashOfView(bareView(named)), { replace: true });
  }, [isForeign, named]);

  const go: AddressView["go"] = (next, { from, replace }) => {
    const target = hashOfView(next);
    const isBlank = location.hash === "";
    const isOurs = viewOfHash(location.hash) !== undefined;
    if (!isBlank && !isOurs) addressHash.leave({ customerKey, view: from });
    // An address that said nothing yet says where one was, so that Back returns there.
    if (isBlank && !addressHash.go(hashOfView(from), { replace: true })) return false;
    return addressHash.go(target, { replace });
  };
  const left = hash === undefined ? undefined : addressHash.leftAt(hash);
  return {
    isOwner,
    view: here ?? (hash ? (left?.customerKey === customerKey ? left.view : last) : undefined),
    isNamed: here !== undefined,
    go,
  };
}

/**
 * The hash of the address, where this portal may keep its place there. No external store of React's: React 18 forgets
 * what such a store said last where state is set while rendering.
 */
function useClaimedHash(isWanted: boolean): string | undefined {
  const [portal] = useState(() => ({}));
  const [hash, setHash] = useState<string>();
  useIsomorphicLayoutEffect(() => {
    const release = isWanted ? addressHash.claim(portal) : undefined;
    if (release === undefined) return undefined;
    const read = () => setHash(addressHash.get());
    read();
    const ignore = addressHash.subscribe(read);
    return () => {
      ignore();
      release();
      setHash(undefined);
    };
  }, [isWanted, portal]);
  return hash;
}

/** React 18 warns of layout effects while rendering on a server. */
const useIsomorphicLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
