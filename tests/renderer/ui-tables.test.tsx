import { act, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { type Column, type Sort, Table } from '#renderer/ui/Table.tsx';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import { renderUi } from './ui-render.tsx';

type Person = { readonly id: string; readonly name: string };

const people: readonly Person[] = Array.from({ length: 100_000 }, (_, index) => ({
  id: `p${index}`,
  name: `Person ${index}`,
}));
const columns: readonly Column<Person>[] = [
  { id: 'name', header: 'Name', isRowHeader: true, isSortable: true, render: (person) => person.name },
  { id: 'id', header: 'Key', align: 'end', render: (person) => person.id },
];

describe('VirtualTable', () => {
  function People({ onOpen }: { readonly onOpen: (person: Person) => void }) {
    const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
    return (
      <VirtualTable
        label="People"
        columns={columns}
        rows={people}
        rowKey={(person) => person.id}
        rowLabel={(person) => person.name}
        onRowPress={onOpen}
        selection={selection}
        onSelectionChange={setSelection}
      />
    );
  }
  const focusedRow = () => document.activeElement?.getAttribute('aria-rowindex');

  test('draws only the rows in sight and counts them all', () => {
    renderUi(<People onOpen={() => {}} />);
    const grid = screen.getByRole('grid', { name: 'People' });
    expect(grid.getAttribute('aria-rowcount')).toBe('100001');
    const drawn = within(grid).getAllByRole('row').length;
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(60);
  });

  test('draws every row for paper, which cannot be scrolled', () => {
    renderUi(
      <VirtualTable
        label="People"
        columns={columns}
        rows={people.slice(0, 300)}
        rowKey={(person) => person.id}
      />,
    );
    const drawn = () => within(screen.getByRole('grid')).getAllByRole('row').length;
    act(() => window.dispatchEvent(new Event('beforeprint')));
    expect(drawn()).toBe(301);
    act(() => window.dispatchEvent(new Event('afterprint')));
    expect(drawn()).toBeLessThan(60);
  });

  test('has one tab stop; arrows move, Enter opens, Space and Shift choose', async () => {
    const onOpen = vi.fn();
    const { user } = renderUi(<People onOpen={onOpen} />);
    await user.tab();
    await user.tab();
    expect(focusedRow()).toBe('2');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await vi.waitFor(() => expect(focusedRow()).toBe('4'));
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(people[2]);
    await user.keyboard(' ');
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    const chosen = screen
      .getAllByRole('row', { selected: true })
      .map((row) => row.getAttribute('aria-rowindex'));
    expect(chosen).toEqual(['4', '5', '6']);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('Table', () => {
  test('sorts by its heads and opens a row by its name', async () => {
    const onSort = vi.fn<(sort: Sort) => void>();
    const onOpen = vi.fn();
    const { user } = renderUi(
      <Table
        label="People"
        columns={columns}
        rows={people.slice(0, 3)}
        rowKey={(person) => person.id}
        sort={{ column: 'name', direction: 'ascending' }}
        onSortChange={onSort}
        selectedKey="p1"
        onRowPress={onOpen}
      />,
    );
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'descending' });
    await user.click(screen.getByRole('button', { name: 'Person 2' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(people[2]);
    expect(screen.getByRole('button', { name: 'Person 1' }).getAttribute('aria-current')).toBe('true');
  });
});
