import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Polillas, chinches u olores: alguien duda de la higiene',
      holding:
        'Hemos leído que en una prenda nuestra se ha encontrado algo. Hoy revisamos todo con [empresa] y hemos cerrado el perchero afectado. Si desde el [fecha] compraste [tipo de prenda], guárdala en una bolsa cerrada y escríbenos: la recogemos y te devolvemos el dinero. Más información aquí antes de las [hora].',
    },
    {
      name: 'Dicen que una prenda es falsa',
      holding:
        'De una prenda ([prenda]) que vendimos el [fecha] se dice que no es auténtica. Hemos retirado las parecidas y la va a examinar [experto]. Quien la compró recupera ya su dinero, sea cual sea el resultado. Antes del [fecha] contamos aquí qué ha salido.',
    },
    {
      name: 'Dicen que una prenda a la venta es robada',
      holding:
        'Una persona ha reconocido en nuestra tienda algo suyo. La prenda está retirada y a salvo. De todo anotamos quién lo trajo, y damos a la policía lo que sabemos. Por favor, comunicad lo demás allí y no en los comentarios. Próxima información: [hora].',
    },
    {
      name: 'Quien trajo prendas espera su dinero',
      holding:
        'Algunas personas esperáis aún vuestra parte de [mes]. La culpa es nuestra: [motivo en una frase]. Todas las personas afectadas recibirán una lista y una fecha antes del [día]. Si para entonces no sabes nada, escribe a [dirección] o llama al [teléfono].',
    },
  ],
  decisions: {
    fit: {
      will: 'hacer fotos en dos mañanas fijas y responder mensajes dos veces al día.',
      willNot: 'convertir en publicación cada minuto libre en la tienda.',
    },
    brand: {
      will: 'enseñar y decir el defecto de cada prenda.',
      willNot: 'poner marcas o edades que no podamos demostrar.',
    },
    audiences: {
      will: 'hablar a quien busca, a quien trae y a quien duda.',
      willNot: 'atraer a revendedores que vacían el perchero.',
    },
    competitors: {
      will: 'mirar una vez al mes cómo enseñan dos tiendas el estado y el precio.',
      willNot: 'hablar mal de las plataformas donde también venden nuestros clientes.',
    },
    channels: {
      will: 'enseñar lo nuevo primero en un canal y marcar allí lo vendido.',
      willNot: 'ofrecer la misma pieza única en cuatro sitios a la vez.',
    },
    goals: {
      will: 'contar reservas y ofertas de prendas, en el cuaderno junto a la caja.',
      willNot: 'celebrar visitas de lugares de los que nadie viene.',
    },
    content: {
      will: 'dedicar al menos una de cada cinco publicaciones a quien trae ropa.',
      willNot: 'reírnos de las prendas ni de quien las llevó.',
    },
    tools: {
      will: 'llevar una sola lista con número, precio, dueño y estado de cada prenda.',
      willNot: 'abrir una tienda en línea antes de que las reservas nos desborden.',
    },
    crisis: {
      will: 'retirar enseguida una prenda dudosa y devolver el dinero antes que nada.',
      willNot: 'juzgar en público si algo es auténtico o robado.',
    },
  },
  avoid: {
    fit: 'Creer que las piezas únicas se venden solas. Cada una pide una foto, medidas y una respuesta.',
    brand: 'Llamar vintage a todo. Quien entiende deja de creerse el resto.',
    audiences: 'Olvidar a quien trae. Sin buenas prendas, el mejor canal está vacío.',
    competitors: 'Medirte con las plataformas. Tú tienes un probador, una nariz y una cara.',
    channels: 'Ofrecer una prenda en todas partes. Dos promesas por una chaqueta cuestan una clienta fiel.',
    goals: 'Contar seguidores de lejos. A probarse ropa se viene desde una hora de camino como mucho.',
    content: 'Solo prendas, nunca personas ni trabajo. La confianza nace de ver cómo revisas.',
    tools: 'Reservas en cinco buzones. Un cuaderno y un número por prenda.',
    crisis: 'Discutir en comentarios si es auténtico. Primero retirar, luego examinar, después hablar.',
  },
} as const satisfies ProtectionWords;
