/** What Seam calls the devices of providers for which no product of ours is drawn, and the product that is most like them. */
export const deviceTypes: Record<
  string,
  { device_type: string; product: "ttlock_lever" | "ecobee_3_lite" | "minut_point" }
> = Object.fromEntries(
  Object.entries({
    akiles: "akiles_lock",
    akuvox: "akuvox_lock",
    august: "august_lock",
    avigilon_alta: "avigilon_alta_entry",
    brivo: "brivo_access_point",
    butterflymx: "butterflymx_panel",
    controlbyweb: "controlbyweb_device",
    doorking: "doorking_lock",
    dormakaba_oracode: "dormakaba_oracode_door",
    dusaw: "ttlock_lock",
    four_suites: "four_suites_door",
    genie: "genie_door",
    igloo: "igloo_lock",
    igloohome: "igloohome_lock",
    keyincode: "keyincode_lock",
    kisi: "kisi_lock",
    kwikset: "kwikset_lock",
    linear: "linear_lock",
    lockly: "lockly_lock",
    my_2n: "two_n_intercom",
    nest: "nest_thermostat",
    noiseaware: "noiseaware_activity_zone",
    omnitec: "omnitec_lock",
    salto: "salto_lock",
    sensi: "sensi_thermostat",
    sifely: "ttlock_lock",
    smartthings: "smartthings_lock",
    tedee: "tedee_lock",
    ultraloq: "ultraloq_lock",
    wyze: "wyze_lock",
    yale_access: "yale_lock",
  }).map(([provider, device_type]) => {
    const product = device_type.endsWith("thermostat")
      ? "ecobee_3_lite"
      : device_type.endsWith("zone")
        ? "minut_point"
        : "ttlock_lever";
    return [provider, { device_type, product }];
  }),
);
