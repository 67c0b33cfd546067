import { Component, type ReactNode } from 'react';
import { TextAction } from './Action';
import { Notice } from './Notice';
import { useTranslate } from './TranslateProvider';

/** Plain words and another try where drawing failed: never a blank screen. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <Broken onRetry={() => this.setState({ isBroken: false })} />;
  }
}

function Broken({ onRetry }: { onRetry: () => void }) {
  const translate = useTranslate();
  return (
    <div role="alert">
      <Notice tone="wrong" text={translate('ui.broken')}>
        <TextAction onClick={onRetry}>{translate('ui.retry')}</TextAction>
      </Notice>
    </div>
  );
}
