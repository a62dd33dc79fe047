"use client";
import { useState } from "react";

/** A reading of something, and how it went. */
export interface Reading {
  error: Error | null;
  /** When it last succeeded, in milliseconds since the epoch; 0 where it never did. */
  updatedAt: number;
}

/** Why something could not be read the first time, for as long as it has not been: also while it is asked for again. */
export function useFirstFailure({ error, updatedAt }: Reading): Error | null {
  const [failure, setFailure] = useState<Error | null>(null);
  const next = updatedAt > 0 ? null : (error ?? failure);
  if (next !== failure) setFailure(next);
  return next;
}
