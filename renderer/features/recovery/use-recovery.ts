import { useCallback, useEffect, useState } from 'react';
import { useClient } from '#renderer/session/client-context.ts';
import type { Difference, RecoveryOption, RecoveryReport, Restored } from '#shared/api/recovery-methods.ts';
import { keyOf } from './outlook.ts';

/** Which window asks; it has no workspace open and so no name of its own. */
const CLIENT = 'recovery';

export type Inspection = {
  readonly report: RecoveryReport | null;
  readonly failure: unknown;
  readonly again: () => void;
};

/** What is the matter with a workspace and what is safe. */
export function useInspection(workspaceId: string): Inspection {
  const client = useClient();
  const [state, setState] = useState<Omit<Inspection, 'again'>>({ report: null, failure: null });
  const again = useCallback(() => {
    client.call('recovery.inspect', { workspaceId }).then(
      (report) => setState({ report, failure: null }),
      (failure: unknown) => setState({ report: null, failure }),
    );
  }, [client, workspaceId]);
  useEffect(again, [again]);
  return { ...state, again };
}

export type Preview = { readonly difference: Difference | null; readonly failure: unknown };

const NOTHING: Preview = { difference: null, failure: null };

/** What would be different after bringing an option back; both null while it is compared. */
export function usePreview(workspaceId: string, option: RecoveryOption | null): Preview {
  const client = useClient();
  const [preview, setPreview] = useState<Preview & { readonly key: string | null }>({
    ...NOTHING,
    key: null,
  });
  const key = option === null ? null : keyOf(option);
  useEffect(() => {
    if (key === null) return;
    let isCurrent = true;
    const source =
      key === 'rebuilt' ? ({ kind: 'rebuilt' } as const) : ({ kind: 'generation', id: key } as const);
    client.call('recovery.preview', { workspaceId, source }).then(
      (difference) => isCurrent && setPreview({ difference, failure: null, key }),
      (failure: unknown) => isCurrent && setPreview({ difference: null, failure, key }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, workspaceId, key]);
  return preview.key === key ? preview : NOTHING;
}

export type Restoring = {
  readonly busy: 'in-place' | 'copy' | null;
  readonly failure: unknown;
  readonly restore: (option: RecoveryOption, how: 'in-place' | 'copy') => Promise<Restored | null>;
};

export function useRestoring(workspaceId: string): Restoring {
  const client = useClient();
  const [busy, setBusy] = useState<Restoring['busy']>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const restore = async ({ source }: RecoveryOption, how: 'in-place' | 'copy') => {
    setBusy(how);
    setFailure(null);
    try {
      return await client.call('recovery.restore', { workspaceId, source, how, client: CLIENT });
    } catch (error) {
      setFailure(error);
      return null;
    } finally {
      setBusy(null);
    }
  };
  return { busy, failure, restore };
}
