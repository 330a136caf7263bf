import '#renderer/styles/base.css';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import { englishUiWords } from '#tests/renderer/ui-words.ts';
import { GalleryForms } from './GalleryForms.tsx';
import { GalleryParts } from './GalleryParts.tsx';
import { GalleryTable } from './GalleryTable.tsx';
import { GalleryTargets } from './GalleryTargets.tsx';

const query = new URLSearchParams(location.search);
const page = query.get('page') ?? 'parts';
const locale = query.get('locale') ?? 'en';
const theme = query.get('theme');
if (theme !== null) {
  document.documentElement.dataset['theme'] = theme;
}

const pages: Readonly<Record<string, () => ReactNode>> = {
  parts: () => (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>
      <GalleryParts scheme="light" />
      <GalleryParts scheme="dark" />
    </div>
  ),
  forms: () => <GalleryForms />,
  targets: () => <GalleryTargets />,
  table: () => <GalleryTable />,
};

function Gallery() {
  const [shown] = useState(page);
  return (
    <UiProvider locale={locale} words={englishUiWords} firstDayOfWeek="mon" today="2026-10-14">
      {pages[shown]?.()}
    </UiProvider>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<Gallery />);
}
