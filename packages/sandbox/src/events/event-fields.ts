const WITH_METADATA = /^(access_code|camera|connect_webview|connected_account|device|lock|noise_sensor|thermostat)\./;
const WITH_CUSTOMER =
  /^(camera|device|lock|noise_sensor|thermostat)\.|^connect(ed_account\.connected|ed_account\.deleted|_webview\.login_succeeded)$/;

/** Which of the fields that many events share Seam shows for a type. */
export function eventFields(event_type: string): { metadata: boolean; customer_key: boolean } {
  return { metadata: WITH_METADATA.test(event_type), customer_key: WITH_CUSTOMER.test(event_type) };
}
