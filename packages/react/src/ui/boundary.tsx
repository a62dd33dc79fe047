"use client";
import { Component, type ReactNode } from "react";

/** Props of `Boundary`. */
export interface BoundaryProps {
  /** Whatever it is, a new one gives the children another try. */
  resetKey?: unknown;
  /** Draws what stands in the children's place; `retry` draws them again. */
  renderFallback: (error: Error, retry: () => void) => ReactNode;
  /** Hears what was thrown, once each time. */
  onCatch: (error: Error) => void;
  children: ReactNode;
}

interface BoundaryState {
  error: Error | undefined;
  resetKey: unknown;
}

/** Keeps what is thrown while drawing from taking down anything around it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(thrown: unknown): Partial<BoundaryState> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps({ resetKey }: BoundaryProps, state: BoundaryState): Partial<BoundaryState> | null {
    return Object.is(resetKey, state.resetKey) ? null : { error: undefined, resetKey };
  }

  override componentDidCatch(thrown: unknown): void {
    this.props.onCatch(thrown instanceof Error ? thrown : new Error(String(thrown)));
  }

  readonly #retry = (): void => this.setState({ error: undefined });

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : this.props.renderFallback(error, this.#retry);
  }
}
