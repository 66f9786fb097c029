import type { MediaSource } from '../contentTypes'

/** Our own drawings. Each file is an SVG written by us, drawn to a bitmap when the demo is seeded. */
export const media: readonly MediaSource[] = [
  {
    key: 'needles-dark-brown',
    file: 'needles-dark-brown',
    alt: {
      en: 'Drawing of dark brown skin cut open. Six thin needles reach through the top layer.',
      es: 'Dibujo de un corte de piel café oscuro. Seis agujas finas atraviesan la capa superior.',
    },
    caption: {
      en: 'The needles make tiny holes through the top layer (epidermis) and into the layer below (dermis), where collagen is made.',
      es: 'Las agujas hacen orificios diminutos que atraviesan la capa superior (epidermis) y llegan a la siguiente (dermis), donde se forma el colágeno.',
    },
  },
  {
    key: 'heat-medium-brown',
    file: 'heat-medium-brown',
    alt: {
      en: 'Drawing of medium brown skin cut open. Three needles with a zone of heat at each tip.',
      es: 'Dibujo de un corte de piel café medio. Tres agujas con una zona de calor en cada punta.',
    },
    caption: {
      en: 'Radio-frequency needles heat the skin at their tips. That is the aim, and the reason for burns when it goes wrong.',
      es: 'Las agujas de radiofrecuencia calientan la piel en la punta. Ese es el objetivo y también la causa de las quemaduras cuando algo sale mal.',
    },
  },
  {
    key: 'peel-light-brown',
    file: 'peel-light-brown',
    alt: {
      en: 'Drawing of light brown skin cut open. A thin layer of liquid lies on top and the surface flakes.',
      es: 'Dibujo de un corte de piel café claro. Una capa fina de líquido cubre la superficie, que se descama.',
    },
    caption: {
      en: 'A light peel stays in the top layer. The deeper layers are not touched.',
      es: 'Una exfoliación suave se queda en la capa superior. No toca las capas profundas.',
    },
  },
  {
    key: 'laser-white',
    file: 'laser-white',
    alt: {
      en: 'Drawing of white skin cut open. Thin columns of light pass through, with untouched skin between.',
      es: 'Dibujo de un corte de piel blanca. Columnas finas de luz la atraviesan, con piel intacta entre ellas.',
    },
    caption: {
      en: 'The laser heats thin columns and leaves the skin between them alone, so that it heals from there.',
      es: 'El láser calienta columnas finas y deja intacta la piel entre ellas, para que sane desde ahí.',
    },
  },
  {
    key: 'clinic-front',
    file: 'clinic-front',
    alt: {
      en: 'Line drawing of a clinic on a street corner, with a level door and a wide window.',
      es: 'Dibujo lineal de una clínica en una esquina, con una puerta sin escalón y una ventana ancha.',
    },
    caption: {
      en: 'The invented South Loop clinic. The door is level with the sidewalk.',
      es: 'La clínica inventada de South Loop. La puerta está al nivel de la acera.',
    },
  },
]
