import { useEffect, useState } from 'react';

/**
 * Whether the first picture has had time to reach the screen. What costs time and can wait comes after it; a deferred
 * drawing may still come before.
 */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), PAINT_MS);
    return () => clearTimeout(timer);
  }, []);
  return isPainted;
}

const PAINT_MS = 100;
