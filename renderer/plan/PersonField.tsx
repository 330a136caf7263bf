import { useState } from 'react';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import type { FieldProps } from '#renderer/ui/Field.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Tables } from '#shared/workspace/schema.ts';

type PersonFieldProps = Pick<
  FieldProps,
  'label' | 'hint' | 'error' | 'isRequired' | 'isLabelHidden' | 'className'
> & {
  readonly value: string;
  /** On each keystroke. */
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
};

/** The name of a person, with the names that the plan knows already. */
export function PersonField(props: PersonFieldProps) {
  const { value, onChange, ...rest } = props;
  const session = useSession();
  // Settled once: a name that becomes known while it is typed must not change the field under the typing hand.
  const [names] = useState(() => namesIn(session.tables()));
  if (names.length === 0) return <TextField {...rest} value={value} onChange={onChange} />;
  const options = names.map((name) => ({ value: name, label: name }));
  return (
    <ComboBox
      {...rest}
      options={options}
      value={value}
      allowsFreeText
      onChange={(name) => onChange(name ?? '')}
    />
  );
}

/** Half-typed names are no suggestions: who is named in two places, or in the profile, is known. */
export function namesIn(tables: Tables): readonly string[] {
  const profile = tables.profile.get('profile');
  const owners = [tables.channels, tables.objectives, tables.targets, tables.posts].flatMap((table) =>
    [...table.values()].map(({ owner }) => owner.trim()),
  );
  const named = [profile?.owner, profile?.approver, ...namedTwice(owners)];
  return [...new Set(named.map((name) => name?.trim() ?? '').filter((name) => name !== ''))].sort();
}

function namedTwice(names: readonly string[]): readonly string[] {
  const once = new Set<string>();
  return names.filter((name) => once.has(name) || !once.add(name));
}
