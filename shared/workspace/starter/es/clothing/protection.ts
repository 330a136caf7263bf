import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Una devolución o un reembolso discutido se hace público',
      holding:
        'Hemos leído lo que cuentas y lo estamos mirando ahora. Mándanos por mensaje el número de pedido; te respondemos hoy en persona y diremos aquí cómo se resolvió.',
    },
    {
      name: 'Prenda defectuosa: tinte, aguja olvidada, reacción en la piel',
      holding:
        'Nos han avisado de un problema con [prenda]. No la uses hasta que sepamos más. La hemos retirado de la venta, estamos preguntando al fabricante y volveremos a escribir aquí antes de las [hora]. Puedes devolverla y recuperar tu dinero.',
    },
    {
      name: 'Críticas por las condiciones de trabajo de un proveedor',
      holding:
        'Nos tomamos en serio la información sobre [proveedor]. Estamos comprobando a qué prendas nuestras afecta y qué sabemos de ellas, y lo diremos aquí antes del [día], también lo que no sabemos.',
    },
    {
      name: 'Una publicación se percibe como irrespetuosa',
      holding:
        'Nuestra publicación del [día] ha hecho daño. La hemos retirado, estamos escuchando y responderemos aquí antes de las [hora]. Gracias a quienes nos lo habéis dicho.',
    },
  ],
  decisions: {
    fit: {
      will: 'Una persona de la tienda se ocupa de los canales a horas fijas, de momento seis meses.',
      willNot: 'No dejamos nuestra voz a quien nunca ha estado en la tienda.',
    },
    brand: {
      will: 'Enseñamos gente real, tallas reales y todos los precios.',
      willNot: 'No hablamos de defectos ni llamamos sostenible a nada sin prueba.',
    },
    audiences: {
      will: 'Escribimos para gente cercana que viene o reserva.',
      willNot: 'No perseguimos seguidores donde no enviamos.',
    },
    competitors: {
      will: 'Cada trimestre miramos dos tiendas, una de fuera, y probamos una cosa.',
      willNot: 'No copiamos fotos ni nos sumamos a todos los descuentos.',
    },
    channels: {
      will: 'Mantenemos pocos canales y respondemos en todos.',
      willNot: 'No abrimos otro antes de que estos funcionen bien tres meses.',
    },
    goals: {
      will: 'Contamos reservas, visitas y tiempo de respuesta.',
      willNot: 'No compramos seguidores ni sorteamos nada para ganarlos.',
    },
    content: {
      will: 'Cada publicación ayuda a elegir, llevar o cuidar algo.',
      willNot: 'No publicamos solo porque es martes.',
    },
    tools: {
      will: 'Trabajamos con lo que hay y guardamos las fotos en una carpeta propia.',
      willNot: 'No contratamos nada antes de que cuatro semanas de prueba muestren que ahorra tiempo.',
    },
    crisis: {
      will: 'En horario de tienda, las quejas tienen una primera respuesta en una hora; lo defectuoso se retira al momento.',
      willNot: 'No borramos críticas ni discutimos en los comentarios.',
    },
  },
  avoid: {
    fit: 'Que lo lleve la aprendiz a ratos porque es joven. Quien habla por ti tiene que poder decidir.',
    brand: 'Sonar como una revista de moda. A una tienda se la sigue para que aconseje.',
    audiences: '«Mujeres de 18 a 65» no es nadie. Describe a alguien que haya estado en tu probador.',
    competitors: 'Compararte con cadenas. Busca una tienda de tu tamaño que haga mejor una cosa.',
    channels: 'Estar en todas partes y no responder en ninguna.',
    goals: 'Los seguidores como único objetivo. Cien personas cerca compran más que diez mil lejos.',
    content: 'Enseñar solo género. Lo que se guarda y se comparte es la ayuda con tallas y cuidado.',
    tools: 'Pagar un programa mientras las fotos están en tres móviles privados.',
    crisis: 'Esperar al lunes cuando el enfado crece el sábado.',
  },
} as const satisfies ProtectionWords;
