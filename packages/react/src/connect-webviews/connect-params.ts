/** What a Connect Webview is made with, in Seam's own names; what is left out is Seam's default. */
export interface ConnectParams {
  /** The only providers to choose from, by Seam's keys such as `yale`. With one alone nobody is asked to choose. */
  accepted_providers?: readonly string[] | undefined;
  /** Providers that are not offered. */
  excluded_providers?: readonly string[] | undefined;
  /** Seam's group of providers, such as `thermostats`. */
  provider_category?: string | undefined;
  /** The kinds of devices that are taken over, such as `lock`. */
  accepted_capabilities?: readonly string[] | undefined;
  /** Kept with the account. For an account that is connected anew it replaces all that was kept before. */
  custom_metadata?: Readonly<Record<string, string | boolean | null>> | undefined;
  /** Whether the account's devices, those of later too, are managed by Seam (and billed) by themselves. @default true */
  automatically_manage_new_devices?: boolean | undefined;
  /** Whether Seam's page itself waits until the devices are there. @default false, because the portal waits */
  wait_for_device_creation?: boolean | undefined;
}
