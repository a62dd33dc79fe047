import type { ConnectedAccount, ResourceError, ResourceWarning, SaltoKsSite } from "../api/resources.ts";

/** What a kind of trouble means for the person who runs the account's devices. */
interface TroubleFacts {
  /** Which of its devices can't be controlled for certain: all, or those that say so themselves. */
  lost?: "all" | "some";
  /** Whether codes that were set before keep working, and may be worried about. */
  keepsCodes?: true;
  /** Whether it passes by itself, so that nobody has anything to do. */
  passes?: true;
  /** Whether Seam's own words say what ours can't: a time, a site, a step to take. */
  isQuoted?: true;
}

/** Every code of Seam's connected accounts, the gravest first; `other` stands for those that the portal does not know. */
const KINDS = {
  account_disconnected: { lost: "all", keepsCodes: true },
  bridge_disconnected: { lost: "all", keepsCodes: true },
  dormakaba_sites_disconnected: { lost: "some", keepsCodes: true, isQuoted: true },
  being_deleted: { passes: true },
  provider_service_unavailable: { keepsCodes: true, passes: true },
  account_reauthorization_requested: {},
  other: { isQuoted: true },
  setup_required: { isQuoted: true },
  unknown_issue_with_connected_account: { isQuoted: true },
  dormakaba_sites_unapproved: { isQuoted: true },
  salto_ks_subscription_limit_exceeded: { keepsCodes: true },
  salto_ks_subscription_limit_almost_reached: {},
  scheduled_maintenance_window: { keepsCodes: true, passes: true, isQuoted: true },
} satisfies Record<string, TroubleFacts>;

/** A kind of trouble that the portal has words for: a code of Seam's, or `other`. */
export type AccountTroubleKind = keyof typeof KINDS;

/** What is wrong with an account, in what a person can make of it. */
export interface AccountTrouble extends TroubleFacts {
  kind: AccountTroubleKind;
  /** An error is danger, a warning is warning. */
  tone: "danger" | "warning";
  /** Its place among all kinds, the gravest first; every error comes before every warning. */
  gravity: number;
  /** When Seam noticed it, in milliseconds since the epoch, where it says so. */
  since: number | undefined;
  /** Seam's own words, as text; empty where there are none. */
  message: string;
  /** The sites of Salto KS that it is about. */
  sites: readonly SaltoKsSite[];
}

const ORDER = Object.keys(KINDS);

/** All that is wrong with an account, the gravest first; nothing where it works. */
export function troublesOfAccount({ errors, warnings }: ConnectedAccount): readonly AccountTrouble[] {
  return [
    ...errors.map((error) => troubleOf(error.error_code, "danger", error)),
    ...warnings.map((warning) => troubleOf(warning.warning_code, "warning", warning)),
  ].toSorted((left, right) => left.gravity - right.gravity);
}

function troubleOf(
  code: string,
  tone: AccountTrouble["tone"],
  { created_at, message, salto_ks_metadata }: ResourceError | ResourceWarning,
): AccountTrouble {
  const kind = Object.hasOwn(KINDS, code) ? (code as AccountTroubleKind) : "other";
  const at = Date.parse(created_at ?? "");
  return {
    ...(KINDS[kind] as TroubleFacts),
    kind,
    tone,
    gravity: ORDER.indexOf(kind) + (tone === "danger" ? 0 : ORDER.length),
    since: Number.isNaN(at) ? undefined : at,
    message: message.trim(),
    sites: salto_ks_metadata?.sites ?? [],
  };
}
