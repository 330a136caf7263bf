import { EXPORT_FORMATS, type ExportFormat } from '#shared/api/export-methods.ts';
import { addDays } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import { toInstant } from '#shared/base/zoned-time.ts';
import { createSpeech, type Speech } from '#shared/i18n/translator.ts';
import { calendarFile } from './calendar-fixture.ts';
import { isWholePdf, readCsv, readHtml, readIcs, readRows, readXlsx, textOfPdf } from './opened-files.ts';
import { exportPage } from './pages/export.ts';
import { shell } from './pages/shell.ts';
import { expect, type Program, ZONE } from './program.ts';
import type { WalkContent } from './walk-content.ts';

type ExportedFiles = Readonly<Record<ExportFormat, string>>;

/** Every format, in another language than that of the interface. */
export async function exportAll(
  program: Program,
  content: WalkContent,
  language: Language,
): Promise<ExportedFiles> {
  await shell(program).go('export');
  const exports = exportPage(program);
  await exports.forReader('own');
  await exports.chooseLanguage(language);
  const save = async (format: ExportFormat) => {
    await exports.chooseFormat(format);
    return exports.save(format);
  };
  const html = await save('html');
  await expect(exports.preview).toContainText(content.brand.mission);
  const files: Partial<Record<ExportFormat, string>> = { html };
  for (const format of EXPORT_FORMATS) files[format] ??= await save(format);
  return files as ExportedFiles; // every format was saved
}

/** What other programs find in the files is what was entered. */
export async function readFiles(
  files: ExportedFiles,
  content: WalkContent,
  language: Language,
): Promise<void> {
  const { t } = await createSpeech(language, ZONE);
  const { brand, post, decision, review, incident } = content;
  const entered = [
    content.workspace.name,
    brand.mission,
    brand.offering,
    content.audience.name,
    content.fit.businessName,
    content.competitor.name,
    content.competitor.adaptation,
    content.tool.name,
    content.tool.note,
    content.channels[1].role,
    content.goal.businessGoal,
    t('metric.followers.name'),
    content.pillars[0].name,
    content.people[2].name,
    review.worked,
    decision.text,
    incident.title,
  ];
  const html = readHtml(files.html);
  expect(html.language).toBe(language);
  expect(html.active).toBe(0);
  expect(html.headings).toContain(t('document.section.goals'));
  for (const words of [...entered, post.title, post.text]) expect(html.text).toContain(words);

  expect(isWholePdf(files.pdf)).toBe(true);
  const pdf = textOfPdf(files.pdf);
  for (const words of pdf === null ? [] : [...entered, t('document.section.goals'), t('document.contents')])
    expect(pdf).toContain(words);

  const posts = Object.values(calendarFile(content.today).posts);
  const lastDay = addDays(post.lastDay, 15);
  const events = readIcs(files.ics);
  expect(events.map(({ summary }) => summary).toSorted()).toEqual(
    [post.title, ...posts.map(({ title }) => title)].toSorted(),
  );
  expect(events).toContainEqual({ summary: post.title, start: `${lastDay}T${post.time}:00`, zone: ZONE });

  const rows = readCsv(files.csv);
  expect(rows).toHaveLength(1 + posts.length);
  expect(rows.find((row) => row[t('document.csv.title')] === post.title)).toMatchObject({
    [t('document.csv.date')]: lastDay,
    [t('document.csv.time', { zone: ZONE })]: post.time,
    [t('document.csv.channel')]: 'Bluesky',
    [t('document.csv.text')]: post.text,
    [t('document.csv.pillar')]: content.pillars[0].name,
    [t('document.csv.status')]: t('calendar.status.scheduled'),
  });
  expect(rows.map((row) => row[t('document.csv.callToAction')])).toContain('Subscribe');

  const sheet = readXlsx(files.xlsx);
  expect(sheet).toHaveLength(1 + rows.length);
  expect(sheet.flat()).toEqual(expect.arrayContaining([post.title, post.text, 'Subscribe']));
  for (const [format, cells] of Object.entries(rowsForTools(content, t)) as [ToolFormat, readonly string[]][])
    expect(
      readRows(files[format]).find((row) => cells.every((cell) => row.includes(cell))),
      `${format} has a row with ${cells.join(' · ')}`,
    ).toBeDefined();
}

type ToolFormat = Exclude<ExportFormat, 'html' | 'pdf' | 'csv' | 'xlsx' | 'ics' | 'bundle'>;

/** What the row of the scheduled post says in the words of each tool. */
function rowsForTools(
  { post, pillars }: WalkContent,
  t: Speech['t'],
): Readonly<Record<ToolFormat, readonly string[]>> {
  const day = addDays(post.lastDay, 15);
  const [year = '', month = '', date = ''] = day.split('-');
  const due = toInstant(day, post.time, ZONE).replace('Z', '.000Z');
  const card = [post.title, due, t('calendar.status.scheduled')];
  return {
    hootsuite: [`${month}/${date}/${year} ${post.time}`, post.text],
    buffer: [post.text, pillars[0].name, `${day} ${post.time}`],
    metricool: [post.text, day, `${post.time}:00`, 'true'],
    generic: [day, post.time, ZONE, 'Bluesky', post.title, post.text, 'scheduled'],
    trello: card,
    'trello-json': card,
    notion: [post.title, day, post.time, 'Bluesky', pillars[0].name],
  };
}
