/** A noise threshold as the sandbox keeps it: how loud it may be, and from when to when each day. */
export interface NoiseThreshold {
  sequence: number;
  noise_threshold_id: string;
  device_id: string;
  name: string;
  /** As they were given: `22:00:00`, with a zone in brackets, or a whole timestamp. */
  starts_daily_at: string;
  ends_daily_at: string;
  noise_threshold_decibels: number;
  noise_threshold_nrs: number | undefined;
  /** Whether it has reached the sensor: until then it does nothing. */
  is_programmed: boolean;
}
