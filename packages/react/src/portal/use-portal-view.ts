"use client";
import {
  useCallback,
  useEffect,
  useInsertionEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { addressHash } from "./address-hash.ts";
import type { PortalView } from "./portal-view.ts";
import { hashOfView, viewOfHash } from "./view-hash.ts";

/** How the whole portal keeps its place. */
export interface PortalViewOptions {
  customerKey: string;
  /** The view that the host holds. */
  view: PortalView | undefined;
  onViewChange: ((view: PortalView) => void) | undefined;
  routing: "hash" | "memory";
  /** The addresses of a host that holds the view. */
  hostHrefOf: ((view: PortalView) => string) | undefined;
}

/** Where one is, and how to go elsewhere. */
export interface PortalPlace {
  view: PortalView;
  go: (view: PortalView) => void;
  /** The address of a view, where the address tells it. */
  hrefOf: (view: PortalView) => string | undefined;
}

const START: PortalView = { section: "devices" };

/** Keeps the portal's place: with the host where it holds `view`, else in the hash of the address, else in memory. */
export function usePortalView({
  customerKey,
  view,
  onViewChange,
  routing,
  hostHrefOf,
}: PortalViewOptions): PortalPlace {
  const isHeld = view !== undefined;
  const inAddress = useAddressHash(!isHeld && routing === "hash");
  const hash = useSyncExternalStore(addressHash.subscribe, addressHash.get, () => "");
  const [own, setOwn] = useState<PortalView>(START);
  // What was open belongs to the customer that it was opened for.
  const [customer, setCustomer] = useState(customerKey);
  const [foreignHash, setForeignHash] = useState<string>();
  if (customer !== customerKey) {
    setCustomer(customerKey);
    setForeignHash(hash);
    setOwn(bare);
  }
  const ofHash = inAddress ? viewOfHash(hash) : undefined;
  const inHash = ofHash && hash === foreignHash ? bare(ofHash) : ofHash;
  // A hash of the host's, such as that of a heading, changes nothing about where one is in the portal; none is its start.
  const [last, setLast] = useState<PortalView>();
  if (inHash !== undefined && (last === undefined || hashOfView(last) !== hashOfView(inHash))) setLast(inHash);
  const here = view ?? (inAddress ? (inHash ?? (hash === "" ? START : (last ?? START))) : own);

  const latest = useRef({ onViewChange, isHeld, inAddress, here });
  useInsertionEffect(() => {
    latest.current = { onViewChange, isHeld, inAddress, here };
  });
  const go = useCallback((next: PortalView, { replace = false }: { replace?: boolean } = {}) => {
    const now = latest.current;
    if (now.inAddress) addressHash.go(hashOfView(next), { replace, from: hashOfView(now.here) });
    else if (!now.isHeld) setOwn(next);
    now.onViewChange?.(next);
  }, []);

  const shownFor = useRef(customerKey);
  useEffect(() => {
    if (shownFor.current === customerKey) return;
    shownFor.current = customerKey;
    if (latest.current.inAddress) go({ section: here.section }, { replace: true });
  }, [customerKey, here.section, go]);

  return {
    view: here,
    go,
    hrefOf: (target) => (inAddress ? hashOfView(target) : isHeld ? hostHrefOf?.(target) : undefined),
  };
}

/** A view's section, with nothing open in it. */
const bare = ({ section }: PortalView): PortalView => ({ section });

/** Whether this portal may keep its place in the address: the first on the page that wants to. */
function useAddressHash(isWanted: boolean): boolean {
  const [portal] = useState(() => ({}));
  const [isTaken, setIsTaken] = useState(false);
  useIsomorphicLayoutEffect(() => {
    if (!isWanted) return undefined;
    const release = addressHash.claim(portal);
    setIsTaken(release === undefined);
    return release;
  }, [isWanted, portal]);
  return isWanted && !isTaken;
}

/** React 18 warns of layout effects while rendering on a server. */
const useIsomorphicLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
