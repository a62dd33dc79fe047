/** One thing that the portal told its host through `onEvent` or `onError`. */
export interface Heard {
  id: number;
  at: Date;
  what: string;
  about: string;
}
