import { z } from 'zod';
import {
  contentLanguageSchema,
  dateSchema,
  linkSchema,
  newRecord,
  recordShape,
  type Stamp,
} from '../record.ts';

export const PERSON_KINDS = ['advocate', 'opinion-leader', 'active', 'press', 'partner'] as const;
/** How close one is, in the order in which it grows. */
export const RELATIONS = ['spotted', 'thanked', 'contacted', 'agreed', 'active', 'resting'] as const;

/** Somebody around the brand whom one should know. Personal data: never in an export for a client. */
export const personSchema = z.object({
  ...recordShape,
  name: z.string(),
  kind: z.enum(PERSON_KINDS),
  handles: z.array(
    z.object({
      id: z.string().min(1),
      network: z.string().min(1),
      handle: z.string(),
      link: linkSchema,
      /** Audience there, people; null where unknown. */
      followers: z.number().int().min(0).nullable(),
    }),
  ),
  /** E-mail or phone, if they gave it. */
  contact: z.string(),
  place: z.string(),
  languages: z.array(contentLanguageSchema),
  topics: z.array(z.string()),
  relation: z.enum(RELATIONS),
  owner: z.string(),
  lastContactOn: dateSchema.nullable(),
  nextStep: z.string(),
  nextStepOn: dateSchema.nullable(),
  /** How advertising is to be marked, where something is given in return. */
  disclosure: z.string(),
  agreements: z.string(),
  results: z.string(),
});

export type Person = z.output<typeof personSchema>;
export type Relation = Person['relation'];

/** An advocate who was spotted and not yet written to. */
export function createPerson(stamp: Stamp, fields: Partial<Person> = {}): Person {
  return {
    ...newRecord(stamp),
    name: '',
    kind: 'advocate',
    handles: [],
    contact: '',
    place: '',
    languages: [],
    topics: [],
    relation: 'spotted',
    owner: '',
    lastContactOn: null,
    nextStep: '',
    nextStepOn: null,
    disclosure: '',
    agreements: '',
    results: '',
    ...fields,
  };
}
