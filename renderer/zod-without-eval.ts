import { z } from 'zod';

// Zod probes `new Function`, which our content security policy reports even though it is caught. This module must be
// imported before every other, since imports run before the body of the entry file.
z.config({ jitless: true });
