"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSession } from "../provider/portal-context.ts";
import type { PortalSession } from "../provider/session.ts";
import { allSpacesQuery, knownSpace } from "./queries.ts";
import { referenceOf } from "./reference-of.ts";
import type { SpaceReference } from "./space-page.ts";
import type { SpaceSelection } from "./space-selection.ts";

/** What is open, as the panel knows it. */
export interface SelectedSpace {
  /** The id of its row, once that is known; before, whatever names it. Nothing where nothing is open. */
  openId: string | null;
  /** A key that stays while one space is open, be it named by id or by key. */
  key: string;
  /** Names it by id, as far as that is known. */
  reference: () => SpaceReference;
}

/** Finds out which space is meant by a selection, which may name it by the host's own key. */
export function useSelectedSpace(selected: SpaceSelection | null): SelectedSpace {
  const session = useSession();
  const reference = selected === null ? NOTHING : referenceOf(selected);
  const { data: listedId } = useQuery(
    {
      ...allSpacesQuery(session),
      select: (spaces) =>
        spaces.find(({ space_key }) => "spaceKey" in reference && space_key === reference.spaceKey)?.space_id,
    },
    session.queryClient,
  );
  const name = JSON.stringify(reference);
  const [open, setOpen] = useState({ key: name, name, reference });
  if (open.name !== name)
    setOpen({ key: isSame(session, open.reference, reference) ? open.key : name, name, reference });
  return {
    openId: selected === null ? null : "spaceId" in reference ? reference.spaceId : (listedId ?? reference.spaceKey),
    key: open.key,
    reference: () => {
      const spaceId = idOf(session, reference);
      return spaceId === undefined ? reference : { spaceId };
    },
  };
}

const NOTHING: SpaceReference = { spaceId: "" };

function idOf(session: PortalSession, reference: SpaceReference): string | undefined {
  return "spaceId" in reference ? reference.spaceId : knownSpace(session, reference)?.space.space_id;
}

function isSame(session: PortalSession, left: SpaceReference, right: SpaceReference): boolean {
  const id = idOf(session, left);
  return id !== undefined && id === idOf(session, right);
}
