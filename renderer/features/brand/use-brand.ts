import { useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { type Brand, createBrand } from '#shared/plan/brand.ts';
import { added, changed } from '#shared/workspace/changes.ts';

/** The one brand record, made at the first word that is typed. */
export function useBrand() {
  const session = useSession();
  const stored = useWorkspace((tables) => tables.brand.get('brand'));
  const change = (fields: Partial<Brand>) => {
    const before = session.tables().brand.get('brand');
    const edit =
      before === undefined
        ? added('brand', createBrand({ now: session.now() }, fields))
        : changed('brand', before, fields);
    session.edit('brand.undo.change', [edit], { merge: `brand/${Object.keys(fields).join()}` });
  };
  return {
    brand: stored ?? createBrand({ now: '1970-01-01T00:00:00.000Z' }),
    change,
    settle: session.settle,
  };
}
