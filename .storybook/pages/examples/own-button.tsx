import { useLockCommand, useLockDoor, usePortal } from "../../../packages/react/src/index.ts";

export function LockUpButton({ deviceId, name }: { deviceId: string; name: string }) {
  const { readOnly } = usePortal();
  const lockDoor = useLockDoor();
  const command = useLockCommand(deviceId);
  return (
    <p>
      <button type="button" disabled={readOnly || lockDoor.isPending} onClick={() => lockDoor.mutate({ deviceId })}>
        Lock {name}
      </button>{" "}
      {/* "confirmed" is the only phase in which you may call the door locked. */}
      {command?.phase === "confirmed" && "The lock has confirmed it."}
      {command?.phase === "unconfirmed" && "Sent, not confirmed: check the door."}
      {command?.phase === "unanswered" && "No answer yet: check the door."}
      {command?.phase === "failed" && command.error?.message}
    </p>
  );
}
