import { useState, type ReactNode } from "react";
import type { CommandPhase, DeviceCommand } from "../../packages/react/src/api/device-command.ts";
import { LockState } from "../../packages/react/src/devices/lock-state.tsx";
import type { LockClaim } from "../../packages/react/src/devices/lock-status.ts";
import { PortalRoot } from "../../packages/react/src/provider/portal-root.tsx";

interface Claim {
  claim: LockClaim;
  isStale?: boolean;
  phase?: CommandPhase;
  means: string;
}

const CLAIMS: readonly Claim[] = [
  { claim: "locked", means: "The lock's record says so, or the lock has just confirmed it." },
  { claim: "unlocked", means: "The same, of the other state." },
  {
    claim: "locked",
    isStale: true,
    means: "It can't be reached now, so this is what it said last. It may have changed since.",
  },
  { claim: "unknown", means: "The lock has not said. Both commands are offered." },
  { claim: "checking", means: "Your onBeforeAction is deciding. Nothing has been sent." },
  { claim: "unlocking", phase: "waiting", means: "Sent, and waiting for the lock, with the time that it has taken." },
  {
    claim: "unconfirmed",
    phase: "unconfirmed",
    means: "Seam carried it out, and the lock has not said so: try the door.",
  },
  {
    claim: "unanswered",
    phase: "unanswered",
    means: "Twenty seconds without an answer. It may have happened or not; the portal keeps watching.",
  },
];

/** Everything that the screen may claim of a lock, as it draws it. */
export function LockClaims(): ReactNode {
  const [now] = useState(() => Date.now());
  return (
    <main className="claims">
      <PortalRoot>
        <dl>
          {CLAIMS.map(({ claim, isStale, phase, means }) => (
            <div key={`${claim}${isStale}`}>
              <dt>
                <LockState claim={claim} isStale={isStale} command={phase && command(phase, now)} />
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </PortalRoot>
    </main>
  );
}

const command = (phase: CommandPhase, now: number): DeviceCommand => ({
  deviceId: "11111111-1111-4111-8111-111111111111",
  action: "unlock",
  phase,
  startedAt: now - 4_000,
  sentAt: now - 4_000,
  changedAt: now,
  agreed: false,
  watching: true,
});
