import type { LocationSource } from '../contentTypes'

export const southLoop: LocationSource = {
  slug: 'south-loop',
  status: 'open',
  name: { en: 'South Loop', es: 'South Loop' },
  summary: {
    en: 'Our main clinic, five treatments, open six days a week, with a skin doctor on site on weekdays. An invented clinic.',
    es: 'Nuestra clínica principal: cinco tratamientos, seis días por semana y dermatóloga en el lugar de lunes a viernes. Es una clínica inventada.',
  },
  neighbourhood: 'South Loop',
  street: '1900 Invented Avenue, Suite 210',
  city: 'Chicago',
  postalCode: '60616',
  point: [-87.6247, 41.8563],
  phone: '+13125550101',
  outOfHoursPhone: '+13125550199',
  email: 'south-loop@example.com',
  bookingUrl: 'https://example.com/book/south-loop',
  weeklyHours: [
    { day: '1', opens: '09:00', closes: '13:00' },
    { day: '1', opens: '14:00', closes: '18:00' },
    { day: '2', opens: '09:00', closes: '13:00' },
    { day: '2', opens: '14:00', closes: '18:00' },
    { day: '3', opens: '09:00', closes: '13:00' },
    { day: '3', opens: '14:00', closes: '18:00' },
    { day: '4', opens: '11:00', closes: '20:00' },
    { day: '5', opens: '09:00', closes: '17:00' },
    { day: '6', opens: '10:00', closes: '14:00' },
  ],
  exceptions: [
    {
      date: '2026-11-26',
      reason: { en: 'Thanksgiving Day', es: 'Día de Acción de Gracias' },
      hours: [],
    },
    {
      date: '2026-12-24',
      reason: { en: 'Christmas Eve', es: 'Nochebuena' },
      hours: [{ opens: '09:00', closes: '12:00' }],
    },
  ],
  examinedBy: ['okafor-reyes', 'quintanilla'],
  performedBy: ['okafor-reyes', 'quintanilla', 'lindqvist-boone'],
  medicalDirector: 'okafor-reyes',
  offers: [
    { treatment: 'microneedling', bookingUrl: 'https://example.com/book/south-loop/microneedling' },
    { treatment: 'radiofrequency-microneedling' },
    { treatment: 'superficial-chemical-peel' },
    { treatment: 'non-ablative-fractional-laser' },
    { treatment: 'retinoid-cream' },
  ],
  languagesSpoken: ['en', 'es', 'pl', 'asl'],
  access: {
    en: 'Level entrance, elevator, and an accessible toilet on our floor. One room has a chair that lowers for transfers. Sign language interpreters come if you ask two days ahead. There is no quiet waiting room.',
    es: 'Entrada sin escalones, elevador y baño accesible en nuestro piso. Una sala tiene un sillón que baja para el traslado desde la silla de ruedas. Hay intérpretes de lengua de señas si los pide dos días antes. No hay sala de espera silenciosa.',
  },
  transport: {
    en: 'Invented stop “Museum Row” on the Red and Green lines, a five-minute walk. Buses stop at the door.',
    es: 'Parada inventada «Museum Row» de las líneas Roja y Verde, a cinco minutos a pie. Los autobuses paran en la puerta.',
  },
  parking: {
    en: 'Two accessible spaces in front. A paid garage is around the corner.',
    es: 'Dos lugares accesibles al frente. Hay un estacionamiento de pago a la vuelta.',
  },
  photos: ['clinic-front'],
}
