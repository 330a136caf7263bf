import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';

type BoundaryState = { readonly hasFailed: boolean };

/** A page that fails takes only itself down: the rest of the window works on, and what was saved is saved. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Crashed onAgain={() => this.setState({ hasFailed: false })} />;
  }
}

function Crashed({ onAgain }: { readonly onAgain: () => void }) {
  const t = useTranslations('app.crash');
  return (
    <Banner tone="off" actions={<Button onPress={onAgain}>{t('again')}</Button>}>
      <strong>{t('title')}</strong> {t('text')}
    </Banner>
  );
}
