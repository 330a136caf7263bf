import type { ExportFormat, ExportRequest } from '#shared/api/export-methods.ts';
import { assertNever } from '#shared/base/assert-never.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import {
  type Outgoing,
  type OutgoingPost,
  outgoingPosts,
  READY_STATUSES,
  type ToolFile,
} from '#shared/plan/post/outgoing-posts.ts';
import type { SchedulingTool } from '#shared/plan/post/scheduling-tools.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { csvText } from '../csv.ts';
import { createPhrasing, type Phrasing } from '../phrasing.ts';
import { tablesForReader } from '../reader.ts';
import { bufferRows } from './buffer.ts';
import { genericRows, mediaRows } from './generic.ts';
import { hootsuiteRows } from './hootsuite.ts';
import { metricoolRows } from './metricool.ts';
import { notionRows } from './notion.ts';
import { trelloBoard, trelloRows } from './trello.ts';

export type ToolFormat = Extract<
  ExportFormat,
  'hootsuite' | 'buffer' | 'metricool' | 'generic' | 'trello' | 'trello-json' | 'notion'
>;

export type ToolInput = {
  readonly tables: Tables;
  readonly request: Pick<ExportRequest, 'workspaceId' | 'reader' | 'from' | 'to' | 'options'>;
  readonly speech: Speech;
  /** An ISO instant: what lies before it is not sent any more. */
  readonly now: string;
};

/** A file without ending, and what its name says of it beyond the plan and the day: a channel, '2 of 3'. */
export type MadeFile = { readonly about: readonly string[]; readonly text: string };

export type MadeFiles = { readonly files: readonly MadeFile[]; readonly leftOut: Outgoing['leftOut'] };

/** What the writers of a tool are given. */
export type ToolSource = ToolInput & { readonly say: Phrasing; readonly zone: string };

/**
 * The files of a tool, in UTF-8 without a byte order mark: Buffer compares its head to the letter. They are CSV, but for a
 * board of Trello. Formulas are not guarded: no spreadsheet opens them, and a post may begin with @. Tools that send out get
 * what is ready to go out and nothing else (`outgoingPosts`); Trello and Notion, which plan, get every post of the days.
 */
export function toolFiles(format: ToolFormat, input: ToolInput): MadeFiles {
  // What a card holds for the way back is not seen on it: nothing private may be in there, whoever asked.
  const reader = format === 'trello-json' ? 'client' : input.request.reader;
  const tables = tablesForReader(reader, input.tables);
  const say = createPhrasing(tables, input.speech, input.now);
  const source: ToolSource = { ...input, tables, say, zone: say.profile.timeZone };
  switch (format) {
    case 'trello':
      return { files: [{ about: [], text: csvText(trelloRows(source)) }], leftOut: [] };
    case 'trello-json':
      return { files: [{ about: [], text: trelloBoard(source) }], leftOut: [] };
    case 'notion':
      return { files: [{ about: [], text: csvText(notionRows(source)) }], leftOut: [] };
    case 'hootsuite':
    case 'buffer':
    case 'metricool':
    case 'generic':
      return scheduledFiles(format, source);
    default:
      return assertNever(format);
  }
}

function scheduledFiles(tool: SchedulingTool, source: ToolSource): MadeFiles {
  const { say, tables, request, zone, now } = source;
  const { files, leftOut } = outgoingPosts(
    {
      tool,
      from: request.from ?? say.profile.planStart,
      to: request.to ?? say.profile.planEnd,
      statuses: request.options?.statuses ?? READY_STATUSES,
    },
    { posts: tables.posts.values(), channels: tables.channels, rules: tables.networkRules, zone, now },
  );
  const made = files.map((file) => ({
    about: aboutOf(file, source),
    text: textOf(tool, file.posts, source),
  }));
  const media =
    tool === 'generic'
      ? mediaRows(
          files.flatMap(({ posts }) => posts),
          source,
        )
      : [];
  const list = media.length < 2 ? [] : [{ about: [say.t('document.tool.mediaList')], text: csvText(media) }];
  return { files: [...made, ...list], leftOut };
}

/** The zone stands in the name, for the file has no other place for it. */
function aboutOf({ channel, part, parts }: ToolFile, { say, zone }: ToolSource): readonly string[] {
  return [
    ...(channel === null ? [] : [say.channelName(channel)]),
    zone.replaceAll('_', ' '),
    ...(parts === 1 ? [] : [say.t('document.tool.part', { part: String(part), parts: String(parts) })]),
  ];
}

function textOf(tool: SchedulingTool, posts: readonly OutgoingPost[], source: ToolSource): string {
  switch (tool) {
    case 'hootsuite':
      return csvText(hootsuiteRows(posts, source), true);
    case 'buffer':
      return csvText(bufferRows(posts, source));
    case 'metricool':
      return csvText(metricoolRows(posts, source));
    case 'generic':
      return csvText(genericRows(posts, source));
    default:
      return assertNever(tool);
  }
}
