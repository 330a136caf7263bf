import { useMemo, useState } from 'react';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';

const people = Array.from({ length: 100_000 }, (_, index) => ({
  id: String(index),
  name: `Person ${index}`,
  place: ['Kassel', 'Bologna', 'Valencia'][index % 3] ?? '',
  posts: (index * 7919) % 1000,
}));

export function GalleryTable() {
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set(['2', '3']));
  const [direction, setDirection] = useState<'ascending' | 'descending'>('ascending');
  const rows = useMemo(() => (direction === 'ascending' ? people : people.toReversed()), [direction]);
  return (
    <div className="pad" style={{ height: '100vh', background: 'var(--surface)' }}>
      <VirtualTable
        label="People"
        rows={rows}
        rowKey={(row) => row.id}
        rowLabel={(row) => row.name}
        selection={selection}
        onSelectionChange={setSelection}
        selectedKey="5"
        onRowPress={() => {}}
        sort={{ column: 'name', direction }}
        onSortChange={(sort) => setDirection(sort.direction)}
        columns={[
          { id: 'name', header: 'Name', isRowHeader: true, isSortable: true, render: (row) => row.name },
          { id: 'place', header: 'Place', render: (row) => row.place },
          { id: 'posts', header: 'Posts', align: 'end', width: '120px', render: (row) => row.posts },
        ]}
      />
    </div>
  );
}
