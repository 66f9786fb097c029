import type { ConditionSource } from '../contentTypes'

export const scars: readonly ConditionSource[] = [
  {
    slug: 'acne-scars',
    name: { en: 'Acne scars', es: 'Cicatrices de acné' },
    alsoKnownAs: {
      en: ['acne marks', 'pitted scars', 'atrophic scars'],
      es: ['marcas de acné', 'cicatrices hundidas', 'cicatrices atróficas'],
    },
    summary: {
      en: 'Dents or raised marks that stay after acne spots have healed.',
      es: 'Hundimientos o marcas elevadas que quedan cuando los granos del acné ya sanaron.',
    },
    description: {
      en: `A deep acne spot can damage the skin around it. If the skin then makes too little new tissue, a dent stays (an atrophic scar). If it makes too much, a raised scar stays (a hypertrophic scar).

Scars are not the same as acne. Acne is an active inflammation. Scars are what is left when it is over. Treating scars works best once new spots have stopped, because each new spot can leave a new scar.

Flat dark or red marks after a spot are not scars. They can fade by themselves.`,
      es: `Un grano profundo puede dañar la piel que lo rodea. Si después la piel forma muy poco tejido nuevo, queda un hundimiento (cicatriz atrófica). Si forma demasiado, queda una cicatriz elevada (cicatriz hipertrófica).

Las cicatrices no son lo mismo que el acné. El acné es una inflamación activa. Las cicatrices son lo que queda cuando termina. Conviene tratarlas cuando ya no salen granos, porque cada grano nuevo puede dejar otra cicatriz.

Las manchas planas, oscuras o rojas que quedan tras un grano no son cicatrices. Pueden aclararse solas.`,
    },
    onSkinTones: {
      en: `- Dents cast a small shadow on every skin tone. You can often feel the edge with a fingertip.
- On white skin, newer scars can look pink or red.
- On brown and black skin, newer scars are often darker than the skin around them, and the color can last longer than the dent bothers you.`,
      es: `- Los hundimientos hacen una pequeña sombra en cualquier tono de piel. A menudo se nota el borde con la yema del dedo.
- En piel blanca, las cicatrices recientes pueden verse rosadas o rojas.
- En piel morena y negra, las cicatrices recientes suelen verse más oscuras que la piel de alrededor, y el color puede durar más que la molestia del relieve.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if you still get painful lumps or new spots, if a scar keeps growing, or if your skin makes you avoid people or feel low. Acne that is treated early leaves fewer scars.`,
      es: `Consulte a un médico si todavía le salen bultos dolorosos o granos nuevos, si una cicatriz sigue creciendo o si su piel le hace evitar a la gente o sentirse triste. El acné que se trata pronto deja menos cicatrices.`,
    },
    citations: ['fda-devices', 'nhs-skin-symptoms', 'scar-review'],
  },
  {
    slug: 'abdominal-scars',
    name: {
      en: 'Scars on the belly after surgery (abdominal scars)',
      es: 'Cicatrices del abdomen después de una cirugía',
    },
    alsoKnownAs: {
      en: ['surgical scars', 'abdominal scars', 'C-section scar'],
      es: ['cicatrices quirúrgicas', 'cicatrices abdominales', 'cicatriz de cesárea'],
    },
    summary: {
      en: 'Lines on the belly that stay after an operation or an injury has healed.',
      es: 'Líneas en el abdomen que quedan cuando una operación o una herida ya sanó.',
    },
    description: {
      en: `A cut that goes through the skin heals with new tissue that is a little different from the skin around it. The line can be flat, sunken or raised, and it can feel tight or numb.

A young scar changes for a long time on its own. So the first treatment is often to protect it from the sun and wait.`,
      es: `Un corte que atraviesa la piel sana con un tejido nuevo, algo distinto de la piel de alrededor. La línea puede ser plana, hundida o elevada, y puede sentirse tirante o dormida.

Una cicatriz joven cambia sola durante mucho tiempo. Por eso, muchas veces lo primero es protegerla del sol y esperar.`,
    },
    onSkinTones: {
      en: `- On every skin tone the line can feel firm, smooth or ridged under a finger.
- On white skin a young scar can look pink, and an old one paler than the skin.
- On brown and black skin a young scar can look dark brown or purple, and an old one lighter or darker than the skin.`,
      es: `- En cualquier tono de piel, la línea puede sentirse firme, lisa o con relieve al tocarla.
- En piel blanca, una cicatriz joven puede verse rosada y una antigua, más clara que la piel.
- En piel morena y negra, una cicatriz joven puede verse café oscuro o morada y una antigua, más clara o más oscura que la piel.`,
    },
    whenToSeeDoctor: {
      en: `Call the team that operated if the scar opens, leaks, swells, or becomes hot and more painful. See a doctor if it grows beyond the cut, or if you feel a bulge when you stand or cough.`,
      es: `Llame al equipo que lo operó si la cicatriz se abre, supura, se hincha o se pone caliente y duele más. Consulte a un médico si crece más allá del corte o si nota un bulto al ponerse de pie o toser.`,
    },
    citations: ['fda-devices', 'scar-review'],
  },
  {
    slug: 'burn-scars',
    name: { en: 'Burn scars', es: 'Cicatrices de quemaduras' },
    alsoKnownAs: { en: ['scald scars'], es: ['marcas de quemaduras'] },
    summary: {
      en: 'Scars that stay after a burn has closed. They can be thin, thick, tight or itchy.',
      es: 'Cicatrices que quedan cuando una quemadura ya cerró. Pueden ser finas, gruesas, tirantes o dar picazón.',
    },
    description: {
      en: `A deep burn destroys part of the skin. The new tissue can be thin and shiny, or thick and raised, and it can pull on a joint.

A burn that has not healed is never treated on these pages. It needs medical care first. Treating the scar comes later, with the team that knows the burn.`,
      es: `Una quemadura profunda destruye parte de la piel. El tejido nuevo puede ser fino y brillante, o grueso y elevado, y puede tirar de una articulación.

Una quemadura que no ha sanado no se trata con nada de lo que hay en estas páginas. Primero necesita atención médica. La cicatriz se trata después, con el equipo que conoce la quemadura.`,
    },
    onSkinTones: {
      en: `- On every skin tone a burn scar can feel stiff, smooth or ropy, and it can itch.
- On white skin it is often pink, red or pale.
- On brown and black skin it can be much lighter or much darker than the skin around it.`,
      es: `- En cualquier tono de piel, puede sentirse rígida, lisa o como un cordón, y puede dar picazón.
- En piel blanca suele verse rosada, roja o pálida.
- En piel morena y negra puede verse mucho más clara o mucho más oscura que la piel de alrededor.`,
    },
    whenToSeeDoctor: {
      en: `Get medical care at once for a new burn that is large, deep or on the face, hands, feet or genitals. For a scar, see a doctor if it limits movement, opens again, or itches so much that you scratch it raw.`,
      es: `Busque atención médica de inmediato ante una quemadura nueva que sea grande, profunda o que esté en la cara, las manos, los pies o los genitales. Si es una cicatriz, consulte a un médico cuando limite el movimiento, se vuelva a abrir o dé tanta picazón que se lastime al rascarse.`,
    },
    citations: ['scar-review'],
  },
  {
    slug: 'other-mild-scars',
    name: { en: 'Other mild scars', es: 'Otras cicatrices leves' },
    alsoKnownAs: {
      en: ['scars from cuts', 'chickenpox scars'],
      es: ['cicatrices de cortes', 'cicatrices de varicela'],
    },
    summary: {
      en: 'Flat or slightly sunken marks after cuts, chickenpox or small injuries.',
      es: 'Marcas planas o un poco hundidas después de cortes, varicela o heridas pequeñas.',
    },
    description: {
      en: `Small injuries heal with a thin line or a shallow dent. Most people leave them alone, and that is a good choice. Many get harder to see with time.

Thick scars that grow beyond the old wound are something else. They are keloids, and needles can make them worse.`,
      es: `Las heridas pequeñas sanan con una línea fina o un hundimiento leve. La mayoría de las personas no hace nada, y es una buena opción. Muchas se notan menos con el tiempo.

Las cicatrices gruesas que crecen más allá de la herida son otra cosa. Son queloides, y las agujas pueden empeorarlos.`,
    },
    onSkinTones: {
      en: `- A shallow dent feels like a soft edge on every skin tone.
- On white skin the mark can be pink at first and pale later.
- On brown and black skin it is often darker first, and can end up lighter or darker than before.`,
      es: `- Un hundimiento leve se siente como un borde suave en cualquier tono de piel.
- En piel blanca, la marca puede ser rosada al principio y pálida después.
- En piel morena y negra suele verse más oscura al principio y puede quedar más clara o más oscura que antes.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if a scar keeps growing, hurts, itches all the time, or changes color or shape long after it healed.`,
      es: `Consulte a un médico si una cicatriz sigue creciendo, duele, da picazón todo el tiempo o cambia de color o de forma mucho después de haber sanado.`,
    },
    citations: ['scar-review', 'keloid-leaflet'],
  },
  {
    slug: 'keloids',
    name: { en: 'Raised, growing scars (keloids)', es: 'Cicatrices que crecen (queloides)' },
    alsoKnownAs: { en: ['keloid scars'], es: ['cicatrices queloides'] },
    summary: {
      en: 'Firm, raised scars that grow larger than the wound they began with.',
      es: 'Cicatrices firmes y elevadas que crecen más que la herida donde empezaron.',
    },
    description: {
      en: `A keloid forms when the skin makes too much collagen, the protein that holds it together, while a wound heals. Even a pinprick, a piercing or a spot can start one. It can itch or hurt, and it can keep growing for months or years.

Keloids are harmless to your health and can't be passed on. They are common on the ears, chest, shoulders and back. One part of your body can form keloids while another heals well.`,
      es: `Un queloide se forma cuando la piel produce demasiado colágeno, la proteína que la sostiene, mientras sana una herida. Hasta un pinchazo, una perforación o un grano puede iniciarlo. Puede dar picazón o doler, y puede crecer durante meses o años.

Los queloides no dañan la salud ni se contagian. Son frecuentes en las orejas, el pecho, los hombros y la espalda. Una parte del cuerpo puede formar queloides mientras otra sana bien.`,
    },
    onSkinTones: {
      en: `- On every skin tone a keloid feels firm, smooth or rubbery, and it stands out from the skin.
- On white skin it is often pink or red.
- On brown and black skin it can be skin-colored, purple or dark brown. Keloids are more common in people with brown and black skin.`,
      es: `- En cualquier tono de piel, el queloide se siente firme, liso o como de goma, y sobresale.
- En piel blanca suele verse rosado o rojo.
- En piel morena y negra puede ser del color de la piel, morado o café oscuro. Los queloides son más frecuentes en personas de piel morena y negra.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor early if a scar grows beyond the wound. Early treatment can slow it. Tell every clinician about it before anything that breaks the skin.`,
      es: `Consulte pronto a un médico si una cicatriz crece más allá de la herida. El tratamiento temprano puede frenarla. Cuénteselo a todo profesional antes de cualquier procedimiento que rompa la piel.`,
    },
    citations: ['keloid-leaflet', 'keloid-facts'],
  },
  {
    slug: 'stretch-marks',
    name: { en: 'Stretch marks', es: 'Estrías' },
    alsoKnownAs: { en: ['striae'], es: ['estrías de distensión'] },
    summary: {
      en: 'Narrow lines that appear when skin stretches quickly, for example in pregnancy.',
      es: 'Líneas angostas que aparecen cuando la piel se estira rápido, por ejemplo en el embarazo.',
    },
    description: {
      en: `Stretch marks are a kind of scar under the surface. They come with pregnancy, growth or a fast change in weight. They are harmless, and they can feel tight or itchy when they are new.

They usually fade with time. No cream has been shown to prevent them. Treatments may make them harder to see, but none takes them away.`,
      es: `Las estrías son un tipo de cicatriz bajo la superficie. Aparecen con el embarazo, el crecimiento o un cambio rápido de peso. No son peligrosas, y cuando son nuevas pueden sentirse tirantes o dar picazón.

Por lo general se aclaran con el tiempo. No se ha demostrado que alguna crema las prevenga. Los tratamientos pueden hacer que se noten menos, pero ninguno las quita.`,
    },
    onSkinTones: {
      en: `- On every skin tone they run as fine lines you can feel as soft grooves.
- On white skin new ones look pink or red, and old ones silvery.
- On brown and black skin new ones look purple, brown or darker than the skin, and old ones lighter.`,
      es: `- En cualquier tono de piel son líneas finas que se sienten como surcos suaves.
- En piel blanca, las nuevas se ven rosadas o rojas y las antiguas, plateadas.
- En piel morena y negra, las nuevas se ven moradas, cafés o más oscuras que la piel y las antiguas, más claras.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if wide stretch marks appear without a change in weight or a pregnancy, or together with easy bruising, a rounder face or tiredness.`,
      es: `Consulte a un médico si aparecen estrías anchas sin un cambio de peso ni un embarazo, o junto con moretones fáciles, la cara más redonda o cansancio.`,
    },
    citations: ['stretch-marks'],
  },
]
