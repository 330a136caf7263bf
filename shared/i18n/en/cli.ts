export const cli = {
  undo: {
    commit: '{count, plural, one {# change} other {# changes}} from the command line',
  },
  help: {
    overview: `Planwright on the command line.

Usage: planwright COMMAND [OPTIONS]

  list                                  all workspaces
  create --name NAME [--sample]         a new workspace, empty, with the sample client or a starter plan
  show ID [COLLECTION]                  what is stored in a workspace
  commit ID --changes FILE              changes from a JSON file, all or none
  check [ID]                            looks for damage and broken references; of all without ID
  restore ID [--from SOURCE]            brings back what was damaged, or an earlier state
  import ID FILE...                     a content calendar or the figures of a network
  merge ID FILE                         what a colleague changed in a copy
  export ID --format FORMAT --out FILE  the plan or the calendar as a file to hand on
  backup ID|--all --out FOLDER          copies for safe keeping
  remove ID                             moves a workspace to the trash, for 30 days
  trash                                 what is in the trash; brings it back or deletes it for ever
  seal ID                               encrypts a workspace with a passphrase, or undoes it
  serve                                 the program in the browser

With every command:
  --data FOLDER           the folder that holds the workspaces
  --json                  one JSON value on standard output, for other programs
  --language LANGUAGE     en, de, it or es
  --passphrase-file FILE  the passphrase of encrypted workspaces; "-" reads standard input
  --help                  help for the command
  --version               the version of Planwright

Exit codes: 0 done, 1 failed, 2 wrong usage.
"planwright COMMAND --help" tells more about a command.`,
    list: `Lists all workspaces.

Usage: planwright list

With --json: a list of summaries, each with id, path, name and state (ok, locked, damaged, newer, sealed or away).`,
    create: `Makes a new workspace and prints its id.

Usage: planwright create --name NAME [--sample|--starter BUSINESS]

  --name NAME         what the workspace is called; with --starter the kind of business, if it is missing
  --sample            filled with the sample client, in the language of --language
  --starter BUSINESS  filled with the starter plan of a kind of business, in the language of --language:
                      clothing, electronics, online-products, online-services, logistics, second-hand,
                      consulting, law or home-and-sports

The plan starts with this month and lasts a year; all of it can be changed later.
With --json: the id and the path.`,
    show: `Shows what is stored in a workspace. Also works while another Planwright has it open.

Usage: planwright show ID [COLLECTION]

Without COLLECTION: how many records each collection holds. With it: its records.
With --json: the records in full, as a list; without COLLECTION one list for each collection.`,
    commit: `Stores changes, all or none.

Usage: planwright commit ID --changes FILE

  --changes FILE   a JSON list of changes; "-" reads standard input

Each change names collection, id, before and after: the whole record as it is stored now and as it should
be. before is null for a new record, after is null for one that goes. If a before is not what is stored,
nothing is changed. In the program the whole list is one step of undo.`,
    check: `Looks for damage: files that cannot be read, records of the wrong form, references that lead nowhere,
periods that end before they begin. Then says what is missing or off in the plan, as the page "Plan health"
does. Changes nothing.

Usage: planwright check [ID] [--strict]

  --strict   warnings of plan health count as errors do

Without ID: all workspaces, with a count of findings each. For a damaged one it says what is wrong, what is
safe, and what it can be brought back from. Exit code 0 where all is well or there are only warnings and
notes, 1 for damage and for errors in the plan. With --json: id, problem (null where it opens), problems,
snapshot, journal, options and health; without ID a list of these.`,
    restore: `Brings back a workspace that cannot be opened, or an earlier state of one.

Usage: planwright restore ID [--from SOURCE] [--as-copy] [--dry-run]

  --from SOURCE   "rebuilt": the newest state that backup and later changes give together (without
                  --from, for a damaged workspace), or the name of a backup that "check ID" lists
  --as-copy       as a workspace of its own; the present one stays as it is
  --dry-run       only shows what would be different

What is there now is kept first: as a backup, or unchanged in the quarantine folder where it cannot be
read. In the program, bringing back an earlier state is one step of undo. With --json: id, path, before
and quarantined; with --dry-run the difference.`,
    import: `Imports content calendars (CSV, XLSX, ICS) and figures that networks export.

Usage: planwright import ID FILE... [--as calendar|metrics] [--dry-run]

  --as calendar|metrics   what the files hold, where it cannot be told from them
  --dry-run               only says what would be done

All files are read before anything is stored; each becomes one step of undo in the program. Importing a
file a second time changes nothing. With --json: counts (new, changed, same, skipped), problems by line,
and the same for each file.`,
    merge: `Brings in what a colleague changed in a copy of the workspace.

Usage: planwright merge ID FILE [--take mine|theirs] [--dry-run]

  FILE                 the colleague's workspace, as "planwright export --format bundle" writes it
  --take mine|theirs   which side stays wherever both changed the same
  --dry-run            only says what would be done

What only one side changed is joined by itself. Where both changed the same and --take is missing, nothing
is changed and the exit code is 1. In the program the whole merge is one step of undo. With --json: added,
changed and removed, the conflicts field by field, and merged.`,
    export: `Writes the plan or the calendar to a file.

Usage: planwright export ID --format FORMAT --out FILE [--reader own|client]
                            [--from DAY] [--to DAY] [--force]

  --format FORMAT       html, pdf; csv, xlsx, ics; hootsuite, buffer, metricool or generic to send
                        posts out; trello, trello-json or notion to plan on; bundle
  --out FILE            the file, or a folder in which it gets a name of its own
  --reader own|client   for a client, private notes and figures are left out (without it: own)
  --from DAY, --to DAY  days of the calendar, such as 2026-12-31 (without them: the plan period)
  --status LIST         which posts go out, such as approved,scheduled (as without it)
  --ideas               posts without a day too, in csv, xlsx, trello, trello-json and notion
  --moments             holidays, days of awareness and your own events too, in xlsx and ics
  --date-order ORDER    month-first, day-first or year-first, for hootsuite
  --template FILE       the table that Metricool hands out
  --calendar LOOK       both, months or agenda, in html and pdf
  --force               replaces a file that is already there

The document is written in the language of --language.`,
    backup: `Makes a verified copy of a workspace, or of all.

Usage: planwright backup ID --out FOLDER
       planwright backup --all --out FOLDER
       planwright backup ID --list
       planwright backup ID --verify
       planwright backup --place FOLDER|none

  --out FOLDER         where the copies go; made if it is not there
  --list               all backups of a workspace, the newest first
  --verify             reads every backup back; exit code 1 where one is damaged
  --place FOLDER|none  a second place, to which every backup goes from now on, too; or none any more

With --json: a list with id, path and size in bytes; with --list the backups, with --verify the good and the
bad ones, with --place the path and whether it can be reached.`,
    remove: `Moves a workspace to the trash, where it waits for 30 days. Its backups stay.

Usage: planwright remove ID

"planwright trash --restore ID" brings it back.
With --json: the entry in the trash.`,
    trash: `Shows what is in the trash, brings a workspace back or deletes it for ever.

Usage: planwright trash
       planwright trash --restore ID
       planwright trash --purge ID --yes

  --restore ID   back among the workspaces; under a new id if its own is taken
  --purge ID     deletes it for ever with all its backups, in the second place too
  --yes          that this is meant: nothing brings it back

With --json: the list with id, name, removedAt, daysLeft and bytes.`,
    seal: `Encrypts a workspace: the plan, its history and its backups can then only be read with the passphrase.

Usage: planwright seal ID --passphrase-file FILE [--present-file FILE]
       planwright seal ID --remove --passphrase-file FILE

  --passphrase-file FILE   a file with the passphrase; a line break at its end does not count
  --present-file FILE      the present passphrase, to change it
  --remove                 writes everything readable again

Nobody can recover a lost passphrase, not even the people who make Planwright. Write it down and keep it in
a safe place. The name of the folder stays readable. Copies made before on other disks stay as they are, and
so does what the disk keeps of removed files. Every command takes the passphrase from --passphrase-file, or
from the environment variable PLANWRIGHT_PASSPHRASE. With --json: left, the files that could not be
rewritten.`,
    serve: `Runs Planwright for a browser on this machine until Ctrl-C.

Usage: planwright serve [--port NUMBER] [--idle-exit MINUTES]

  --port NUMBER         the port; without it a free one
  --idle-exit MINUTES   stops when no page has been open for that long

Prints an address that works once. Press Enter for a fresh one.`,
  },
  usage: {
    unknownCommand: '"{command}" is not a command. "planwright --help" lists them all.',
    unknownOption: '"{option}" is not an option of "{command}". "planwright {command} --help" shows them.',
    missingValue: '"{option}" needs a value after it.',
    noValue: '"{option}" takes no value.',
    missingOption: '"{option}" is missing. "planwright {command} --help" shows how it is used.',
    badChoice: '"{value}" does not fit "{option}". Possible are: {choices}.',
    emptyPassphrase: '{file} holds no passphrase: it needs 1 to 1000 characters.',
    missingWorkspace: 'The id of the workspace is missing. "planwright list" shows all ids.',
    missingFile: 'No file is named. "planwright {command} --help" shows how it is used.',
    tooMany: '"{value}" is one word too many. "planwright {command} --help" shows how it is used.',
    badDay: '"{value}" is not a day for "{option}": it is written as 2026-12-31.',
    badName: '"{value}" cannot be a name: it needs 1 to 120 characters.',
    badPort: '"{value}" is not a port: it must be a whole number from 0 to 65535.',
    badMinutes: '"{value}" is not a number of minutes from 1 to 10080.',
    oneThingAtATime: 'These options do not go together. "planwright {command} --help" shows them.',
    eitherIdOrAll: 'Name either the id of one workspace or --all.',
    eitherRestoreOrPurge: 'Name either --restore or --purge.',
    purgeNeedsYes: 'This deletes {id} and all its backups for ever. If that is meant, add --yes.',
  },
  problem: {
    noSuchWorkspace: 'There is no workspace "{id}". "planwright list" shows all ids.',
    noSuchSource:
      'There is no backup "{source}" of {id} that can be read. "planwright check {id}" lists what there is.',
    noSuchCollection: 'There is no collection "{name}". There are: {choices}.',
    fileMissing: 'The file {file} is not there.',
    fileUnreadable: 'The file {file} cannot be read.',
    fileUnwritable:
      'The file {file} cannot be written. Check the folder, its rights and the space on the disk.',
    fileExists: 'The file {file} is already there. Choose another name, or replace it with --force.',
    notJson: '{file} does not hold JSON. Nothing was changed.',
    notChanges:
      '{file} does not hold a list of changes with collection, id, before and after ({place}). Nothing was changed.',
    locked:
      'The workspace is open in another Planwright. Close it there and try again; list, show, check and export work meanwhile.',
    lockedRemove:
      'The workspace is open in another Planwright. Close it there and try again; nothing was moved.',
    notInTrash: 'There is no {id} in the trash. "planwright trash" lists what there is.',
    conflict:
      'The records are not as they stand under "before". Nothing was changed; read them with "planwright show" and prepare the changes again.',
    portTaken:
      'Port {port} is taken by another program. Choose another with --port, or leave --port out: then Planwright takes a free one.',
    portForbidden:
      'Port {port} may not be used here. Choose one above 1023 with --port, or leave --port out.',
    inFile: '{file}: {reason}',
  },
  table: {
    id: 'Id',
    name: 'Name',
    state: 'State',
    period: 'Plan',
    changed: 'Changed',
    collection: 'Collection',
    records: 'Records',
    date: 'Date',
    status: 'Status',

    field: 'Field',
    problem: 'Problem',
    file: 'File',
    new: 'New',
    changedRecords: 'Changed',
    same: 'Same',
    skipped: 'Skipped',
    size: 'Size',
    removed: 'Removed',
    daysLeft: 'Days left',
    source: 'Source',
    stateOf: 'State of',
    age: 'Age',
    missing: 'Changes missing',
    gone: 'Gone',
  },
  state: {
    ok: 'ready',
    locked: 'open elsewhere',
    damaged: 'damaged',
    newer: 'from a newer version',
    sealed: 'encrypted',
    away: 'not downloaded',
  },
  done: {
    noWorkspaces: 'There is no workspace yet. "planwright create --name NAME" makes one.',
    noRecords: 'There are no records.',
    created: 'Made workspace {id} in {path}',
    committed: '{count, plural, one {# change} other {# changes}} stored',
    mergeUndecided:
      'Nothing was changed: both sides changed the same. Decide with --take mine or --take theirs, or in the program.',
    nothingToCommit: 'The list is empty; nothing was changed.',
    checkedWell: 'Everything is in order.',
    checkedProblems: '{count, plural, one {# problem} other {# problems}} found:',
    dryRun: 'Nothing was stored: this only shows what would be done.',
    rowSkipped: 'Line {line}: left out. {reason}',
    rowKept: 'Line {line}: {reason}',
    exported: 'Wrote {file} ({size})',
    leftOut: '{count, number} left out: {reason}',
    backedUp: '{count, plural, one {# copy} other {# copies}} made:',
    noBackups: 'There is no backup of this workspace yet.',
    nothingToBackUp: 'There is no workspace to copy.',
    removed:
      '{id} is in the trash for {days, plural, one {# day} other {# days}}. "planwright trash --restore {id}" brings it back.',
    restored: '{id} is back, in {path}',
    purged: '{id} and its backups are deleted for ever',
    sealed: '{id} is encrypted. Nobody can recover a lost passphrase: write it down.',
    passphraseChanged: 'The passphrase of {id} was changed.',
    unsealed: '{id} is no longer encrypted.',
    leftAsTheyWere:
      '{count, plural, one {# file stays as it was, because it could not be rewritten:} other {# files stay as they were, because they could not be rewritten:}}',
    trashEmpty: 'The trash is empty.',
  },
  health: {
    counts:
      'Plan: {error, plural, =0 {no error} one {# error} other {# errors}}, {warning, plural, =0 {no warning} one {# warning} other {# warnings}}, {note, plural, =0 {no note} one {# note} other {# notes}}{muted, plural, =0 {} other {; # muted}}',
    severity: 'Severity',
    section: 'Section',
    finding: 'Finding',
    action: 'Mend',
  },
  recovery: {
    checked: '{name} ({id}): {result}',
    cannotOpen: '{name} ({id}) cannot be opened. Nothing was changed and nothing was deleted.',
    damagedEnd: 'The last {size} of the changes kept beside the plan cannot be read.',
    kept: '{count, plural, one {# later change is} other {# later changes are}} kept beside the file of the plan.',
    sources: 'It can be brought back from:',
    backups: 'Backups:',
    unlock: 'It opens with its passphrase: give it with --passphrase-file.',
    noSources: 'Planwright finds nothing that it can be brought back from. Its files are all still there.',
    unreadable: 'cannot be read',
    unknown: 'not known',
    how: '"planwright restore {id} --dry-run" shows what would be different, "planwright restore {id}" brings it back.',
    present: 'Compared with what is there now:',
    best: 'Compared with the most complete state:',
    same: 'Nothing would be different.',
    more: '{count, plural, one {and # more} other {and # more}}',
    done: '{id} is brought back.',
    copied: 'Made workspace {id} in {path}',
    before: 'What was there before is kept as the backup {generation}.',
    aside: 'The files that were there before lie unchanged in {path}',
  },
  serving: {
    address: 'Planwright runs at {address}',
    once: 'The address works once. Press Enter for a fresh one, Ctrl-C to close.',
    stop: 'The address works once. Ctrl-C closes Planwright.',
    closing: 'Closing…',
    closed: 'Closed; everything is stored.',
    idle: 'No page has been open for {minutes, plural, one {# minute} other {# minutes}}.',
  },
  window: {
    notSaved: 'Close before everything is saved?',
    notSavedDetail:
      'The page could not save its last changes, or does not answer. If you stay, you can try again.',
    stay: 'Stay',
    closeAnyway: 'Close anyway',
    writeMail: 'Write an email?',
    writeMailDetail: 'Your email program will open with: {address}',
    write: 'Write',
    cancel: 'Cancel',
    startFailed: 'Planwright cannot start',
  },
  menu: {
    file: 'File',
    newWorkspace: 'New workspace…',
    openFile: 'Open a file…',
    import: 'Import…',
    export: 'Export…',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    search: 'Search and commands…',
    view: 'View',
    window: 'Window',
    help: 'Help',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    resetZoom: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    minimize: 'Minimise',
    close: 'Close',
    quit: 'Quit',
    about: 'About Planwright',
    hide: 'Hide Planwright',
  },
} as const;
