import { type ReactNode, useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Chip, Face } from '#renderer/ui/Chip.tsx';
import { ColorSwatches } from '#renderer/ui/ColorSwatches.tsx';
import { Icon, iconNames } from '#renderer/ui/Icon.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { PaletteName } from '#renderer/ui/palette.ts';
import { RadioCards } from '#renderer/ui/RadioCards.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { type MarkShape, StateMark, StatePill } from '#renderer/ui/StateMark.tsx';
import { ToggleChip } from '#renderer/ui/ToggleChip.tsx';

const posts: readonly (readonly [MarkShape, string])[] = [
  ['dottedRing', 'Idea'],
  ['ring', 'Drafting'],
  ['half', 'In review'],
  ['ringCheck', 'Approved'],
  ['clock', 'Scheduled'],
  ['disc', 'Published'],
  ['bars', 'Held'],
  ['struck', 'Cancelled'],
];

const networks = ['IG', 'FB', 'X', 'LI', 'TT', 'YT', 'PIN', 'TH', 'BS', 'MA', 'TG', 'WA', 'RD', 'BLOG', 'NL'];

export function GalleryParts({ scheme }: { readonly scheme: 'light' | 'dark' }) {
  const [view, setView] = useState('month');
  const [number, setNumber] = useState<number | null>(4000);
  const [isOn, setIsOn] = useState(true);
  const [color, setColor] = useState<PaletteName | null>('leaf');
  const nothing = () => {};
  return (
    <section
      style={{
        colorScheme: scheme,
        background: 'var(--surface)',
        color: 'var(--text)',
        padding: '16px 28px',
        minHeight: '100vh',
      }}
      className="stack-tight"
    >
      <h2 className="title">{scheme === 'light' ? 'Light' : 'Dark'}</h2>
      <Group name="Buttons">
        <Button variant="primary">Open review</Button>
        <Button>Compare</Button>
        <Button variant="quiet">Later</Button>
        <Button variant="danger">Open incident</Button>
        <Button isDisabled why="2 open steps and 7 held posts come first.">
          Close incident
        </Button>
        <Button size="small">Small</Button>
        <Button size="large" icon="plus" variant="primary">
          Large
        </Button>
        <Button variant="link">Link</Button>
      </Group>
      <Group name="Fields">
        <div
          style={{ display: 'grid', gridTemplateColumns: '170px 170px 170px', gap: 8, alignItems: 'start' }}
        >
          <NumberField label="At rest" value={4000} onChange={nothing} invalid="Write a number" />
          <NumberField
            label="Focus"
            value={number}
            onChange={setNumber}
            invalid="Write a number"
            autoFocus={scheme === 'light'}
          />
          <NumberField
            label="Error"
            value={400}
            onChange={nothing}
            invalid="Write a number"
            error="Below today’s 3,512"
          />
        </div>
      </Group>
      <div className="row-wrap">
        <Checkbox ariaLabel="On" isSelected={isOn} onChange={setIsOn} />
        <Checkbox ariaLabel="Off" isSelected={false} onChange={nothing} />
        <Checkbox ariaLabel="Some" isSelected={false} isIndeterminate onChange={nothing} />
        <RadioCards
          label="Rows"
          isLabelHidden
          look="rows"
          columns={2}
          options={[
            { value: 1, label: 'One' },
            { value: 2, label: 'Two' },
          ]}
          value={1}
          onChange={nothing}
        />
        <SegmentedControl
          label="View"
          options={[
            { value: 'month', label: 'Month' },
            { value: 'week', label: 'Week' },
          ]}
          value={view}
          onChange={setView}
        />
        <ToggleChip icon="filter" isSelected={false} onChange={nothing}>
          All channels
        </ToggleChip>
        <ToggleChip isSelected onChange={nothing}>
          DE
        </ToggleChip>
      </div>
      <Group name="Target states">
        <StatePill tone="ok" shape="diamondCheck">
          Reached
        </StatePill>
        <StatePill tone="ok">On track</StatePill>
        <StatePill tone="risk">At risk</StatePill>
        <StatePill tone="off">Off track</StatePill>
        <StatePill tone="none">Not enough data</StatePill>
        <StatePill tone="accent">Watch</StatePill>
      </Group>
      <Group name="Post status">
        {posts.map(([shape, name]) => (
          <span key={name} className="row small soft" style={{ gap: 6 }}>
            <StateMark shape={shape} />
            {name}
          </span>
        ))}
      </Group>
      <Group name="Plan section and save state">
        <span className="row small soft" style={{ gap: 6 }}>
          <StateMark shape="stepDone" tone="accent" /> Decided <StateMark shape="stepHalf" /> 2 open{' '}
          <StateMark shape="stepEmpty" /> Empty
        </span>
        <StatePill tone="off" look="plain">
          Not saved: disk is full
        </StatePill>
      </Group>
      <Group name="Networks and people">
        {networks.map((name) => (
          <Chip key={name}>{name}</Chip>
        ))}
        <Face initials="MA" name="Mira Albrecht" />
        <Face initials="EL" name="Eva Lindner" />
      </Group>
      <ColorSwatches label="Palette of ten" value={color} onChange={setColor} />
      <Group name="Icons">
        {iconNames.map((name) => (
          <span key={name} title={name}>
            <Icon name={name} />
          </span>
        ))}
      </Group>
    </section>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className="small label quiet" style={{ margin: '6px 0' }}>
        {name}
      </h3>
      <div className="row-wrap">{children}</div>
    </div>
  );
}
