import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { BrandEssence } from './BrandEssence.tsx';
import styles from './BrandPage.module.css';
import { BrandVoice } from './BrandVoice.tsx';
import { BrandWords } from './BrandWords.tsx';
import { Offerings } from './Offerings.tsx';

/** All of the brand on one page, from what it stands for to the words it avoids. */
export function BrandPage() {
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <BrandEssence />
        <Offerings />
        <BrandVoice />
        <BrandWords />
        <SectionDecisionCard section="brand" />
      </div>
    </div>
  );
}

/** The part of the brand that the guide asks for first. */
export function BrandGuide() {
  return (
    <>
      <BrandEssence />
      <Offerings />
      <BrandVoice />
    </>
  );
}
