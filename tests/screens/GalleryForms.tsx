import { useState } from 'react';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox, CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { type DialogCloser, useDialogs } from '#renderer/ui/dialogs.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { ProgressBar, Skeleton } from '#renderer/ui/Progress.tsx';
import { RadioCards } from '#renderer/ui/RadioCards.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';

const networks = [
  { value: 'ig', label: 'Instagram', mark: <Chip>IG</Chip> },
  { value: 'nl', label: 'Newsletter', mark: <Chip>NL</Chip>, note: 'Sent twice a month' },
  { value: 'pin', label: 'Pinterest', mark: <Chip>PIN</Chip>, isDisabled: true },
];

const exportWidth = { small: 'small', large: 'large' } as const;

export function GalleryForms() {
  const [text, setText] = useState('More from each firing in our own shop');
  const [long, setLong] = useState(
    'Seven bowls, one firing, none like the other.\nThis morning at eleven we opened the kiln.',
  );
  const [number, setNumber] = useState<number | null>(4000.5);
  const [date, setDate] = useState<string | null>('2026-12-31');
  const [time, setTime] = useState<string | null>('18:00');
  const [network, setNetwork] = useState('nl');
  const [owner, setOwner] = useState<string | null>('Mira');
  const [list, setList] = useState<readonly string[]>([
    'Plain words',
    'No promises of dates',
    'Prices with tax',
  ]);
  const [kind, setKind] = useState('shop');
  const [days, setDays] = useState<readonly string[]>(['mon']);
  const [search, setSearch] = useState('');
  const dialogs = useDialogs();
  const toasts = useToasts();
  return (
    <div style={{ background: 'var(--surface)', minHeight: '100vh' }}>
      <div
        className="pad"
        style={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: 24, alignItems: 'start' }}
      >
        <div className="stack">
          <TextField label="Business goal" value={text} onChange={setText} isRequired />
          <TextField
            label="Address"
            hint="https only"
            value="ftp://shop"
            onChange={() => {}}
            error="Start the address with https://"
          />
          <TextArea
            label="Text"
            hint="German"
            counter={`${long.length} / 2,200`}
            value={long}
            onChange={setLong}
          />
          <NumberField
            label="Goal"
            value={number}
            onChange={setNumber}
            invalid="Write a number such as 4,000."
            unit="€"
          />
          <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 12 }}>
            <DateField label="By when" value={date} onChange={setDate} />
            <TimeField label="Time" value={time} onChange={setTime} />
          </div>
          <Select label="Channel" options={networks} value={network} onChange={setNetwork} />
          <ComboBox
            label="Owner"
            allowsFreeText
            options={['Mira', 'Eva', 'Jonas'].map((name) => ({ value: name, label: name }))}
            value={owner}
            onChange={setOwner}
          />
          <SearchField label="Search people" value={search} onChange={setSearch} />
          <TextField label="Disabled" value="cannot be changed" onChange={() => {}} isDisabled />
        </div>
        <div className="stack">
          <ListField label="We always say" hint={`${list.length} of 8`} value={list} onChange={setList} />
          <RadioCards
            label="Kind of business"
            columns={2}
            options={[
              {
                value: 'shop',
                label: 'Online shop',
                note: 'Sells products, sends parcels',
                mark: <Icon name="package" />,
              },
              { value: 'law', label: 'Lawyers', note: 'Gives advice', mark: <Icon name="briefcase" /> },
            ]}
            value={kind}
            onChange={setKind}
          />
          <CheckboxGroup
            label="Days"
            columns={2}
            options={[
              { value: 'mon', label: 'Monday' },
              { value: 'tue', label: 'Tuesday' },
              { value: 'wed', label: 'Wednesday', note: 'Market day' },
            ]}
            value={days}
            onChange={setDays}
          />
          <Checkbox isSelected onChange={() => {}} tail="3">
            Brand and audiences
          </Checkbox>
          <Banner>
            <b>Keep and watch.</b> No confirmed signal in the weekly gain. Four weeks under the average is not
            yet a pattern.
          </Banner>
          <Banner tone="risk">
            <b>Ambitious, but possible.</b> The chance to reach 4,000 is 30 %.
          </Banner>
          <Banner tone="off" actions={<Button variant="link">Try again</Button>}>
            Not saved: the disk is full.
          </Banner>
          <ProgressBar label="Importing" value={0.4} text="200 of 500 rows" />
          <ProgressBar label="Reading" value={null} />
          <Skeleton lines={3} />
        </div>
        <div className="stack">
          <div className="row-wrap">
            <MenuButton
              label="Post"
              look="plain"
              items={[
                { id: 'copy', label: 'Duplicate', icon: 'copy', shortcut: 'Ctrl D', onAction: () => {} },
                {
                  id: 'move',
                  label: 'Move to another day',
                  icon: 'calendar',
                  onAction: () => {},
                  isDisabled: true,
                  why: 'Published posts stay',
                },
                'separator',
                { id: 'delete', label: 'Delete post', icon: 'trash', isDanger: true, onAction: () => {} },
              ]}
            />
            <MenuButton label="More" items={[{ id: 'a', label: 'Something', onAction: () => {} }]} />
            <Popover trigger={<Button icon="filter">Filter</Button>} label="Filter">
              <Checkbox isSelected onChange={() => {}}>
                Instagram
              </Checkbox>
            </Popover>
            <Button
              onPress={() =>
                toasts.show({
                  text: '3 posts moved to May',
                  tone: 'ok',
                  action: { label: 'Undo', onPress: () => {} },
                })
              }
            >
              Toast
            </Button>
          </div>
          <div className="row-wrap">
            <Button
              onPress={() =>
                dialogs.open(ConfirmDialog, {
                  title: 'Delete “Lindenhof Keramik”?',
                  children:
                    'The workspace goes to the trash for 30 days: 212 posts, 9 targets and 38 people.',
                  actionLabel: 'Delete workspace',
                  isDanger: true,
                })
              }
            >
              Confirm
            </Button>
            <Button onPress={() => dialogs.open(ExampleDialog, { width: exportWidth.small })}>
              Small dialog
            </Button>
            <Button onPress={() => dialogs.open(ExampleDialog, { width: exportWidth.large })}>
              Large dialog
            </Button>
          </div>
          <EmptyState
            size="part"
            title="No tool is written down yet."
            actions={
              <Button variant="primary" size="large" icon="plus">
                Add the first tool
              </Button>
            }
            exampleLabel="Example: how a filled page looks"
            example={<p className="dense">Scheduling, sends approved posts, Mira, 29 €</p>}
          >
            Say what you use, who owns it, what it costs and where the data lies.
          </EmptyState>
        </div>
      </div>
    </div>
  );
}

function ExampleDialog({ width, close }: DialogCloser<string> & { readonly width: 'small' | 'large' }) {
  const [reader, setReader] = useState('client');
  const [date, setDate] = useState<string | null>(null);
  return (
    <Dialog
      title="Export"
      width={width}
      onClose={() => close()}
      footerNote="Times are Europe/Berlin"
      failure={width === 'small' ? 'The file could not be written: the disk is full.' : null}
      action={{ label: 'Save PDF', onPress: () => close('saved') }}
      aside={width === 'large' ? <div className="pad">As Eva will see it</div> : undefined}
    >
      <SegmentedControl
        label="Who reads it?"
        hasLabel
        isWide
        options={[
          { value: 'client', label: 'Client: Eva Lindner' },
          { value: 'own', label: 'Only me' },
        ]}
        value={reader}
        onChange={setReader}
      />
      <DateField label="Since" value={date} onChange={setDate} />
      <Select
        label="Format"
        options={[{ value: 'pdf', label: 'PDF, A4', mark: <Icon name="file" /> }]}
        value="pdf"
        onChange={() => {}}
      />
    </Dialog>
  );
}
