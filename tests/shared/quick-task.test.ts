import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/base/language.ts';
import { parseQuickTask } from '#shared/plan/quick/quick-task.ts';

const TODAY = '2026-10-14'; // a Wednesday
const NAMES = ['Mira Albrecht', 'Jonas Lindner', 'Eva Lindner', 'Eva Roth'];
const parse = (text: string, language: Language = 'en') =>
  parseQuickTask(text, { language, today: TODAY, names: NAMES });

describe('a task in one line', () => {
  it('is its words, who and when', () => {
    expect(parse('Call the printer fri @Mira')).toEqual({
      title: 'Call the printer',
      owner: 'Mira Albrecht',
      due: '2026-10-16',
    });
    expect(parse('Call the printer @Mira by Friday').due).toBe('2026-10-16');
    expect(parse('Call the printer')).toEqual({ title: 'Call the printer', owner: '', due: null });
  });

  it.each([
    ['en', 'today', '2026-10-14'],
    ['en', 'tomorrow', '2026-10-15'],
    ['en', 'Wed', '2026-10-21'],
    ['en', 'on Sunday', '2026-10-18'],
    ['en', '12 Nov', '2026-11-12'],
    ['en', 'Nov 12', '2026-11-12'],
    ['en', '12th November 2027', '2027-11-12'],
    ['en', '1/10', '2027-10-01'],
    ['en', '2026-12-01', '2026-12-01'],
    ['en', '29 Feb', '2028-02-29'],
    ['de', 'bis Freitag', '2026-10-16'],
    ['de', 'bis zum 12.11.', '2026-11-12'],
    ['de', 'am 12. November', '2026-11-12'],
    ['de', 'Fr', '2026-10-16'],
    ['de', 'So', '2026-10-18'],
    ['de', 'übermorgen', '2026-10-16'],
    ['de', '3. März', '2027-03-03'],
    ['it', 'entro venerdì', '2026-10-16'],
    ['it', 'ven', '2026-10-16'],
    ['it', 'domani', '2026-10-15'],
    ['it', 'entro il 12 novembre', '2026-11-12'],
    ['es', 'el viernes', '2026-10-16'],
    ['es', 'vie', '2026-10-16'],
    ['es', 'mie', '2026-10-21'],
    ['es', 'mañana', '2026-10-15'],
    ['es', 'para el 12 de noviembre', '2026-11-12'],
    ['es', '12/11/26', '2026-11-12'],
  ] as const)('reads in %s "%s" as %s', (language, when, due) => {
    expect(parse(`Xyz ${when}`, language)).toEqual({ title: 'Xyz', owner: '', due });
  });

  it.each([
    ['en', 'Photo of the kiln in the sun'],
    ['en', 'Buy version 1.5'],
    ['en', 'Write to mira@example.com'],
    ['en', 'Look at 31/02'],
    ['en', 'Plan the year 2027'],
    ['en', 'Meet Tom tue morning'],
    ['de', 'Mach das so'],
    ['de', 'Guten Morgen'],
    ['es', 'Foto del mar'],
    ['es', 'Publicar por la mañana'],
    ['it', 'Foto del mar'],
  ] as const)('leaves in %s "%s" as it is', (language, text) => {
    expect(parse(text, language)).toEqual({ title: text, owner: '', due: null });
  });

  it('knows a name by its beginning where only one begins so, and takes another one as it is written', () => {
    expect(parse('Sort photos @eva').owner).toBe('eva');
    expect(parse('Sort photos @eva r').owner).toBe('Eva Roth');
    expect(parse('Sort photos @Jonas Lindner').owner).toBe('Jonas Lindner');
    expect(parse('Sort photos @"Anna Maria"').owner).toBe('Anna Maria');
    expect(parse('Sort photos @Paul').owner).toBe('Paul');
    expect(parse('Sort photos @Paul of the press')).toMatchObject({
      title: 'Sort photos @Paul of the press',
      owner: '',
    });
  });

  it('keeps everything in the title where nothing else would be left', () => {
    for (const text of ['fri', '@Mira', 'fri @Mira', '@', 'by fri'])
      expect(parse(text)).toMatchObject({ title: text === 'by fri' ? 'by' : text });
    expect(parse('   ')).toEqual({ title: '', owner: '', due: null });
  });

  it('takes one day and one name, and leaves a second one in the title', () => {
    expect(parse('Call fri sat')).toMatchObject({ title: 'Call fri', due: '2026-10-17' });
  });

  it('loses no word of any line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          const { title, owner, due } = parseQuickTask(text, { language, today: TODAY });
          const whole = text.trim().replace(/\s+/g, ' ');
          expect(whole === '' || title !== '').toBe(true);
          if (owner === '' && due === null) expect(title).toBe(whole.replace(/[\s,;]+$/, '') || whole);
          else expect(whole.startsWith(title)).toBe(true);
        },
      ),
    );
  });
});
