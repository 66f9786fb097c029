import type { ConditionSource } from '../contentTypes'

export const ageingAndTexture: readonly ConditionSource[] = [
  {
    slug: 'fine-lines-and-wrinkles',
    name: { en: 'Fine lines and wrinkles', es: 'Líneas finas y arrugas' },
    alsoKnownAs: { en: ['wrinkles', 'rhytids'], es: ['arrugas', 'líneas de expresión'] },
    summary: {
      en: 'Lines that come with age, sun and the way our faces move. They are normal.',
      es: 'Líneas que aparecen con la edad, el sol y los gestos de la cara. Son normales.',
    },
    description: {
      en: `Skin makes less collagen and elastin as we get older. These are the fibers that keep it firm and stretchy. Sun and smoking speed this up.

Wrinkles are not a disease. You never have to treat them. Sun protection is the best-known way to slow new ones.`,
      es: `Con los años, la piel produce menos colágeno y elastina. Son las fibras que la mantienen firme y elástica. El sol y el tabaco aceleran este cambio.

Las arrugas no son una enfermedad. Nunca es obligatorio tratarlas. Protegerse del sol es la forma más conocida de frenar las nuevas.`,
    },
    onSkinTones: {
      en: `- Lines look and feel much the same on white, brown and black skin.
- On white skin, sun damage often shows as lines first.
- On brown and black skin, uneven color often shows before lines do.`,
      es: `- Las líneas se ven y se sienten casi igual en piel blanca, morena y negra.
- En piel blanca, el daño del sol suele notarse primero en las líneas.
- En piel morena y negra, el color desigual suele notarse antes que las líneas.`,
    },
    whenToSeeDoctor: {
      en: `Wrinkles alone are no reason to see a doctor. See one for a rough or scaly patch, or a sore that does not heal in skin that has had a lot of sun.`,
      es: `Las arrugas por sí solas no son motivo de consulta. Acuda al médico si nota una zona áspera o con escamas, o una llaga que no sana en piel que recibió mucho sol.`,
    },
    citations: ['fda-devices', 'nhs-skin-symptoms'],
  },
  {
    slug: 'enlarged-pores',
    name: { en: 'Enlarged pores', es: 'Poros dilatados' },
    alsoKnownAs: { en: ['large pores'], es: ['poros abiertos'] },
    summary: {
      en: 'Skin openings that are easier to see than usual, most often on the nose and cheeks.',
      es: 'Aberturas de la piel que se notan más de lo normal, sobre todo en la nariz y las mejillas.',
    },
    description: {
      en: `Every hair and oil gland opens through a pore. Oil, age and sun can make the opening look wider. Pores don't open and close, and no treatment removes them.

Gentle washing and sun protection are the first steps. Everything else is cosmetic.`,
      es: `Cada pelo y cada glándula de grasa sale por un poro. La grasa, la edad y el sol pueden hacer que la abertura se vea más ancha. Los poros no se abren ni se cierran, y ningún tratamiento los elimina.

Lavarse con suavidad y protegerse del sol son los primeros pasos. Todo lo demás es estético.`,
    },
    onSkinTones: {
      en: `- Pores look like small dots or dimples on every skin tone.
- On white skin they can look gray or dark when they hold oil.
- On brown and black skin they can look darker than the skin, or shiny around the edge.`,
      es: `- Los poros se ven como puntitos u hoyuelos en cualquier tono de piel.
- En piel blanca pueden verse grises u oscuros cuando tienen grasa.
- En piel morena y negra pueden verse más oscuros que la piel o brillantes en el borde.`,
    },
    whenToSeeDoctor: {
      en: `Large pores alone are no reason to see a doctor. See one if you also have painful spots, or one pore that grows, bleeds or crusts.`,
      es: `Los poros dilatados por sí solos no son motivo de consulta. Acuda al médico si además tiene granos dolorosos, o si un poro crece, sangra o forma costra.`,
    },
  },
  {
    slug: 'loose-skin',
    name: { en: 'Loose or crepey skin', es: 'Piel floja o apergaminada' },
    alsoKnownAs: {
      en: ['crepey skin', 'sagging skin', 'skin laxity'],
      es: ['flacidez', 'piel fina y arrugada', 'piel caída'],
    },
    summary: {
      en: 'Thin skin that folds like crepe paper or hangs a little. It comes with age, sun and weight loss.',
      es: 'Piel fina que se pliega como papel crepé o cuelga un poco. Aparece con la edad, el sol y la pérdida de peso.',
    },
    description: {
      en: `Crepey skin (the word comes from crepe paper) is thin and finely wrinkled. Loose skin hangs because it has lost some of its stretch. Both come with age, sun and big changes in weight.

Mild looseness may look a little better after some treatments. Skin that hangs a lot does not tighten with needles, creams or lasers. Only surgery removes it.`,
      es: `La piel apergaminada es fina y tiene arrugas muy pequeñas, como papel crepé. La piel floja cuelga porque perdió parte de su elasticidad. Las dos aparecen con la edad, el sol y los cambios grandes de peso.

Una flacidez leve puede verse algo mejor después de algunos tratamientos. La piel que cuelga mucho no se tensa con agujas, cremas ni láser. Solo la cirugía la quita.`,
    },
    onSkinTones: {
      en: `- It feels thin and soft, and stays folded for a moment when you pinch it, on every skin tone.
- On white skin, veins and brown sun spots can show through.
- On brown and black skin, the folds can look darker, and the surface dull or ashy.`,
      es: `- En cualquier tono de piel se siente fina y suave, y queda doblada un momento al pellizcarla.
- En piel blanca pueden verse las venas y las manchas del sol.
- En piel morena y negra, los pliegues pueden verse más oscuros y la superficie opaca o ceniza.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if your skin tears or bruises very easily, if you lose weight without trying, or if rashes come back under a fold.`,
      es: `Consulte a un médico si su piel se rompe o se le hacen moretones con mucha facilidad, si baja de peso sin proponérselo o si le salen sarpullidos una y otra vez bajo un pliegue.`,
    },
  },
  {
    slug: 'discoloration',
    name: {
      en: 'Dark patches and spots (hyperpigmentation)',
      es: 'Manchas oscuras (hiperpigmentación)',
    },
    alsoKnownAs: {
      en: ['discoloration', 'dark spots', 'melasma', 'hyperpigmentation'],
      es: ['manchas', 'decoloración', 'melasma', 'paño'],
    },
    summary: {
      en: 'Patches that are darker than the skin around them, after spots, sun, hormones or an injury.',
      es: 'Zonas más oscuras que la piel de alrededor, después de granos, sol, cambios hormonales o una herida.',
    },
    description: {
      en: `Skin makes extra color (melanin) when it is irritated. So a spot, a rash, a burn or a treatment can leave a dark mark. Doctors call it post-inflammatory hyperpigmentation. Sun and hormones can cause dark patches too, such as melasma.

**The same thing that treats a dark patch can also cause one.** That is true of needles, peels and lasers. It happens more often in brown and black skin. So the first steps are a clear diagnosis, sun protection and patience.`,
      es: `La piel produce más color (melanina) cuando se irrita. Por eso un grano, un sarpullido, una quemadura o un tratamiento pueden dejar una marca oscura. Los médicos la llaman hiperpigmentación posinflamatoria. El sol y las hormonas también pueden causar manchas, como el melasma.

**Lo mismo que trata una mancha puede causar otra.** Esto vale para las agujas, las exfoliaciones químicas y los láseres. Pasa más en piel morena y negra. Por eso lo primero es un diagnóstico claro, protección solar y paciencia.`,
    },
    onSkinTones: {
      en: `- Dark patches are flat and feel like the rest of the skin on every tone.
- On white skin they look tan, brown or sometimes red-brown.
- On brown and black skin they look dark brown, gray-brown or almost black, stand out more, and tend to last longer.`,
      es: `- Las manchas son planas y se sienten como el resto de la piel en cualquier tono.
- En piel blanca se ven canela, cafés o a veces café rojizo.
- En piel morena y negra se ven café oscuro, café grisáceo o casi negras, resaltan más y suelen durar más.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor about any single dark spot that is new, grows, has an uneven edge or several colors, itches or bleeds. Do this before you think about a cosmetic treatment.`,
      es: `Consulte a un médico por cualquier mancha aislada que sea nueva, crezca, tenga el borde irregular o varios colores, dé picazón o sangre. Hágalo antes de pensar en un tratamiento estético.`,
    },
    citations: ['safety-review', 'peels-acne', 'nhs-skin-symptoms'],
  },
  {
    slug: 'uneven-skin-tone',
    name: { en: 'Uneven tone and texture', es: 'Tono y textura desiguales' },
    alsoKnownAs: { en: ['uneven skin tone', 'dull skin'], es: ['tono desparejo', 'piel opaca'] },
    summary: {
      en: 'Skin that looks blotchy, rough or dull rather than one clear patch or spot.',
      es: 'Piel que se ve con manchas difusas, áspera u opaca, sin una mancha clara y única.',
    },
    description: {
      en: `Most skin is not one even color, and that is normal. Sun, dryness, old spots and irritation can make the difference stronger or the surface rough.

Gentle care and sun protection come first. Ask for a diagnosis before you treat color, because several skin diseases start this way.`,
      es: `La piel de casi todas las personas no es de un solo color, y eso es normal. El sol, la resequedad, los granos viejos y la irritación pueden aumentar la diferencia o dejar la superficie áspera.

Primero van el cuidado suave y la protección solar. Pida un diagnóstico antes de tratar el color, porque varias enfermedades de la piel empiezan así.`,
    },
    onSkinTones: {
      en: `- Roughness can be felt on every skin tone.
- On white skin, blotches are often pink, red or tan.
- On brown and black skin, blotches are often darker or lighter than the rest, and dry skin can look gray or ashy.`,
      es: `- La aspereza se siente en cualquier tono de piel.
- En piel blanca, las zonas suelen verse rosadas, rojas o canela.
- En piel morena y negra suelen verse más oscuras o más claras que el resto, y la piel seca puede verse gris o ceniza.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if the color changes quickly, if patches lose their color or their feeling, or if you have itching, scales or sores.`,
      es: `Consulte a un médico si el color cambia rápido, si hay zonas que pierden el color o la sensibilidad, o si tiene picazón, escamas o llagas.`,
    },
    citations: ['nhs-skin-symptoms'],
  },
]
