"use client";
import { useCallback, useInsertionEffect, useRef, useState } from "react";
import { addressHash } from "./address-hash.ts";
import { bareView, type PortalView } from "./portal-view.ts";
import { useAddressView } from "./use-address-view.ts";
import { useHeldView } from "./use-held-view.ts";
import { hashOfView } from "./view-hash.ts";

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
  /** Whether somebody chose to be here; else the portal may begin where there is something to see. */
  isChosen: boolean;
  go: (view: PortalView) => void;
  /** The address of a view, where the address tells it. */
  hrefOf: (view: PortalView) => string | undefined;
}

const START: PortalView = { section: "devices" };

/** Keeps the portal's place: with the host where it holds `view`, else in the hash of the address, else in memory. */
export function usePortalView(options: PortalViewOptions): PortalPlace {
  const { customerKey, onViewChange, routing, hostHrefOf } = options;
  const held = useHeldView(customerKey, options.view, onViewChange);
  const isHeld = held !== undefined;
  const [isStuck, setIsStuck] = useState(false);
  const address = useAddressView(customerKey, !isHeld && routing === "hash" && !isStuck);
  const [own, setOwn] = useState<PortalView>();
  // What was open belongs to the customer that it was opened for.
  const [customer, setCustomer] = useState(customerKey);
  if (customer !== customerKey) {
    setCustomer(customerKey);
    setOwn(own && bareView(own));
  }
  const chosen = held ?? (address.isOwner ? address.view : own);
  const here = chosen ?? START;

  const latest = useRef({ onViewChange, isHeld, address, here });
  useInsertionEffect(() => {
    latest.current = { onViewChange, isHeld, address, here };
  });
  const go = useCallback((next: PortalView) => {
    const now = latest.current;
    const isSame = hashOfView(next) === hashOfView(now.here);
    if (!now.isHeld) setOwn(next);
    if (now.address.isOwner && !now.address.go(next, { from: now.here, replace: isSame })) setIsStuck(true);
    now.onViewChange?.(next);
  }, []);
  return {
    view: here,
    isChosen: chosen !== undefined,
    go,
    hrefOf: (target) => {
      if (address.isOwner) return addressHash.hrefOf(hashOfView(target));
      return isHeld ? hostHrefOf?.(target) : undefined;
    },
  };
}
