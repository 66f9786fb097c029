import type { LocationSource } from '../contentTypes'

export const loganSquare: LocationSource = {
  slug: 'logan-square',
  status: 'open',
  name: { en: 'Logan Square', es: 'Logan Square' },
  summary: {
    en: 'A small clinic with evening hours, where everyone on the team speaks Spanish. Needles, peels and creams, no laser. An invented clinic.',
    es: 'Una clínica pequeña con horario nocturno, donde todo el equipo habla español. Agujas, exfoliaciones y cremas; sin láser. Es una clínica inventada.',
  },
  neighbourhood: 'Logan Square',
  street: '27 Example Boulevard',
  city: 'Chicago',
  postalCode: '60647',
  point: [-87.7077, 41.9286],
  phone: '+13125550111',
  outOfHoursPhone: '+13125550199',
  email: 'logan-square@example.com',
  bookingUrl: 'https://example.com/book/logan-square',
  weeklyHours: [
    { day: '2', opens: '12:00', closes: '20:00' },
    { day: '3', opens: '12:00', closes: '20:00' },
    { day: '4', opens: '12:00', closes: '20:00' },
    { day: '5', opens: '10:00', closes: '18:00' },
    { day: '6', opens: '09:00', closes: '12:30' },
    { day: '6', opens: '13:30', closes: '16:00' },
  ],
  exceptions: [
    {
      date: '2026-11-26',
      reason: { en: 'Thanksgiving Day', es: 'Día de Acción de Gracias' },
      hours: [],
    },
    {
      date: '2026-12-12',
      reason: { en: 'Open late in the morning', es: 'Abre más tarde por la mañana' },
      hours: [{ opens: '12:00', closes: '16:00' }],
    },
  ],
  examinedBy: ['quintanilla'],
  performedBy: ['quintanilla', 'castellanos'],
  medicalDirector: 'okafor-reyes',
  offers: [
    { treatment: 'microneedling' },
    { treatment: 'superficial-chemical-peel' },
    { treatment: 'retinoid-cream' },
  ],
  languagesSpoken: ['en', 'es'],
  access: {
    en: 'One step at the door and a ramp that we put out if you ring. The toilet is narrow and not accessible. For a level entrance come to South Loop.',
    es: 'Hay un escalón en la puerta y una rampa que colocamos si toca el timbre. El baño es angosto y no es accesible. Si necesita una entrada sin escalones, venga a South Loop.',
  },
  transport: {
    en: 'Invented stop “Boulevard” on the Blue line, a three-minute walk.',
    es: 'Parada inventada «Boulevard» de la línea Azul, a tres minutos a pie.',
  },
  parking: {
    en: 'Street parking only. There are bicycle racks at the door.',
    es: 'Solo estacionamiento en la calle. Hay lugares para bicicletas en la puerta.',
  },
}

export const oakPark: LocationSource = {
  slug: 'oak-park',
  status: 'temporarily-closed',
  name: { en: 'Oak Park', es: 'Oak Park' },
  summary: {
    en: 'Closed for building work after a water leak. Patients are seen at South Loop until it reopens. An invented clinic.',
    es: 'Cerrada por obras después de una fuga de agua. Atendemos a sus pacientes en South Loop hasta que reabra. Es una clínica inventada.',
  },
  neighbourhood: 'Oak Park',
  street: '8 Fictional Street',
  city: 'Oak Park',
  postalCode: '60302',
  point: [-87.7878, 41.8878],
  phone: '+13125550121',
  outOfHoursPhone: '+13125550199',
  email: 'oak-park@example.com',
  weeklyHours: [
    { day: '1', opens: '08:30', closes: '12:30' },
    { day: '1', opens: '13:15', closes: '17:00' },
    { day: '3', opens: '08:30', closes: '12:30' },
    { day: '3', opens: '13:15', closes: '17:00' },
    { day: '5', opens: '08:30', closes: '15:00' },
  ],
  exceptions: [
    {
      date: '2026-11-26',
      reason: { en: 'Thanksgiving Day', es: 'Día de Acción de Gracias' },
      hours: [],
    },
  ],
  examinedBy: ['wieczorek'],
  performedBy: ['wieczorek', 'castellanos'],
  medicalDirector: 'wieczorek',
  offers: [
    { treatment: 'microneedling' },
    { treatment: 'non-ablative-fractional-laser' },
    { treatment: 'retinoid-cream' },
  ],
  languagesSpoken: ['en', 'pl'],
  access: {
    en: 'When it is open: level entrance, wide doors, and a quiet room if you ask.',
    es: 'Cuando está abierta: entrada sin escalones, puertas anchas y una sala tranquila si la pide.',
  },
  transport: {
    en: 'Invented stop “Fiction Street” on the Green line, a six-minute walk.',
    es: 'Parada inventada «Fiction Street» de la línea Verde, a seis minutos a pie.',
  },
  parking: {
    en: 'Six free spaces behind the building, one of them accessible.',
    es: 'Seis lugares gratuitos detrás del edificio, uno de ellos accesible.',
  },
}

export const evanston: LocationSource = {
  slug: 'evanston',
  status: 'opening',
  opensOn: '2027-02-01',
  name: { en: 'Evanston', es: 'Evanston' },
  summary: {
    en: 'Our new laser and scar clinic near the lake, with a skin doctor every day. It is not open yet. An invented clinic.',
    es: 'Nuestra nueva clínica de láser y cicatrices cerca del lago, con dermatólogo todos los días. Todavía no abre. Es una clínica inventada.',
  },
  neighbourhood: 'Downtown Evanston',
  street: '410 Placeholder Place',
  city: 'Evanston',
  postalCode: '60201',
  point: [-87.6844, 42.0464],
  phone: '+13125550131',
  outOfHoursPhone: '+13125550199',
  email: 'evanston@example.com',
  weeklyHours: [
    { day: '1', opens: '09:00', closes: '17:00' },
    { day: '2', opens: '09:00', closes: '17:00' },
    { day: '3', opens: '11:00', closes: '19:00' },
    { day: '4', opens: '09:00', closes: '17:00' },
    { day: '5', opens: '09:00', closes: '15:00' },
  ],
  exceptions: [
    {
      date: '2027-02-01',
      reason: { en: 'Opening day', es: 'Día de apertura' },
      hours: [{ opens: '13:00', closes: '18:00' }],
    },
  ],
  examinedBy: ['wieczorek', 'park'],
  performedBy: ['wieczorek', 'park', 'lindqvist-boone'],
  medicalDirector: 'wieczorek',
  offers: [
    { treatment: 'microneedling' },
    { treatment: 'radiofrequency-microneedling' },
    { treatment: 'non-ablative-fractional-laser' },
  ],
  languagesSpoken: ['en', 'ko', 'fr'],
  access: {
    en: 'Elevator from the street, automatic doors, and a changing place. A hearing loop will be at the desk.',
    es: 'Elevador desde la calle, puertas automáticas y un baño amplio con cambiador. En la recepción habrá bucle magnético.',
  },
  transport: {
    en: 'Invented stop “Placeholder” on the Purple line, a four-minute walk.',
    es: 'Parada inventada «Placeholder» de la línea Morada, a cuatro minutos a pie.',
  },
  parking: {
    en: 'A paid garage under the building, with an elevator to the clinic.',
    es: 'Estacionamiento de pago bajo el edificio, con elevador a la clínica.',
  },
}
