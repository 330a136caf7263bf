import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { ColorSwatches } from '#renderer/ui/ColorSwatches.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { PaletteName } from '#renderer/ui/palette.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { renderUi } from './ui-render.tsx';

type Log<T> = { readonly onChange: (value: T) => void };

function Holding<T>({
  start,
  log,
  children,
}: {
  readonly start: T;
  readonly log: Log<T>;
  readonly children: (value: T, onChange: (value: T) => void) => React.ReactElement;
}) {
  const [value, setValue] = useState(start);
  return children(value, (next) => {
    setValue(next);
    log.onChange(next);
  });
}

function holding<T>(start: T, draw: (value: T, onChange: (value: T) => void) => React.ReactElement) {
  const onChange = vi.fn<(value: T) => void>();
  return {
    onChange,
    element: (
      <Holding start={start} log={{ onChange }}>
        {draw}
      </Holding>
    ),
  };
}

describe('TextField', () => {
  test('sends each keystroke and says its error and hint to screen readers', async () => {
    const { element, onChange } = holding('', (value, change) => (
      <TextField label="Name" hint="80 at most" error="Write a name." value={value} onChange={change} />
    ));
    const { user } = renderUi(element);
    const input = screen.getByRole('textbox', { name: 'Name' });
    await user.type(input, 'Ada');
    expect(onChange.mock.calls).toEqual([['A'], ['Ad'], ['Ada']]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).toContain('Write a name.');
    expect(described.join(' ')).toContain('80 at most');
  });
});

describe('NumberField', () => {
  test.each([
    ['de', '4.000,5', 4000.5],
    ['en', '4,000.5', 4000.5],
  ])('reads and writes the way of %s', async (locale, text, expected) => {
    const { element, onChange } = holding<number | null>(null, (value, change) => (
      <NumberField label="Goal" value={value} onChange={change} invalid="Write a number." />
    ));
    const { user } = renderUi(element, locale);
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Goal' });
    await user.type(input, text);
    expect(onChange).toHaveBeenLastCalledWith(expected);
    await user.tab();
    expect(input.value).toBe(text);
  });

  test('keeps what is no number on the screen, says so, and sends nothing', async () => {
    const { element, onChange } = holding<number | null>(7, (value, change) => (
      <NumberField label="Goal" value={value} onChange={change} invalid="Write a number such as 4,000." />
    ));
    const { user } = renderUi(element);
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Goal' });
    await user.type(input, 'k');
    expect(screen.queryByText('Write a number such as 4,000.')).toBeNull();
    await user.tab();
    expect(input.value).toBe('7k');
    expect(screen.getByText('Write a number such as 4,000.')).toBeDefined();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('refuses what lies outside the bounds or has too many digits', async () => {
    const { element, onChange } = holding<number | null>(null, (value, change) => (
      <NumberField
        label="Share"
        value={value}
        onChange={change}
        invalid="0 to 100, whole."
        minValue={0}
        maxValue={100}
        fractionDigits={0}
        unit="%"
      />
    ));
    const { user } = renderUi(element);
    const input = screen.getByRole('textbox', { name: 'Share' });
    await user.type(input, '101');
    expect(onChange).toHaveBeenLastCalledWith(10);
    await user.tab();
    expect(screen.getByText('0 to 100, whole.')).toBeDefined();
    await user.clear(input);
    expect(onChange).toHaveBeenLastCalledWith(null);
    await user.type(input, '42 %');
    expect(onChange).toHaveBeenLastCalledWith(42);
  });
});

describe('ListField', () => {
  function setUp(start: readonly string[]) {
    const { element, onChange } = holding(start, (value, change) => (
      <ListField label="Words" value={value} onChange={change} />
    ));
    return { ...renderUi(element), onChange };
  }
  const adding = () => screen.getByRole('textbox', { name: 'Words: Add an entry' });
  const entries = () =>
    within(screen.getByRole('group', { name: 'Words' }))
      .getAllByRole<HTMLInputElement>('textbox')
      .slice(0, -1)
      .map((input) => input.value);

  test('adds with Enter and stays in the empty line', async () => {
    const { user, onChange } = setUp(['plain']);
    await user.type(adding(), 'kind{Enter}brief{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(['plain', 'kind', 'brief']);
    expect(document.activeElement).toBe(adding());
  });

  test('adds what stands in the empty line when the field is left', async () => {
    const { user, onChange } = setUp(['plain']);
    await user.type(adding(), 'kind');
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith(['plain', 'kind']);
  });

  test('makes an entry of each pasted line', async () => {
    const { user, onChange } = setUp([]);
    await user.click(adding());
    await user.paste('- plain\r\n- kind\n\nbrief');
    expect(onChange).toHaveBeenLastCalledWith(['plain', 'kind', 'brief']);
  });

  test('moves an entry with Alt and the arrows and keeps the focus on it', async () => {
    const { user, onChange } = setUp(['a', 'b', 'c']);
    await user.click(screen.getByRole('textbox', { name: 'Words 1' }));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(onChange).toHaveBeenLastCalledWith(['b', 'a', 'c']);
    await vi.waitFor(() => expect(document.activeElement).toHaveProperty('value', 'a'));
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    await vi.waitFor(() => expect(entries()).toEqual(['b', 'c', 'a']));
  });

  test('removes an entry by its button and by Backspace when it is empty', async () => {
    const { user, onChange } = setUp(['a', 'b', 'c']);
    await user.click(screen.getByRole('button', { name: 'Remove b' }));
    expect(onChange).toHaveBeenLastCalledWith(['a', 'c']);
    await user.click(screen.getByRole('textbox', { name: 'Words 2' }));
    await user.keyboard('{Backspace}{Backspace}');
    expect(onChange).toHaveBeenLastCalledWith(['a']);
  });
});

describe('Select', () => {
  const options = [
    { value: null, label: 'Nobody' },
    { value: 'ig', label: 'Instagram' },
    { value: 'nl', label: 'Newsletter' },
  ];

  test('walks through the options while closed, and null is a value', async () => {
    const { element, onChange } = holding<string | null>('ig', (value, change) => (
      <Select label="Channel" options={options} value={value} onChange={change} />
    ));
    const { user } = renderUi(element);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenLastCalledWith('nl');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(onChange).toHaveBeenLastCalledWith(null);
    expect(document.activeElement?.textContent).toContain('Nobody');
  });

  test('opens with the keyboard, shows all options and closes by Escape without a change', async () => {
    const { element, onChange } = holding<string | null>('ig', (value, change) => (
      <Select label="Channel" options={options} value={value} onChange={change} />
    ));
    const { user } = renderUi(element);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Nobody',
      'Instagram',
      'Newsletter',
    ]);
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Instagram');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('chooses by typing letters while closed', async () => {
    const { element, onChange } = holding<string | null>('ig', (value, change) => (
      <Select label="Channel" options={options} value={value} onChange={change} />
    ));
    const { user } = renderUi(element);
    await user.tab();
    await user.keyboard('new');
    expect(onChange).toHaveBeenLastCalledWith('nl');
  });
});

describe('ComboBox', () => {
  const people = ['Mira', 'Eva'].map((name) => ({ value: name.toLowerCase(), label: name }));

  test('keeps free text as the value and takes the value of a written option', async () => {
    const { element, onChange } = holding<string | null>(null, (value, change) => (
      <ComboBox label="Owner" allowsFreeText options={people} value={value} onChange={change} />
    ));
    const { user } = renderUi(element);
    const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Owner' });
    await user.type(input, 'Jonas');
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith('Jonas');
    expect(input.value).toBe('Jonas');
    await user.clear(input);
    expect(onChange).toHaveBeenLastCalledWith(null);
    await user.type(input, 'Mira');
    expect(onChange).toHaveBeenLastCalledWith('mira');
    await user.tab();
    expect(input.value).toBe('Mira');
  });

  test('without free text takes only options and puts the written name back', async () => {
    const { element, onChange } = holding<string | null>('eva', (value, change) => (
      <ComboBox label="Owner" options={people} value={value} onChange={change} />
    ));
    const { user } = renderUi(element);
    const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Owner' });
    await user.type(input, 'x');
    await user.tab();
    expect(input.value).toBe('Eva');
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('DateField and TimeField', () => {
  // React Aria sets the caret whenever the selection changes; happy-dom tells of its own change without end.
  beforeEach(() => {
    const real = Selection.prototype.collapse;
    let isInside = false;
    const collapse = vi.spyOn(Selection.prototype, 'collapse').mockImplementation(function (
      this: Selection,
      node,
      offset,
    ) {
      if (isInside) {
        return;
      }
      isInside = true;
      real.call(this, node, offset);
      isInside = false;
    });
    return () => collapse.mockRestore();
  });

  test('a date is typed by its parts and goes out when the year is whole', async () => {
    const { element, onChange } = holding<string | null>(null, (value, change) => (
      <DateField label="By when" value={value} onChange={change} />
    ));
    const { user } = renderUi(element, 'de');
    await user.tab();
    await user.keyboard('31122026');
    expect(onChange.mock.calls).toEqual([['2026-12-31']]);
  });

  test('a date is emptied by its button', async () => {
    const { element, onChange } = holding<string | null>('2026-12-31', (value, change) => (
      <DateField label="By when" value={value} onChange={change} />
    ));
    const { user } = renderUi(element);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  test('a time goes out as hours and minutes', async () => {
    const { element, onChange } = holding<string | null>('18:00', (value, change) => (
      <TimeField label="Time" value={value} onChange={change} />
    ));
    const { user } = renderUi(element);
    await user.tab();
    await user.keyboard('0730');
    expect(onChange).toHaveBeenLastCalledWith('07:30');
  });
});

describe('choices', () => {
  test('the arrows change a segmented control', async () => {
    const { element, onChange } = holding('month', (value, change) => (
      <SegmentedControl
        label="View"
        options={[
          { value: 'month', label: 'Month' },
          { value: 'week', label: 'Week' },
        ]}
        value={value}
        onChange={change}
      />
    ));
    const { user } = renderUi(element);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenLastCalledWith('week');
    expect(screen.getByRole('radiogroup', { name: 'View' })).toBeDefined();
  });

  test('a segmented control in which nothing is chosen yet is reached by Tab', async () => {
    const { element, onChange } = holding<string | null>(null, (value, change) => (
      <SegmentedControl
        label="Online"
        options={[
          { value: 'most', label: 'Most' },
          { value: 'few', label: 'Few' },
        ]}
        value={value}
        onChange={change}
      />
    ));
    const { user } = renderUi(element);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Most' }));
    await user.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenLastCalledWith('few');
  });

  test('each colour has a name and the arrows walk over them', async () => {
    const { element, onChange } = holding<PaletteName | null>('clay', (value, change) => (
      <ColorSwatches label="Colour" value={value} onChange={change} notes={{ amber: 'used by Table' }} />
    ));
    const { user } = renderUi(element);
    expect(screen.getAllByRole('radio')).toHaveLength(10);
    expect(screen.getByRole('radio', { name: 'amber, used by Table' })).toBeDefined();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(onChange).toHaveBeenLastCalledWith('olive');
  });

  test('a group gives the chosen values in the order of its options', async () => {
    const { element, onChange } = holding<readonly number[]>([3], (value, change) => (
      <CheckboxGroup
        label="Days"
        options={[1, 2, 3].map((day) => ({ value: day, label: `Day ${day}` }))}
        value={value}
        onChange={change}
      />
    ));
    const { user } = renderUi(element);
    await user.click(screen.getByRole('checkbox', { name: 'Day 1' }));
    expect(onChange).toHaveBeenLastCalledWith([1, 3]);
  });

  test('a disabled button with a reason can be reached, says why, and does nothing', async () => {
    const onPress = vi.fn();
    const { user } = renderUi(
      <Button isDisabled why="2 steps are open." onPress={onPress}>
        Close incident
      </Button>,
    );
    await user.tab();
    const button = screen.getByRole('button', { name: 'Close incident', description: '2 steps are open.' });
    expect(document.activeElement).toBe(button);
    await user.keyboard('{Enter}');
    await user.click(button);
    expect(onPress).not.toHaveBeenCalled();
  });
});
