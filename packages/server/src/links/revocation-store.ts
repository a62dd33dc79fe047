/** Remembers which links were revoked. Give one that all instances share, or a link revoked on one opens on the others. */
export interface RevocationStore {
  /** Revokes one link; it may be forgotten at `until`, when the link has ended by itself. */
  revokeLink(linkId: string, until: Date): void | Promise<void>;
  /** Revokes every link of a customer that was made before a moment; it may be forgotten at `until`. */
  revokeCustomer(customerKey: string, before: Date, until: Date): void | Promise<void>;
  /** Whether a link was revoked, by itself or with its customer's. A throw refuses the request. */
  isRevoked(link: { linkId: string; customerKey: string; createdAt: Date }): boolean | Promise<boolean>;
}
