import { CustomerPortal } from "../../../packages/react/src/index.ts";

export function FrontDesk({ isManager }: { isManager: boolean }) {
  return (
    <CustomerPortal
      customerKey="harbor-hotels"
      businessVertical="hospitality"
      features={{ connect: { exclude: true } }}
      readOnly={!isManager}
      messages={{ "devices.title": "Door locks" }}
      locale="en-GB"
    />
  );
}
