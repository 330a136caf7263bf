import type { Translated } from '../catalog.ts';
import type { errors as english } from '../en/errors.ts';

export const errors = {
  invalidInput:
    'Algo en esta petición no tiene la forma esperada. No se ha cambiado nada; revisa lo que has escrito.',
  unknownMethod:
    'Esta ventana y el programa son de versiones distintas. No se ha cambiado nada; cierra la ventana y vuelve a iniciar Planwright.',
  notFound: 'Este espacio de trabajo no existe o ya no está. No se ha cambiado nada; elige otro de la lista.',
  conflict:
    'Las mismas entradas se han cambiado entretanto en otro sitio. Se conservan las dos versiones hasta que elijas; vuelve a mirar el espacio de trabajo.',
  integrity:
    'El plan dejaría de ser coherente. No se ha cambiado nada; corrige los campos indicados e inténtalo de nuevo.',
  workspaceLocked:
    'Otra ventana u otro programa tiene abierto este espacio de trabajo. Lo guardado está a salvo; ciérralo allí o, si se bloqueó, espera medio minuto.',
  workspaceDamaged:
    'El archivo de este espacio de trabajo está dañado, por eso no se ha abierto. No se ha tocado nada; la página de recuperación muestra lo que se puede recuperar.',
  workspaceNewer:
    'Esto se escribió con una versión más reciente de Planwright. No se ha tocado nada; ábrelo con esa versión.',
  workspaceSealed:
    'Este espacio de trabajo está cifrado. No se ha abierto nada; escribe la frase de contraseña para continuar.',
  workspaceAway:
    'Ahora mismo un programa de sincronización solo tiene este espacio de trabajo en la nube. No se ha tocado nada; haz que se descargue y vuelve a abrirlo.',
  passphraseWrong:
    'Esta frase de contraseña no abre el espacio de trabajo. No ha cambiado nada; comprueba las mayúsculas y la distribución del teclado e inténtalo de nuevo.',
  placeUnusable:
    'Esta carpeta no sirve como segundo lugar. No ha cambiado nada; elige una carpeta que exista, que admita archivos y que esté fuera de la de Planwright.',
  folderUnusable:
    'En la carpeta de este espacio de trabajo hay un enlace que da vueltas en círculo, por ejemplo en lugar de «media», y no se puede llegar a sus archivos. No se ha cambiado nada y el espacio de trabajo se abre como antes; pon la carpeta en lugar del enlace e inténtalo de nuevo.',
  workspaceExists:
    'Ya existe un espacio de trabajo con este nombre. No se ha cambiado nada; elige otro nombre.',
  readOnly:
    'Este espacio de trabajo aquí solo se puede leer. No se ha cambiado nada; cópialo a una carpeta en la que se pueda escribir.',
  diskFull:
    'El disco está lleno. Lo que ya estaba guardado está a salvo; libera espacio y se volverá a guardar.',
  noPermission:
    'Planwright no puede escribir en esta carpeta. Lo que ya estaba guardado está a salvo; da permiso o elige otra carpeta.',
  storageFailed:
    'El disco no ha aceptado los datos. Lo que ya estaba guardado está a salvo; comprueba que el disco esté conectado e inténtalo de nuevo.',
  fileNotRecognised:
    'Planwright no sabe leer el contenido de este archivo. No se ha cambiado nada; elige otro archivo.',
  fileTooLarge:
    'Este archivo es demasiado grande. No se ha cambiado nada; divídelo o quita lo que no haga falta.',
  fileDamaged:
    'Este archivo está dañado o incompleto. No se ha cambiado nada; pide que te lo envíen otra vez o guárdalo de nuevo.',
  fileEmpty: 'En este archivo no hay nada. No se ha cambiado nada; elige otro archivo.',
  nothingToExport:
    'Ninguna publicación de estos días puede salir, así que no se ha creado ningún archivo. La página de exportaciones dice qué retiene a cada una.',
  portTaken:
    'Otro programa usa este puerto. Inicia de nuevo con otro puerto, o sin indicarlo: se buscará uno libre.',
  notAllowed:
    'Desde aquí no está permitido. No se ha cambiado nada; vuelve a abrir Planwright desde su propia ventana.',
  unreachable:
    'Planwright no responde. Lo guardado está a salvo; deja abierta esta ventana y vuelve a iniciar el programa si se cerró.',
  usage: 'No se ha entendido la orden. No se ha cambiado nada; --help muestra lo que se puede hacer.',
  internal:
    'Algo ha fallado dentro de Planwright. Lo guardado está a salvo; inténtalo de nuevo y, si vuelve a ocurrir, reinicia el programa.',
  problem: {
    schema: 'Un valor no tiene la forma que debe tener.',
    identifier: 'La entrada lleva un identificador que no es el suyo.',
    dangling: 'La entrada remite a algo que no existe.',
    profileMissing: 'Faltan el nombre y el periodo del plan.',
    period: 'El periodo termina antes de empezar.',
    mediumMissing:
      'Falta una imagen o un archivo de esta publicación o serie en la carpeta «media», o no se puede leer allí.',
    mediumDamaged: 'Una imagen o un archivo de esta publicación o serie ya no está como se guardó.',
  },
} satisfies Translated<typeof english>;
