import type { Translated } from '../catalog.ts';
import type { networks as english } from '../en/networks.ts';

export const networks = {
  field: {
    name: 'Name',
    short: 'Kurzname',
    textLimit: 'Längster Text',
    visibleText: 'Sichtbar vor „mehr“',
    titleLimit: 'Längster Titel',
    hashtagLimit: 'Höchstzahl Hashtags',
    mentionLimit: 'Höchstzahl Erwähnungen',
    altTextLimit: 'Längster Alternativtext',
    firstCommentLimit: 'Längster erster Kommentar',
    mediaLimit: 'Höchstzahl Bilder',
    imageMegabytes: 'Größtes Bild (MB)',
    videoSeconds: 'Längstes Video (s)',
    videoMegabytes: 'Größtes Video (MB)',
    dailyLimit: 'Beiträge pro Tag höchstens',
    counting: 'Gezählt nach',
    isLinkInText: 'Links stehen im Text',
    hasTitle: 'Hat einen Titel',
    hasAltText: 'Hat Alternativtexte',
    hasFirstComment: 'Hat einen ersten Kommentar',
    source: 'Quelle',
    checkedOn: 'Geprüft am',
  },
} satisfies Translated<typeof english>;
