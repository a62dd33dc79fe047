/** What looks on while a connection is at one step. */
export interface ConnectWatch {
  /** Takes note that something has changed at this step. */
  heed?: (() => void) | undefined;
  end: () => void;
}
