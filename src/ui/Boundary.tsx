import { Component, type ReactNode } from "react";

type Props = {
  fallback: ReactNode;
  /** What is drawn: once it is something else, drawing is tried again. */
  subject?: string | undefined;
  children: ReactNode;
};

/** What fails to draw inside shows the fallback; the rest of the page goes on. */
export class Boundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate({ subject }: Props) {
    if (this.state.hasFailed && subject !== this.props.subject) {
      this.setState({ hasFailed: false });
    }
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
