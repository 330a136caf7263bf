import type { Translated } from '../catalog.ts';
import type { media as english } from '../en/media.ts';

export const media = {
  title: 'Imágenes y archivos',
  described: '{count, number} de {total, number} descritos',
  add: 'Añadir archivos…',
  byNamePlaceholder: 'o solo un nombre',
  byNameLabel: 'Nombre de una imagen o un vídeo',
  dropHere: 'Arrastra archivos aquí, pega una imagen o elige algunos.',
  dropNow: 'Suelta para añadirlos a esta versión',
  altText: 'Texto alternativo de {name}',
  altPlaceholder: 'Qué se ve, en una frase',
  altCount: '{count, number} de {limit, number}',
  altTooLong: '{count, number} de {limit, number} caracteres: la red corta el resto',
  unnamed: 'Archivo sin nombre',
  names: '{names} y {count, number} más',
  size: '{width} × {height}',
  seconds: '{seconds, number} s',
  onlyNamed: 'Solo el nombre, sin archivo',
  more: 'Acciones para {name}',
  openCopy: 'Guardar una copia…',
  replace: 'Sustituir por otro archivo…',
  attach: 'Añadir el archivo…',
  rename: 'Cambiar el nombre…',
  renameTitle: 'Nombre del archivo',
  renameLabel: 'Nombre',
  renameDo: 'Cambiar el nombre',
  moveUp: 'Subir',
  moveDown: 'Bajar',
  remove: 'Quitar',
  moved: '{name} es ahora el número {position, number} de {total, number}.',
  added: '{count, plural, one {# archivo añadido} other {# archivos añadidos}}',
  removed: '«{name}» quitado. El archivo se conserva para que Deshacer lo recupere.',
  saving: 'Añadiendo «{name}»',
  cancel: 'Cancelar la adición de {name}',
  cancelled: '«{name}» no se añadió.',
  readOnly: 'Ahora este espacio de trabajo solo se puede leer, así que no se pueden añadir archivos.',
  refused: {
    drawing:
      '«{name}» es un dibujo SVG o una página. Esos archivos pueden contener scripts, por eso Planwright no los guarda; expórtalo como PNG y añade ese.',
    unknown:
      '«{name}» no es de ninguno de los tipos que se guardan: JPEG, PNG, GIF, WebP, AVIF, HEIC, MP4, MOV, WebM y PDF. Cuenta el contenido, no el nombre.',
    empty: '«{name}» está vacío. No se añadió nada.',
    tooLarge:
      '«{name}» supera {limit}. Se queda donde está y se añadió solo por su nombre, para que el plan lo conozca.',
    unreadable: 'No se pudo leer «{name}». No se añadió nada.',
    diskFull:
      '«{name}» no se añadió: el disco está lleno. No se perdió nada más; libera espacio y añádelo otra vez.',
    folder:
      '«{name}» no se añadió: Planwright no puede escribir en la carpeta «media» de este espacio de trabajo. El plan está a salvo. Comprueba que sea una carpeta, que se pueda escribir en ella y que el disco esté conectado, y añade el archivo otra vez.',
    failed: '«{name}» no se añadió. {reason}',
  },
  lost: {
    missing:
      'El archivo falta en este espacio de trabajo y en sus copias de seguridad. El nombre y el texto alternativo se conservan: recupera el archivo con «{replace}» en su menú.',
    damaged:
      'El archivo ya no está como se guardó y ninguna copia de seguridad lo contiene. El nombre y el texto alternativo se conservan: pon una copia en buen estado con «{replace}» en su menú.',
    away: 'Ahora el archivo no está en este ordenador; lo tiene el programa que sincroniza la carpeta.',
    failed: 'El archivo no se puede leer en este momento. {reason}',
  },
  warning: {
    tooMany:
      '{network} admite {limit, plural, one {# archivo} other {# archivos}} por publicación; aquí hay {count, number}.',
    imageTooLarge: '{size}: {network} admite imágenes de hasta {limit}.',
    videoTooLarge: '{size}: {network} admite vídeos de hasta {limit}.',
    videoTooLong: '{seconds, number} s: {network} admite vídeos de hasta {limit, number} s.',
  },
  undo: {
    add: 'Añadir {count, plural, one {un archivo} other {# archivos}} a «{title}»',
    remove: 'Quitar un archivo de «{title}»',
    move: 'Ordenar los archivos de «{title}»',
    replace: 'Sustituir un archivo de «{title}»',
    rename: 'Cambiar el nombre de un archivo de «{title}»',
  },
  data: {
    title: 'Imágenes y archivos de las publicaciones',
    size: '{count, plural, =0 {Ninguno por ahora} one {# archivo, {size}} other {# archivos, {size}}}',
    why: 'Están en este espacio de trabajo según su contenido y se copian junto a las copias de seguridad.',
    lost: '{count, plural, one {# archivo que nombran las publicaciones o las series falta o está dañado} other {# archivos que nombran las publicaciones o las series faltan o están dañados}}: {names}. Las publicaciones y las series están completas. Tampoco hay copia de seguridad de un archivo así; recupéralo en su publicación o en su serie.',
    show: 'Mostrar la publicación',
    showSeries: 'Mostrar la serie',
    look: 'Buscar archivos sin usar',
    none: 'No hay archivos sin usar. Un archivo cuenta como usado mientras lo nombre el plan, un paso de Deshacer o una copia de seguridad.',
    unknown:
      'Ahora no se puede saber qué archivos están sin usar: una copia de seguridad no se puede leer o falta el segundo lugar. Por eso no se mueve ninguno.',
    found:
      '{count, plural, one {# archivo ya no se nombra} other {# archivos ya no se nombran}} en ningún sitio, tampoco en una copia de seguridad ({size}).',
    putAway: 'Mover los archivos sin usar a la papelera',
    done: '{count, plural, one {# archivo movido} other {# archivos movidos}} a {path}. Se quedan ahí hasta que los borres.',
  },
  document: {
    leftOut: '(imagen no mostrada aquí)',
  },
} satisfies Translated<typeof english>;
