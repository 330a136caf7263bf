export const errors = {
  invalidInput:
    'Something in this request does not have the expected form. Nothing was changed; check what you entered.',
  unknownMethod:
    'This window and the program are of different versions. Nothing was changed; close the window and start Planwright again.',
  notFound:
    'This workspace is not there, or not there any more. Nothing was changed; choose another one from the list.',
  conflict:
    'The same records were changed elsewhere meanwhile. Both versions are kept until you choose; look at the workspace again.',
  integrity:
    'The plan would no longer hold together. Nothing was changed; correct the fields that are named and try again.',
  workspaceLocked:
    'Another window or program has this workspace open. What is saved is safe; close it there, or wait half a minute if it crashed.',
  workspaceDamaged:
    'The file of this workspace is damaged, so it was not opened. Nothing in it was touched; the recovery page shows what can be brought back.',
  workspaceNewer:
    'This was written by a newer version of Planwright. Nothing in it was touched; open it with that version.',
  workspaceSealed: 'This workspace is encrypted. Nothing was opened; enter its passphrase to go on.',
  workspaceAway:
    'A sync program has this workspace only in the cloud at the moment. Nothing was touched; have it downloaded, then open it again.',
  passphraseWrong:
    'This passphrase does not open the workspace. Nothing was changed; check capitals and keyboard layout and try again.',
  placeUnusable:
    'This folder cannot be used as a second place. Nothing was changed; choose a folder that is there, that takes files and that lies outside Planwright’s own.',
  folderUnusable:
    'In the folder of this workspace stands a link that leads in a circle, for example in place of “media”, so its files cannot be reached. Nothing was changed and the workspace opens as before; put the folder itself in place of the link and try again.',
  workspaceExists: 'There is already a workspace with this name. Nothing was changed; choose another name.',
  readOnly:
    'This workspace can only be read here. Nothing was changed; copy it to a folder that may be written to.',
  diskFull: 'The disk is full. What was saved before is safe; free some space and it is saved again.',
  noPermission:
    'Planwright may not write to this folder. What was saved before is safe; allow it, or choose another folder.',
  storageFailed:
    'The disk did not take the data. What was saved before is safe; check that the disk is connected and try again.',
  fileNotRecognised:
    'Planwright cannot read the content of this file. Nothing was changed; choose another file.',
  fileTooLarge: 'This file is too large. Nothing was changed; split it or leave out what is not needed.',
  fileDamaged: 'This file is damaged or incomplete. Nothing was changed; have it sent or saved again.',
  fileEmpty: 'There is nothing in this file. Nothing was changed; choose another file.',
  nothingToExport:
    'No post of these days can go out, so no file was made. The page of exports tells what keeps each of them back.',
  portTaken:
    'Another program uses this port. Start again with another port, or without one: then a free one is found.',
  notAllowed:
    'This is not allowed from here. Nothing was changed; open Planwright again from its own window.',
  unreachable:
    'Planwright does not answer. What was saved is safe; leave this window open and start the program again if it was closed.',
  usage: 'The command was not understood. Nothing was changed; --help shows what is possible.',
  internal:
    'Something went wrong inside Planwright. What was saved is safe; try again, and restart if it happens once more.',
  problem: {
    schema: 'A value does not have the form it must have.',
    identifier: 'The record has an identifier that is not its own.',
    dangling: 'It refers to something that is not there.',
    profileMissing: 'The name and the period of the plan are missing.',
    period: 'The period ends before it begins.',
    mediumMissing:
      'A picture or file of this post or series is missing in the folder “media” or cannot be read there.',
    mediumDamaged: 'A picture or file of this post or series is no longer as it was saved.',
  },
} as const;
