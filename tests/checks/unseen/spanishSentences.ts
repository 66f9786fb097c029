// Written before any check existed; never adjusted to make a rate better.
import { faulty, innocent, type UnseenSentence } from './unseenSentence'

/** As clinics and clinicians write in Spanish: twenty at fault, twenty innocent. */
export const spanishSentences: readonly UnseenSentence[] = [
  faulty('es', 1, ['promise'], 'Olvídese de las manchas para siempre.', {
    why: 'A lasting end is promised.',
  }),
  faulty('es', 2, ['absolute'], 'Nadie ha salido nunca de nuestra consulta sin notar el cambio.', {
    why: 'No exception is left.',
  }),
  faulty('es', 3, ['absolute', 'uncitedClaim'], 'Diez de cada diez pacientes lo recomendarían.', {
    why: 'Everybody, as a figure without a survey.',
  }),
  faulty(
    'es',
    4,
    ['unsourcedResearch'],
    'Está demostrado que el láser devuelve la firmeza a la piel.',
    { why: 'Proof is claimed and not named.' },
  ),
  faulty(
    'es',
    5,
    ['unsourcedResearch', 'promise'],
    'La ciencia lo avala: poros cerrados en dos semanas.',
    { why: 'Nameless science carries a promise with a date.' },
  ),
  faulty('es', 6, ['superlative'], 'Somos el centro número uno en rellenos de todo el estado.', {
    why: 'First place, claimed by the clinic itself.',
  }),
  faulty('es', 7, ['superlative'], 'Hablamos del peeling más avanzado que existe hoy en día.', {
    why: 'A superlative.',
  }),
  faulty(
    'es',
    8,
    ['uncitedComparison'],
    'Deja la piel mucho más lisa que cualquier crema de farmacia.',
    { why: 'A comparison without a source.' },
  ),
  faulty(
    'es',
    9,
    ['uncitedComparison'],
    'A diferencia de otros láseres, este respeta la piel morena.',
    { why: 'Compares harm without a source.' },
  ),
  faulty(
    'es',
    10,
    ['brandAsGeneric'],
    'Póngase bótox un mes antes de la boda y llegue descansada a las fotos.',
    { why: 'A prescription brand as a common noun.' },
  ),
  faulty(
    'es',
    11,
    ['brandAsGeneric'],
    'Si ha tomado Roacutan, deje pasar seis meses antes de venir.',
    { why: 'A reader who took the same drug under another name won’t see themselves.' },
  ),
  faulty('es', 12, ['absolute'], 'Se trata de un procedimiento inocuo.', {
    hasCitation: true,
    why: 'Denies every risk in one adjective; a source does not mend it.',
  }),
  faulty('es', 13, ['absolute'], 'Sin molestias, sin marcas y sin sorpresas.', {
    why: 'Three denials of risk without a verb.',
  }),
  faulty(
    'es',
    14,
    ['jargon'],
    'Se produce una epidermólisis controlada con la consiguiente neocolagénesis.',
    { why: 'Nothing is explained.' },
  ),
  faulty('es', 15, ['jargon'], 'Puede aparecer equimosis con edema periorbitario transitorio.', {
    why: 'A bruise and swelling that nobody will recognize.',
  }),
  faulty('es', 16, ['misspelling'], 'Avísenos si en su familia hay antecedentes de queliodes.', {
    why: 'Queloides is meant.',
  }),
  faulty('es', 17, ['misspelling'], 'El ácido hiarulónico se inyecta con una aguja muy fina.', {
    why: 'Hialurónico is meant.',
  }),
  faulty('es', 18, ['colourOnly'], 'Llame a la clínica si la zona se pone roja.', {
    why: 'On brown and black skin the sign may never show so.',
  }),
  faulty('es', 19, ['colourOnly'], 'Al tercer día la piel sana se ve sonrosada.', {
    why: 'Told as seen on white skin alone.',
  }),
  faulty(
    'es',
    20,
    ['promise', 'unsourcedResearch'],
    'Una sola sesión basta para recuperar el óvalo de su juventud y, según los expertos, lo ganado ya no se pierde.',
    { why: 'Two promises, and experts without a name.' },
  ),
  innocent('es', 1, 'Ningún relleno está libre de riesgos.', {
    why: 'A negated absolute that warns.',
  }),
  innocent('es', 2, 'No podemos garantizarle que la mancha se vaya.', {
    why: 'A negated promise.',
  }),
  innocent(
    'es',
    3,
    'Se suele oír que el láser «no duele nada»; no es verdad, la mayoría nota pinchazos.',
    { why: 'A quoted claim, put right at once.' },
  ),
  innocent(
    'es',
    4,
    'Mito: la exfoliación cura el acné. Realidad: puede ayudar, y los granos suelen volver al dejarla.',
    { hasCitation: true, why: 'A myth followed by its correction.' },
  ),
  innocent('es', 5, 'Guarde el gel en un lugar seguro, lejos de los niños.', {
    why: 'Safe in its everyday sense.',
  }),
  innocent('es', 6, 'El esmalte semipermanente se cura bajo la lámpara.', {
    why: 'Cure of a resin.',
  }),
  innocent('es', 7, 'Lo mejor es venir con la piel limpia y sin maquillaje.', {
    why: 'Best as advice.',
  }),
  innocent(
    'es',
    8,
    'La etiqueta dice «100 % filtros minerales»: eso no significa protección total.',
    { why: 'A label’s figure, explained.' },
  ),
  innocent('es', 9, 'Botox es el nombre comercial de una de las toxinas botulínicas.', {
    why: 'A brand named as a brand.',
  }),
  innocent(
    'es',
    10,
    'La isotretinoína se vende con varios nombres, entre ellos Roacutan y Acnemin.',
    { why: 'Generic name first, brands as brands.' },
  ),
  innocent(
    'es',
    11,
    'En un ensayo de 2018 con 60 personas, 22 tenían menos manchas a los tres meses.',
    { hasCitation: true, why: 'Numbers with their source.' },
  ),
  innocent(
    'es',
    12,
    'Según una revisión de 2021, este láser causó más manchas oscuras que la crema.',
    { hasCitation: true, why: 'A comparative inside a cited statement.' },
  ),
  innocent('es', 13, 'Nunca se arranque las costras.', { why: 'Never in an instruction.' }),
  innocent('es', 14, 'Use siempre protector solar, también en invierno.', {
    why: 'Always in an instruction.',
  }),
  innocent('es', 15, 'Desconfíe de quien le prometa un resultado perfecto.', {
    why: 'Warns of promises.',
  }),
  innocent(
    'es',
    16,
    'El enrojecimiento apenas se ve en piel morena y negra: busque un tono más oscuro o morado y toque si está caliente.',
    { hasCitation: true, why: 'A color word with what is seen on brown and black skin.' },
  ),
  innocent('es', 17, 'La capa externa de la piel (epidermis) se renueva en unas semanas.', {
    hasCitation: true,
    why: 'A clinical word in brackets after the plain one.',
  }),
  innocent(
    'es',
    18,
    'Se ha descrito ceguera permanente tras inyectar rellenos cerca de la nariz.',
    { hasCitation: true, why: 'An absolute-sounding word about a risk.' },
  ),
  innocent('es', 19, 'El seguro de la clínica cubre todos los aparatos.', {
    why: 'Seguro as insurance, and all, of machines.',
  }),
  innocent('es', 20, 'No se ha demostrado que un láser sea mejor que el otro.', {
    hasCitation: true,
    why: 'A comparison that says nothing is known.',
  }),
]
