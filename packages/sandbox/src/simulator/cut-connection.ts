/** The network error of a fault: a TypeError, as every `fetch` throws it. */
export class CutConnection extends TypeError {
  constructor() {
    super("The sandbox cut the connection, as it was asked to.");
    this.name = "TypeError";
  }
}
