export const media = {
  title: 'Pictures and files',
  described: '{count, number} of {total, number} described',
  add: 'Add files…',
  byNamePlaceholder: 'or only a name',
  byNameLabel: 'Name of a picture or video',
  dropHere: 'Drop files here, paste a picture, or choose some.',
  dropNow: 'Drop to add to this version',
  altText: 'Alt text for {name}',
  altPlaceholder: 'What can be seen, in a sentence',
  altCount: '{count, number} of {limit, number}',
  altTooLong: '{count, number} of {limit, number} characters: the network cuts the rest',
  unnamed: 'File without a name',
  names: '{names} and {count, number} more',
  size: '{width} × {height}',
  seconds: '{seconds, number} s',
  onlyNamed: 'Named only, no file',
  more: 'Actions for {name}',
  openCopy: 'Save a copy…',
  replace: 'Replace by another file…',
  attach: 'Add the file…',
  rename: 'Rename…',
  renameTitle: 'Name of the file',
  renameLabel: 'Name',
  renameDo: 'Rename',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  moved: '{name} is now number {position, number} of {total, number}.',
  added: '{count, plural, one {# file added} other {# files added}}',
  removed: '“{name}” removed. The file is kept, so that undo brings it back.',
  saving: '“{name}” is being added',
  cancel: 'Cancel adding {name}',
  cancelled: '“{name}” was not added.',
  readOnly: 'This workspace can only be read at the moment, so no files can be added.',
  refused: {
    drawing:
      '“{name}” is an SVG drawing or a page. Such files can hold scripts, so Planwright keeps none; save it as PNG and add that.',
    unknown:
      '“{name}” is none of the kinds that are kept: JPEG, PNG, GIF, WebP, AVIF, HEIC, MP4, MOV, WebM and PDF. What counts is the content, not the name.',
    empty: '“{name}” is empty. Nothing was added.',
    tooLarge:
      '“{name}” is larger than {limit}. It stays where it is and was added by its name only, so that the plan knows it.',
    unreadable: '“{name}” could not be read. Nothing was added.',
    diskFull:
      '“{name}” was not added: the disk is full. Nothing else was lost; make room and add it once more.',
    folder:
      '“{name}” was not added: Planwright cannot write in the folder “media” of this workspace. The plan itself is safe. See whether it is a folder, may be written to and its disk is there, then add the file once more.',
    failed: '“{name}” was not added. {reason}',
  },
  lost: {
    missing:
      'The file is missing in this workspace and in its backups. Its name and alt text are safe: bring the file back by “{replace}” in its menu.',
    damaged:
      'The file is no longer as it was saved, and no backup holds it. Its name and alt text are safe: take a good copy by “{replace}” in its menu.',
    away: 'The file is not on this computer at the moment; the program that syncs the folder has it.',
    failed: 'The file cannot be read just now. {reason}',
  },
  warning: {
    tooMany:
      '{network} takes {limit, plural, one {# file} other {# files}} in one post; here are {count, number}.',
    imageTooLarge: '{size}: {network} takes pictures up to {limit}.',
    videoTooLarge: '{size}: {network} takes films up to {limit}.',
    videoTooLong: '{seconds, number} s: {network} takes films up to {limit, number} s.',
  },
  undo: {
    add: 'Add {count, plural, one {a file} other {# files}} to “{title}”',
    remove: 'Remove a file from “{title}”',
    move: 'Order the files of “{title}”',
    replace: 'Replace a file of “{title}”',
    rename: 'Rename a file of “{title}”',
  },
  data: {
    title: 'Pictures and files of posts',
    size: '{count, plural, =0 {None so far} one {# file, {size}} other {# files, {size}}}',
    why: 'They lie in this workspace by their content, and are copied beside the backups.',
    lost: '{count, plural, one {# file that posts or series name is missing or damaged} other {# files that posts or series name are missing or damaged}}: {names}. The posts and series themselves are whole. No backup holds such a file either, so bring it back at its post or series.',
    show: 'Show the post',
    showSeries: 'Show the series',
    look: 'Look for unused files',
    none: 'No unused files. A file counts as used while the plan, a step of undo or a backup names it.',
    unknown:
      'It cannot be told just now which files are unused: a backup cannot be read, or the second place is away. So none is moved.',
    found:
      '{count, plural, one {# file is} other {# files are}} named nowhere any more, not even in a backup ({size}).',
    putAway: 'Move unused files to the trash',
    done: '{count, plural, one {# file} other {# files}} moved to {path}. They stay there until you delete them.',
  },
  document: {
    leftOut: '(picture not shown here)',
  },
} as const;
