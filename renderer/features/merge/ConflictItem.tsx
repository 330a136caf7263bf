import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { Side } from '#shared/workspace/decide-merge.ts';
import type { Conflict } from '#shared/workspace/merge.ts';
import styles from './MergePage.module.css';
import { piecesOf } from './text-difference.ts';
import type { ConflictWords, Value } from './use-conflict-words.ts';
import type { Decisions } from './use-decisions.ts';

type ConflictItemProps = {
  readonly conflict: Conflict;
  readonly hasPast: boolean;
  readonly words: ConflictWords;
  readonly decisions: Decisions;
};

/** One record that both changed: each contested place with what stood there, mine and theirs, side by side. */
export function ConflictItem({ conflict, hasPast, words, decisions }: ConflictItemProps) {
  const title = useId();
  return (
    <article className={styles.conflict} aria-labelledby={title}>
      <h3 id={title} className={styles.name}>
        <span className="quiet small">{words.kind(conflict.collection)}</span> {words.name(conflict)}
      </h3>
      {conflict.fields.map((value) => (
        <Place
          key={value.field}
          conflict={conflict}
          value={value}
          hasPast={hasPast}
          words={words}
          decisions={decisions}
        />
      ))}
    </article>
  );
}

type PlaceProps = ConflictItemProps & { readonly value: Value };

function Place({ conflict, value, hasPast, words, decisions }: PlaceProps) {
  const t = useTranslations('merge');
  const name = useId();
  const { field } = value;
  const [mine, theirs] = [words.value(conflict, value, 'mine'), words.value(conflict, value, 'theirs')];
  const chosen = decisions.of(conflict, field);
  const option = (side: Side, text: string, other: string) => (
    <label className={joinClasses(styles.option, chosen === side && styles.chosen)}>
      <input
        type="radio"
        name={name}
        checked={chosen === side}
        onChange={() => decisions.set(conflict, field, side)}
      />
      <span className={styles.side}>{t(side)}</span>
      <Text
        text={text}
        other={other}
        nothing={field === null && value[side] === null ? t('gone') : t('empty')}
      />
    </label>
  );
  return (
    <fieldset className={styles.place}>
      <legend>{words.label(conflict, field)}</legend>
      <div className={joinClasses(styles.sides, !hasPast && styles.withoutPast)}>
        {hasPast && (
          <div className={styles.before}>
            <span className={styles.side}>{t('before')}</span>
            <Text
              text={words.value(conflict, value, 'base')}
              other={null}
              nothing={field === null ? t('wasGone') : t('empty')}
            />
          </div>
        )}
        {option('mine', mine, theirs)}
        {option('theirs', theirs, mine)}
      </div>
    </fieldset>
  );
}

type TextProps = { readonly text: string; readonly other: string | null; readonly nothing: string };

/** A value with what differs from the other side made visible. */
function Text({ text, other, nothing }: TextProps) {
  if (text === '') return <span className={joinClasses(styles.text, 'quiet')}>{nothing}</span>;
  const pieces = other === null || other === '' ? [{ text, isDifferent: false }] : piecesOf(text, other);
  const isAllDifferent = pieces.every(({ isDifferent }) => isDifferent);
  return (
    <span className={styles.text}>
      {pieces.map((piece, index) =>
        piece.isDifferent && !isAllDifferent ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: at most three pieces, in the order of the text
          <mark key={index}>{piece.text}</mark>
        ) : (
          piece.text
        ),
      )}
    </span>
  );
}
