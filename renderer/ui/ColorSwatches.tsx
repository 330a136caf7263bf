import { Radio, RadioGroup } from 'react-aria-components';
import styles from './Choice.module.css';
import field from './Field.module.css';
import { FieldParts, type FieldProps, isInvalid } from './Field.tsx';
import { joinClasses } from './join-classes.ts';
import { type PaletteName, paletteColor, paletteNames } from './palette.ts';
import { useUi } from './ui-context.ts';

type ColorSwatchesProps = FieldProps & {
  readonly value: PaletteName | null;
  readonly onChange: (value: PaletteName) => void;
  /** Colours that others have already: their name says so on the page that asks. */
  readonly notes?: Partial<Readonly<Record<PaletteName, string>>>;
};

/** The ten colours, each with its name. */
export function ColorSwatches(props: ColorSwatchesProps) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, className, value, onChange, notes } =
    props;
  const { words } = useUi();
  const shown = hint ?? (value === null ? undefined : words.palette[value]);
  return (
    <RadioGroup
      value={value}
      onChange={(key) => onChange(key as PaletteName)}
      orientation="horizontal"
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      className={joinClasses(field.field, className)}
    >
      <FieldParts
        label={label}
        hint={shown}
        error={error}
        isRequired={isRequired}
        isLabelHidden={isLabelHidden}
      >
        <div className={styles.swatches}>
          {paletteNames.map((name) => (
            <Radio
              key={name}
              value={name}
              aria-label={nameOf(words.palette[name], notes?.[name])}
              className={styles.swatch}
              style={{ '--c': paletteColor(name) }}
            />
          ))}
        </div>
      </FieldParts>
    </RadioGroup>
  );
}

function nameOf(color: string, note: string | undefined): string {
  return note === undefined ? color : `${color}, ${note}`;
}
