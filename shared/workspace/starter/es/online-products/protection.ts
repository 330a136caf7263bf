import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Los paquetes llegan tarde antes de una fiesta',
      holding:
        'Los paquetes que salieron desde el [fecha] tardan más de lo que dijimos. Lo sentimos, sobre todo si el tuyo es un regalo. Escribimos a todas las personas afectadas antes de las [hora], con la nueva fecha y la opción de esperar o recuperar el dinero. Preguntas aquí o en [dirección].',
    },
    {
      name: 'Una tirada sale defectuosa o quizá dañina',
      holding:
        'Algunos [producto] de la tirada [número] pueden tener [fallo]. Por favor, no los uses hasta que sepamos más. El número está [lugar]. Hemos parado la venta, los estamos analizando y devolvemos el dinero en todo caso. Próxima información aquí a las [hora].',
    },
    {
      name: 'Nos acusan de reseñas falsas o de copiar',
      holding:
        'Se dice que [acusación]. Lo tomamos en serio y lo comprobamos hoy, pedido por pedido. No borramos los comentarios. Lo que encontremos, aunque nos resulte incómodo, estará aquí antes de las [hora].',
    },
    {
      name: 'Una tienda falsa vende con nuestro nombre',
      holding:
        'En [dirección] alguien vende con nuestro nombre. No somos nosotros y el género no es nuestro. Nuestra única tienda es [dirección]. Si pediste allí, habla hoy con tu banco y denúncialo. Nosotros ya lo hemos denunciado y te ayudamos con la documentación: [dirección].',
    },
  ],
  decisions: {
    fit: {
      will: 'reservar un día cada dos semanas para grabar y media hora diaria para responder.',
      willNot: 'descuidar la producción para tener algo que publicar.',
    },
    brand: {
      will: 'enseñar todo lo que afirmamos: el paso, el lugar, el informe.',
      willNot: 'meter prisa con cuentas atrás ni con escasez inventada.',
    },
    audiences: {
      will: 'hablar a quien busca un regalo, a quien ya compró y a quien duda.',
      willNot: 'perseguir a cazadores de descuentos ni a revendedores.',
    },
    competitors: {
      will: 'mirar una vez al mes un taller de aquí y otro de fuera y apuntar qué se pregunta allí en vano.',
      willNot: 'tomar productos, imágenes ni frases de otros.',
    },
    channels: {
      will: 'llevar desde cada canal a la tienda y a la carta.',
      willNot: 'depender de una sola red para más de la mitad de los pedidos.',
    },
    goals: {
      will: 'mirar pedidos y visitas con enlaces marcados, mes a mes.',
      willNot: 'tomar los «me gusta» por éxito ni dar descuentos por seguirnos.',
    },
    content: {
      will: 'grabar mientras trabajamos de todos modos y enseñar también lo que sale mal.',
      willNot: 'enseñar fotos de clientes sin permiso por escrito.',
    },
    tools: {
      will: 'arreglarnos con las estadísticas de la tienda, el servicio de newsletter y este plan.',
      willNot: 'responder de forma automática a quien se queja.',
    },
    crisis: {
      will: 'escribir a las personas afectadas antes de escribir en público.',
      willNot: 'esperar a que el laboratorio esté seguro para avisar.',
    },
  },
  avoid: {
    fit: 'Planificar publicaciones para los días de embalar. Antes de las fiestas salen mal las dos cosas.',
    brand: 'Palabras que usa cualquier tienda. «Con amor» y «alta calidad» no se pueden comprobar.',
    audiences: 'Hacerlo todo para gente nueva. El segundo pedido cuesta menos que el primero.',
    competitors:
      'Comparar precios con los grandes mercados en línea. Compara qué se pregunta allí y nadie responde.',
    channels:
      'Construir solo en terreno alquilado. Si bloquean la cuenta, quedan las direcciones de la newsletter.',
    goals: 'Una meta de pedidos sin una cifra de visitas. Así nadie sabe qué cambiar.',
    content: 'Solo productos acabados sobre fondo liso. Las dudas se van cuando se ven manos trabajando.',
    tools: 'Tres programas que publican lo mismo. El tiempo se va en la herramienta y no en la respuesta.',
    crisis: 'Borrar las críticas por retrasos. Todo el que espera ve que han desaparecido.',
  },
} as const satisfies ProtectionWords;
