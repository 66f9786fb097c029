import { lines, oneOf, phraseSets, phrases } from '../text/phrases'
import type { Claims } from './lexicon'
import {
  authorities,
  desired,
  everybody,
  gives,
  takesAway,
  treatments,
  unwanted,
  wishes,
} from './spanishWords'

const upTo = (most: number): string => `(?:\\p{L}+,? ){0,${most}}?`
const articles =
  '(?:(?:las?|los|el|sus?|tus?|esas?|esos|todas?|todos|cualquier|toda|por completo|completamente|definitivamente|para siempre|de una vez) )*'
const few =
  '(?:(?:solo|sólo|tan solo|apenas|en) )*(?:una(?: sola| única)?|dos|tres|cuatro|cinco|seis|pocas|unas pocas|\\d+)'
const harm = oneOf`
  cicatri(?:z|ces)|manchas?|marcas?|quemaduras?|daños?|dolor|infecci(?:ón|ones)|efectos
  reacciones|complicaciones|hiperpigmentación|hematomas|moretones|rastro|secuelas|alergias?
  molestias?|irritación|problemas?
`
const risk = oneOf`
  riesgos?|peligros?|complicaci(?:ón|ones)|contraindicaci(?:ón|ones)|secuelas?
  reacciones adversas|inconvenientes?|desventajas|molestias?|dolor|daños?
  efectos? (?:secundarios?|adversos?|colaterales?|indeseados?|no deseados?|negativos?)
`
const bright = oneOf`
  encantad[ao]s?|satisfech[ao]s?|content[ao]s?|felices|feliz|apt[ao]s?|candidat[ao]s?
  enamorad[ao]s?|maravillad[ao]s?|agradecid[ao]s?
`

/** Spanish claims. Sources of the rules: docs/clinical-checks.md. */
export const spanishClaims: Claims = {
  promises: phraseSets(lines`
    no (?:vuelven?|volverá[sn]?) a (?:verl|aparecer|salir|molestar|crecer|nacer)\p{L}*|(?:envejecer|${unwanted}) (?:ya |ahora )?(?:es|son) (?:opcional(?:es)?|una opción)
    nunca más (?:tendrá|volverá|necesitará|sufrirá|se preocup\p{L}*)|no tienen? escapatoria|ante (?:su|tu) sorpresa
    olvid[ea] (?:ya )?(?:las?|los|el|su|sus) (?:${unwanted}|cuchillas?)
    recuper[ea] (?:el|la|los|las|su) ${upTo(3)}(?:de su juventud|que tenía|que tuvo|de antes|de los (?:veinte|20))
    (?:${unwanted})(?: \p{L}+){0,3} (?:tienen? los días contados|no tienen? nada que hacer)
    a (?:solo |sólo |tan solo )?una (?:sola )?(?:sesión|visita|cita|llamada|inyección) de
    (?:${wishes}) (?:que )?siempre (?:ha |había )?(?:quiso|querido|deseado|soñado)|ante sus (?:propios )?ojos
    (?:no|nunca) (?:volverá|vuelva) a (?:depilarse|afeitarse|preocuparse|esconderse|sudar|taparse)
    la (?:solución|respuesta) que (?:estaba|lleva|andaba) (?:buscando|esperando)|como por arte de magia
    habrá[n]? (?:desaparecido|borrado|quedado atrás|cambiado|mejorado)
    que (?:desea|siempre quiso|siempre ha querido|merece|sueña|busca)(?= ?[.!,]|$)|otra (?:cara|piel|persona)|(?:vuelva|volverá|vuelve) a (?:sentirse|sentirte|lucir|ser joven|tener la piel|gustar\p{L}*)
    (?:dará|devolverá|proporcionará|regalará|aportará)n? ${upTo(3)}(?:${wishes})
    los resultados hablan por sí (?:solos|mismos)|por fin (?:podrá|luzca|disfrute|libre)|(?:${unwanted}) no vuelven?(?: a (?:salir|crecer|aparecer))?
    (?:eliminación|reducción|depilación|solución|corrección|rejuvenecimiento) (?:definitiv[ao]|permanente|total|complet[ao]|inmediat[ao]|duradera)
    (?<!(?:cómo|porqué|cuándo|si|que|no|dónde) )(?:simplemente )?funciona(?= ?[.!,:]|$)|mírese al espejo|no se reconocerá|parecerá otr[ao]|resultados que (?:se ven|duran|enamoran)
    (?=garantiz)(?<!(?:precio|cita|plaza|intimidad|reembolso) (?:está |queda )?)garantiz\p{L}+(?! (?:un |una |el |la |su |los |las )*(?:intimidad|privacidad|cita|precio|plaza|confidencialidad|datos|reembolso))|garantías? (?:de|total)|(?:está|están|queda|quedan) asegurad[ao]s?
    éxito (?:asegurado|seguro|total|garantizado)
    (?:asegura|aseguran|aseguramos|asegurará|asegurarán) (?!de |que )${upTo(4)}(?:resultados?
      |recuperación|éxito|cicatrización|mejoría|mejora|piel|efecto|rostro|aspecto)
    (?:eliminará|borrará|quitará|curará|desaparecerá|suprimirá|acabará con|solucionará|resolverá
      |transformará|rejuvenecerá|tensará|reafirmará|levantará|alisará|devolverá|recuperará
      |funcionará|mejorará|reducirá|aclarará|corregirá|rellenará|recobrará|borraremos
      |eliminaremos|cambiará|enamorará|estrenará)n?(?! (?:poco|con el tiempo))(?! (?:el |la |los |las |su |un )*(?:puntos|vendaje|apósito|crema|gel|anestesia|grapas|tapón|mascarilla))
    (?:va|van|vas) a (?:eliminar|borrar|quitar|curar|desaparecer|mejorar|funcionar|rejuvenecer
      |cambiar|lucir|notar (?:la|el|un)|encantar\p{L}*|enamorar\p{L}*)
    (?:verá|verás|notará|notarás|obtendrá|obtendrás|tendrá|tendrás|conseguirá|conseguirás
      |logrará|lograrás|lucirá|lucirás|disfrutará|quedará|saldrá|se verá|te verás|se sentirá
      |te sentirás|parecerá)(?: (?:de|una?|la|el|los|las|unos|con|su|tu|muy|más|diez|10|por|fin
      |siempre|enseguida|piel|rostro|cuerpo|labios|resultados?|aspecto|cambio|efecto|mejoría
      |cómo))* (?:resultados?|diferencia|mejora|mejoría|cambio|${desired}|encantad\w+
      |satisfech\w+|content\w+|años|mejor|efecto)
    (?:te|se) enamorarás? de|l[eo] encantará|te encantará|se sorprenderá|no se arrepentirá
    (?:${unwanted}|resultados?)(?:(?: \p{L}+)? (?:será|serán|son|es|pasarán a ser|quedan
      |quedarán) (?:ya )?(?:cosa|cosas|parte|historia|agua) ?(?:del? |pasad)?| (?:termina
      |terminan|acaba|acaban|se acaba|se acaban) (?:aquí|hoy|con nosotros)| (?:dej(?:an?
      |arán?) de (?:ser|molestar\p{L}*|preocupar\p{L}*|existir)|ya no (?:son|serán|será|es|le
      |se)|no (?:volverán?|le molestarán?)))
    (?:tenemos|es|encuentre|ofrecemos|conozca) (?:la|su) (?:\p{L}+ )?(?:solución|respuesta) (?:a
      |para|contra|definitiva)
    la (?:solución|respuesta) (?:a|para|contra) (?:${upTo(2)})(?:${unwanted})
    (?:esper[ea]|cuent[ae] con|puede contar con|confíe en)(?: (?:unos|un|una|con|el
      |la))* (?:${wishes}),? ${upTo(1)}(?:${desired})
    (?:cura|curan|cure|curado|curada|curación) (?:definitiva|completa|total|para (?:el|la)
      |la (?:enfermedad|piel)|el (?:acné|problema))
    (?=para)(?<!pueden? (?:quedar|permanecer) )para siempre|de por vida|toda la vida|de una vez(?: por todas)?|definitivamente
    de forma (?:definitiva|permanente)|permanentemente
    (?:resultados?|efectos?|soluci(?:ón|ones)|eliminaci(?:ón|ones)|depilaci(?:ón|ones)|cambios?
      |mejoras?)(?: \p{L}+)? (?:permanentes?|definitiv[ao]s?|etern[ao]s?|asegurad[ao]s?
      |inmediat[ao]s|instantáne[ao]s|inmediato|segur[ao]s|milagros[ao]s?|garantizad[ao]s?
      |probados|espectaculares)
    (?:es|son) (?:permanentes?|definitiv[ao]s?)
    (?:detiene|pare|para|frena) el (?:tiempo|envejecimiento|reloj)|revierte el envejecimiento
    vuelva atrás en el tiempo|retroced\p{L}+ (?:en )?el (?:tiempo|reloj)
    años (?:más joven|menos)|qu[ií]t\p{L}+ (?:\p{L}+ ){0,2}años|rejuvenece (?:\d+|diez) años
    eterna juventud|fuente de la juventud
    milagros?|milagros[ao]s?|infalible|nunca falla|no falla|sin fallo|cambiará su vida
    cambia la vida|devuelve la juventud|recupere la juventud|como nuev[ao]
    piel (?:perfecta|nueva|de bebé|de porcelana|impecable|de los (?:veinte|20))
    (?:problemas|preocupaciones|imperfecciones)(?: \p{L}+){0,4} (?:resuelt|solucionad)[ao]s
    soluciona (?:todos|cualquier|sus|los)|resuelve (?:todos|cualquier|sus|los)
    (?:le|les|te|se) (?:prometemos|promete|aseguramos|garantiza)(?! (?:contestar|llamar|responder|escuchar|avisar|explicar|su |una cita))|prometemos(?! (?:contestar|llamar|responder|escuchar|avisar|explicar))
    promete (?:una?|resultados|que|la)|no (?:volverá|tendrá que|necesitará)(?: \p{L}+){0,3}
    ${few} (?:sesión|sesiones|visitas?|aplicación|minutos) (?:bastan?|es suficiente
      |son suficientes|es todo|lo cambian?|y listo)
    basta(?:n)? (?:con )?${few} (?:sesión|sesiones|visitas?|minutos)
    desde (?:el primer (?:día|minuto|momento)|la primera (?:sesión|visita|aplicación))
    en (?:solo|sólo|tan solo|apenas|menos de) ${few} (?:sesión|sesiones|visitas?|días|semanas
      |minutos|horas)
    sin (?:ningún )?esfuerzo
    (?:que|con los? que) siempre (?:soñó|ha soñado|has soñado|soñaste|quiso|deseó)
    de (?:sus|tus) sueños|de ensueño|la mejor versión de
  `),
  outcomes: phraseSets(lines`
    ^(?:ahora )?(?:elimine|borre|corrija|combata|suprima|difumine|alise|derrita) ${articles}${upTo(2)}(?:${unwanted})
    (?:${wishes}) (?:${desired}) en (?:solo |tan solo |apenas |menos de )?(?:media|una|${few}) (?:hora|horas|minutos|sesión|sesiones|días|semanas|tarde|visita)
    (?:${takesAway}) ${articles}${upTo(2)}(?:${unwanted})
    (?:${unwanted})(?: (?!no |nunca |tampoco |puede|suele)\p{L}+){0,3} (?:desaparecen?
      |se borran?|se van|se esfuman?|se desvanecen?|se disuelven?|se funden)
    (?:${gives}) ${upTo(3)}(?:${wishes}),? ${upTo(2)}(?:${desired})
    (?:${gives}) ${upTo(3)}(?:${desired}) (?:${wishes})
    (?:devuelve[n]?|devolvemos|devuélvale|recupere|recupera|restaura|aumenta|realza
      |potencia) (?:a )?(?:su |tu |la |el |le )+${upTo(2)}(?:juventud|luminosidad|belleza
      |confianza|autoestima|frescura|firmeza|elasticidad|vitalidad|piel|figura|tersura|brillo)
    (?:piel|rostro|cara|cuerpo|labios|piernas|mirada) (?:queda|quedan|luce|lucen|sale|se ve
      |se ven|se vuelve) ${upTo(2)}(?:${desired})
    (?:transform[ae]|transforman|renueva|renueve|revitaliza|rejuvenece
      |rejuvenezca)n? ${upTo(1)}(?:piel|rostro|cara|vida|cuerpo|imagen|aspecto|figura|mirada)
    (?:resultados?|efectos?|lifting) ${upTo(1)}(?:visibles|inmediatos?|espectaculares
      |sorprendentes|excelentes|naturales|reales|duraderos)(?: y \p{L}+)? (?:desde|en|sin|tras
      |a partir)
    (?:mejora|reduce|reafirma|tensa|alisa|rejuvenece|rellena|levanta|suaviza
      |ilumina)n? ${upTo(4)}(?:visiblemente|al instante|de inmediato|inmediatamente|por completo
      |completamente|en una (?:hora|sesión))
    (?:visiblemente|instantáneamente|notablemente) (?:${desired}|más \p{L}+)
    libre de (?:${unwanted})
  `),
  hints: {
    promise: phrases(lines`
      (?:una|dos|tres|pocas|\p{L}+) (?:sesiones|sesión|visitas?) y (?:su|sus|adiós|listo|ya)
      como nunca (?:antes|la|lo|había|ha)
      (?:camino|secreto|clave|llave|pasaporte) (?:a|de|hacia|para) (?:la|una) (?:piel|juventud|belleza|mejor versión)
      (?:luzca|presuma de|muestre) ${upTo(2)}(?:${wishes})|(?:deje|basta) de (?:esconderse|ocultar\p{L}*|taparse|disimular)
      la perfección|sin filtros|efecto (?:wow|lifting inmediato)|resultados que (?:perduran|permanecen)
      (?:luzca|siéntase|sentirse) (?:radiante|espectacular|fabulos[ao]|increíble|más segur[ao] de)
    `),
    absolute: phrases(lines`
      nunca es (?:demasiado )?tarde para (?:lucir|tener|rejuvenecer|recuperar|verse)
      (?:la misma tarde|el mismo día|enseguida|al momento|de inmediato) (?:hace|retoma|vuelve a) (?:su )?(?:vida|rutina|trabajo)
      nadie (?:lo )?(?:notará|sabrá)|imperceptible|indetectable
    `),
    riskDenied: phrases(lines`
      (?:prácticamente|casi|apenas) (?:sin (?:riesgos?|dolor|molestias)|indolor[ao]?)
      en (?:buenas|las mejores) manos|tranquilidad (?:total|absoluta)|con total (?:seguridad|tranquilidad)
    `),
    unsourcedResearch: phrases(lines`
      (?:basad[ao]|fundad[ao]|apoyad[ao])s? en (?:la )?(?:ciencia|evidencia científica|bases científicas)
      no dejan? (?:lugar a|ninguna|espacio a la) dudas?
      (?:los números|los datos|las cifras) (?:no mienten|hablan)|es un hecho científico|fuera de toda duda|indiscutibles?
    `),
  },
  passing: phrases(lines`
    (?:hinchazón|rojez|enrojecimiento|hematomas?|moretones|costras?|picor|dolor|molestias?|puntos|efectos?)(?: (?:\p{L}+))?$
  `),
  shares: phrases(['la mayoría|normalmente|algun[ao]s|muchas personas']),
  none: phrases(['^(?:ningun[ao]|ningún|cero|nada|ni uno|ni una)(?: en absoluto)?[.!]?$']),
  softeners: phrases(lines`
    puede[n]?|podrían?|quizás?|tal vez|a veces|suelen?|algun[ao]s|much[ao]s|rara vez|a menudo
    poco a poco|un poco|en parte|ligeramente|intenta|busca|pretende|por un tiempo|ayuda[n]? a
    depende[n]?|pregunte|para|con el tiempo|hasta
  `),
  doubts: phrases(lines`
    puede que|podrían?|quizás?|tal vez|algun[ao]s|no tod[ao]s|al principio|hinchad[ao]s?
    hinchazón|depende[n]?|varían?|suelen?|por un tiempo|temporal(?:es)?|quiere|espera(?:n)? que
    realista|rara vez|riesgo|cuidado
  `),
  absolutes: phraseSets(lines`
    no hay (?:${unwanted}|nada)(?: \p{L}+){0,2} que se (?:le|nos) resista
    (?:tenga|tengas) la (?:edad|piel) que (?:tenga|tengas)|sea quien sea|que se (?:le|nos) resist[ae]n?
    como si nada(?: hubiera pasado)?|(?:indefectible|infalible|invariable)mente
    (?:un tratamiento|una sesión|una solución) (?:vale|sirve) para todo
    (?:recuperación|baja|tiempo de recuperación): (?:ninguna|cero|ninguno)
    (?:sirve|funciona|vale|segur[ao]|apt[ao]) (?:para|en|con|a) cualquiera|absolutamente (?:tod[ao]s?|nadie|nada|ningun[ao]|ningún|cualquier)|(?:ningún|ninguna) paciente (?:nuestr[ao] )?ha
    siempre (?:\p{L}+ ){0,2}(?:${bright}|éxito)
    (?:acaban?|terminan?|es|son|salen?) (?:siempre )?un éxito
    (?:no importa|sin importar|independientemente de|da igual)(?: cuál sea)? (?:la |su |el 
      |tu )?(?:edad|piel|tipo|color|sexo|quién|cuántos)
    sea cual sea su (?:edad|piel|tipo|color)
    no hay (?:nadie|nada|piel|caso) (?:a quien |que )(?:no|se nos) \p{L}+
    (?:complicaciones|problemas|cicatrices|quemaduras|fallos) (?:nunca|jamás) \p{L}+
    sin (?:dejar )?(?:rastro|huella|una sola marca)
    siempre (?:funciona|funcionan|mejora|mejoran|da|dan|cura|desaparece|desaparecen|es|son|está
      |resulta|queda|ayuda|ayudan|deja|sana|sanan|cicatriza|se ve|se ven|efectivo|seguro|segura
      |eficaz|responde|responden|logra|consigue|naturales|perfect[ao]s?|excelentes
      |satisfactori[ao]s?)(?! (?:necesari[ao]|importante|recomendable|mejor|un médico|preciso))
    (?:funciona|funcionan|mejora|mejoran|es (?:segur|eficaz|efectiv)\w*|son (?:segur|eficac
      |efectiv)\w*|resulta|sale bien|se va|desaparecen?) siempre
    (?:nunca|jamás) (?:falla|fallan|duele|duelen|deja|dejan|causa|causan|quema|produce|producen
      |provoca|provocan|vuelve|vuelven|se infecta|hay|ha habido|ha fallado|ha causado
      |hemos (?:tenido|visto)|tiene|tienen|daña|dañan|da problemas|pasa|ocurre|sale mal|irrita
      |mancha|decepciona|defrauda)
    (?:${everybody})(?: que \p{L}+(?: \p{L}+)?)? (?:(?:puede|pueden|podrá) (?:hacérsel[oa]
      |usarl[oa]|tratarse|beneficiarse|disfrutar|llevarl[oa]|recibirl[oa]|ponérsel[oa]
      |tenerl[oa])|notan?|mejoran?|ven?|responden?(?! (?:de (?:forma|manera|modo)|a su|distint))|quedan?|(?:es|son|están?|salen?
      |se van?) (?:\p{L}+ )?(?:${bright})|tolera|toleran|obtienen?|logran?|consiguen?
      |recomiendan?|repiten?|se recuperan?(?: bien| rápido| pronto)|se benefician?|lo aman?)
    (?:apt[ao]|segur[ao]|adecuad[ao]|indicad[ao]|ideal|eficaz|efectiv[ao]|perfect[ao]
      |recomendad[ao]|buen[ao]|válid[ao]|sirve|funcionan?|vale|conviene|fácil|indolor[ao]?
      |útil)s? (?:para|en|con|a) (?:absolutamente )?(?:${everybody}|tod[ao]s?(?: (?:el mundo
      |l[ao]s|tipo)|(?=[.,;!]|$))|cualquier (?:persona|piel|edad|tipo|paciente|caso|tono|zona)
      |toda (?:persona|piel|clase))
    (?:nadie|ningún paciente|ninguna paciente|ninguna persona|ninguno de (?:nuestros|los)
      |ninguna de (?:nuestras|las))(?: \p{L}+){0,2}? (?:se ha (?:quejado|arrepentido)
      |ha (?:tenido|sufrido|quedado|notado|salido)|han (?:tenido|sufrido|quedado|notado)|tuvo
      |sufre|sufrió|se arrepiente|se queja|se quejó|notará|se dará cuenta|sale|queda|presenta
      |presentó|sufrirá|lo sabrá)
    cien por cien|(?:100|cien) ?(?:%|por ciento)(?! (?:algodón|oxígeno|lino|seda))|al cien por cien
    ciento por ciento
    (?:completamente|totalmente|absolutamente|perfectamente|del todo|enteramente
      |siempre) (?:segur[ao]s?|indolor[ao]?|inocu[ao]s?|inofensiv[ao]s?|natural(?:es)?|eficaz
      |eficaces|efectiv[ao]s?|invisibles?|lis[ao]s?|eliminad[ao]s?|libres?|fiables?|compatible
      |reversibles?)
    (?:desaparecen?|elimina\w*|borra\w*|quita\w*|cura\w*|se va) (?:por completo|del todo
      |completamente|totalmente)
    en (?:todos|el 100 % de) los casos|en cualquier caso y|sin excepci(?:ón|ones)
    todas las veces
    sin (?:tiempo de |periodo de |período de |necesidad de )?(?:recuperación|baja|reposo
      |convalecencia)
    vuelva? (?:de inmediato|enseguida|al instante) a (?:su|la|sus)|reincorporación inmediata
  `),
  riskDenials: phrases(lines`
    nada de (?:${risk})|(?:${risk}): (?:ningun[ao]|cero|nada)|(?:la )?seguridad (?:está )?garantizada
    (?:demostrado|probado|sabido) que es segur[ao]|(?:${risk}) (?:son|es) (?:cosa del pasado|historia)
    (?:no (?:tiene|tienen|hay|existen?|presentan?|conllevan?|implican?|suponen?|corre|entrañan?
      |comporta|producen?|causan?|provocan?|genera|ofrece|lleva) (?:(?:ningún|ninguna|ningunos
      |absolutamente|prácticamente|un|una|los|las|el|la|tipo de|nunca|apenas) )*|(?:carece
      |exent[ao]s?|libres?) (?:de )?(?:(?:todo|cualquier|los|toda) )*|sin (?:(?:ningún|ninguna
      |absolutamente|apenas|los|las|tipo de|el menor) )*|cero |ningún |ninguna 
      |ninguno de los )(?:${risk})(?! (?:es demasiado|de menos))
    indolor[ao]?s?|inocu[ao]s?|inofensiv[ao]s?|no (?:hace|hacen|causa) daño
    no (?:duele|duelen)(?: nada| en absoluto)?
    (?:${risk})(?: de \p{L}+)? (?:(?:es|son) (?:prácticamente |casi )?(?:nul[ao]s?|inexistentes?|imposibles?)|no (?:existen?|se dan?
      |se producen|aparecen)|son (?:imposibles|inexistentes|nul[ao]s))
    no (?:puede|pueden|podría) (?:hacerle |causar |provocar |dejar |producir |dañar|quemar
      |salir mal|hacer daño|dar problemas|ocurrir nada|pasar nada)(?:\p{L}* )*?(?:${harm}|mal
      |nada|piel)?
    no (?:deja|dejan|causa|causan|provoca|provocan|produce|producen|genera|quema|queman|mancha
      |manchan|daña|dañan|irrita|irritan)(?: (?:nunca|jamás|ningún|ninguna|ni|una?|las?|los|el
      |más|cicatrices|la|piel))* (?:${harm}|piel)
    nada (?:puede|podría) salir mal
    no hay (?:nada que temer|de qué preocuparse|motivos? para preocuparse|por qué preocuparse)
    no (?:tiene|hay) (?:que|por qué) preocuparse|no se preocupe|nada que (?:perder|temer)
    sin peligro|no (?:notará|sentirá|se nota|se siente) (?:absolutamente )?(?:nada|dolor)
    sin (?:sentir|notar) nada
    (?:completamente|totalmente|absolutamente|perfectamente|muy|100 ?%|del todo
      |siempre) segur[ao]s?
    segur[ao]s? y (?:eficaz|eficaces|efectiv[ao]s?|indolor[ao]?|fiables?|cómod[ao]s?)
    (?:eficaz|eficaces|efectiv[ao]s?|rápid[ao]s?|cómod[ao]s?) y segur[ao]s?|segur[ao] al cien
    (?:tratamiento|procedimiento|método|técnica|láser|aparato) (?:es|son) segur[ao]s?(?= ?[.,;!]
      |$)
  `),
  harmless: phrases(['inofensiv[ao]s?|indolor[ao]?s?|inocu[ao]s?']),
  observations: phrases(lines`
    se (?:observ|describ|encontr|registr|notific|report|vio|vieron)\p{L}*
    registró|encontró|encontraron|observó|describió|notificó|comunicó
    en (?:ese|este|el|un|una|esa|la) (?:estudio|ensayo|revisión)
  `),
  superlatives: phraseSets(lines`
    (?:el|la|los|las|nuestr[ao]s?|su) mejor(?:es)? (?:tratamiento|clínica|resultados?|opción
      |láser|solución|técnica|método|equipo|especialistas?|médic\p{L}+|tecnología|productos?
      |cuidado|aparatos?|centro|forma de (?:rejuvenecer|eliminar|acabar)|aliado|relleno
      |profesional(?:es)?|piel|precio|manos|cirujan\p{L}+|cremas?)s?(?! para usted| en su caso
      | depende)
    l[ao]s? mejor(?:es)? del? (?:\p{L}+)|mejores (?:resultados|manos|especialistas)
    (?:el|la|los|las|nuestr[ao]s?) (?:\p{L}+ )?más (?:efectiv[ao]s?|eficaz|eficaces|segur[ao]s?
      |avanzad[ao]s?|modern[ao]s?|potentes?|naturales?|innovador[ae]?s?|complet[ao]s?
      |rápid[ao]s?|recomendad[ao]s?|solicitad[ao]s?|prestigios[ao]s?|cómod[ao]s?|popular(?:es)?
      |precis[ao]s?|suaves?|punter[ao]s?|experimentad[ao]s?|cualificad[ao]s?|vendid[ao]s?
      |valorad[ao]s?|deseado?s?|sofisticad[ao]s?|fiables?)(?! (?:es|sería) (?:esperar|no
      |preguntar))
    númer[oa] uno|nº ?1|n\.º ?1|(?<!(?:el|la|un|una) )líder(?! del? (?:el )?(?:equipo|turno))|líderes|de primera (?:clase|línea|calidad)|de primer nivel
    de alto nivel|inigualables?|incomparables?|insuperables?|inmejorables?
    sin (?:igual|rival|parangón|precedentes)|únic[ao]s? en (?:su|el|la)
    (?:técnica|tecnología|método|experiencia|fórmula|sistema|tratamiento) (?:única|único
      |exclusiv[ao])
    pioner[ao]s?
    revolucionari[ao]s?|revoluciona|de vanguardia|vanguardista|de última generación|lo último en
    lo más avanzado|innovador[ae]s?|tecnología punt[ae]\p{L}*|punter[ao]s?
    (?:calidad|tecnología|atención|resultados|nivel) superior(?:es)?|vanguardia
    excepcional(?:es)?|extraordinari[ao]s?|increíbles?|espectacular(?:es)?|impresionantes?
    asombros[ao]s?|maravillos[ao]s?|fantástic[ao]s?|mágic[ao]s?|óptim[ao]s?|sensacional(?:es)?
    (?:clínica|centro|equipo|nombre|institución)s? de referencia|referentes? (?:en|nacional|mundial)
    (?:elegid[ao]s?|votad[ao]s?|reconocid[ao]s?|nombrad[ao]s?) (?:como )?(?:el|la|los|las)? ?(?:mejor|número)
    (?:de )?(?:la|el) más alt[ao] (?:calidad|tecnología|gama|nivel|precisión)|de alta gama|en las mejores manos|nadie (?:lo )?hace como nosotros|como en ningún otro (?:sitio|centro)|marca(?:mos)? la diferencia
    (?:costará|difícil|imposible) (?:encontrar|hallar|igualar|superar)(?: \p{L}+){0,2} (?:más|mejor|tan|igual)
    favorit[ao]s? de (?:los|las|la|el|todas|todos)
    patrón oro|estándar de oro|premiad[ao]s?|galardonad[ao]s?|de lujo|lujos[ao]s?|de prestigio
    prestigios[ao]s?|excelencia|reconocid[ao]s? internacionalmente|prestigio internacional
    famos[ao]s
    superior(?:es)? a (?:la|el|los|las|otr)|ideal(?:es)? (?:para|como)|(?:es|son) ideal(?:es)?
    perfect[ao]s? (?:para|como)|(?:resultados?|piel|opción|solución) (?:perfect|ideal)\p{L}*
    ningún otro (?:tratamiento|método|láser|aparato)|nada (?:supera|iguala|funciona mejor)
  `),
  comparisons: phraseSets(lines`
    (?:mejor(?:es)?|más (?!riesgo|dolor|caro|lent|agresiv|largo|tiempo|a menudo)\p{L}+
      |menos \p{L}+|superior(?:es)?|dura(?:n)? más|actúa(?:n)? más rápido|más (?:rápido
      |tiempo))(?: \p{L}+){0,5}? (?:que|a) (?:con |tras |después de |una? |el |la |los |las 
      |\p{L}+ )??(?:${treatments})
    tan (?:eficaz|eficaces|efectiv[ao]s?|segur[ao]s?|buen[ao]s?|potentes?|bien
      |natural(?:es)?) como
    supera(?:n)? a|el (?:doble|triple) de|la mitad de (?:dolor|tiempo|riesgo)
    a diferencia de (?:${upTo(2)})(?:${treatments})
    (?:comparad[ao]s?|en comparación) con (?:${upTo(2)})(?:${treatments})
    frente a (?:la |el |los |las )?(?:${treatments})
    sin los (?:riesgos|inconvenientes|efectos|dolores) de|sustituye a|reemplaza a
    (?:alternativa|opción) (?:más segura|mejor|segura|natural|indolora)|mejor alternativa
    (?:ventajas|beneficios|resultados|efectos) de (?:la |el |un |una )?(?:${treatments}) (?:pero )?(?:sin|con la mitad)
    sin (?:pasar por (?:el )?quirófano|bisturí)|(?:los )?mismos (?:resultados|efectos|beneficios) que
    (?:duele|dura|cuesta|tarda|irrita|agrede)n? (?:mucho |bastante )?(?:más|menos) que (?:la |el |una? |los |las )?(?:${treatments}|cera|cuchilla)
    lo que (?:${upTo(2)})(?:${treatments}) no (?:puede|pueden|logra|logran|consiguen?)
    donde (?:las cremas|el láser|otros) (?:fallan|no llegan)
  `),
  research: phrases(lines`
    (?:${authorities})(?: (?!no |ni )\p{L}+){0,4}? (?:muestran?|demuestran?|demostrado|prueban?
      |probado|sugieren?|sugerido|dicen?|afirman?|confirman?|confirmado|recomiendan?|recomendado
      |indican?|avalan?|avalado|respaldan?|encontraron|encuentran|concluyen?|coinciden|señalan?
      |apoyan?|aseguran?|revelan?|comprobado|comprueban|aconsejan?|consideran?|prefieren
      |apuntan?|evidencian|confían)
    (?:según|de acuerdo con|conforme a|basad[ao]s? en|avalad[ao]s? por|respaldad[ao]s? por
      |probad[ao]s? por|demostrad[ao]s? por|recomendad[ao]s? por|aprobad[ao]s? por
      |confirmad[ao]s? por|con el aval de|gracias a) (?:(?:los|las|la|el|varios|varias|numerosos
      |diversos|recientes|muchos|últimos|diferentes|nuevas|nuevos|prestigiosos|miles de|años de
      |décadas de) )*(?:${authorities})
    (?:clínica|científica|médica|dermatológica)mente (?:probad|demostrad|comprobad|testad|avalad
      |validad)[ao]s?
    (?:con )?(?:aval|respaldo|evidencia|base) (?:científic[ao]|clínic[ao]|médic[ao])
    (?:años|décadas) de (?:investigación|estudios|ciencia)
    miles de (?:médicos|especialistas|dermatólogos|profesionales)
    (?:está|ha sido|han sido|queda|es|son|está más que|se ha|ha) (?:ampliamente 
      |científicamente |clínicamente |sobradamente |bien |más que )*(?:demostrad[ao]s?
      |probad[ao]s?|comprobad[ao]s?|demostrado|sabido|documentad[ao]s?|reconocid[ao]s?
      |establecid[ao]) ?(?:que)?
    (?:eficacia|resultados?|seguridad|método|efectos?|efectividad) (?:clínicamente 
      |científicamente )?(?:probad|demostrad|comprobad|contrastad)[ao]s?
  `),
  namedSources: phrases(lines`
    (?:19|20)\d\d
    et al\.?|doi|pmid|PMC\d+
    FDA|NHS|OMS|EMA|AEMPS|AEDV|COFEPRIS|JAMA|JAAD|BMJ|Cochrane|Lancet
    (?:Academia|Asociación|Sociedad|Colegio|Instituto|Organización
      |Agencia) (?:\p{L}+ ){0,3}(?:de|del|para) \p{L}+
    publicad[ao]s? en|revista|universidad de|prospecto|ficha técnica|instrucciones de uso
    guía de
  `),
  limitations: phrases(lines`
    no hay|no existen?|poc[ao]s?|escas[ao]s?|débil(?:es)?|limitad[ao]s?|insuficientes?|faltan?
    pequeñ[ao]s?|contradictori[ao]s?
    no (?:está|es) clar[ao]|inciert[ao]s?|no coinciden|no todos|no se sabe|no lo saben?
    todavía en estudio|hacen falta|no basta\p{L}*|discrepan|muy bajas?|no se ha(?:n)?|pregunte
    consulte
  `),
  figures: phrases(lines`
    \d+(?:[.,]\d+)?(?: ?(?:-|a|–) ?\d+)? ?(?:%|por ciento)
    (?:un[ao]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+) de cada (?:dos|tres|cuatro
      |cinco|seis|siete|ocho|nueve|diez|cien|mil|\d+)
    (?:la mitad|dos tercios|un tercio|la (?:gran |inmensa )?mayoría|tres cuartas partes
      |casi tod[ao]s) de (?:las|los|nuestr[ao]s) (?:personas|pacientes|mujeres|hombres
      |usuari[ao]s|client[ae]s)(?= (?:mejor|not|ve|respond|qued|logr|obtien|consig|est)\p{L}*)
  `),
  harmlessFigures: phrases(lines`
    (?:SPF|FPS) ?\d+
    (?:ácido|peróxido|lidocaína|hidroquinona|gel|crema|solución|alcohol|concentración
      |exfoliación|descuento|depósito)(?: \p{L}+){0,2} (?:al|de|del) \d+(?:[.,]\d+)? ?(?:%
      |por ciento)
    \d+ ?(?:%|por ciento) de (?:descuento|ácido|alcohol|lidocaína)
  `),
  effects: phrases(lines`
    (?:tratan?|curan?|previenen?|alivian?|calman?|controlan?|mejoran?|reducen?|combaten?
      |eliminan?|detienen?|revierte|refuerzan?|fortalece[n]?|estimulan?|activan?|sirven? (?:para
      |contra)|ayuda (?:con|contra|en|a (?:tratar|curar|prevenir))|eficaz (?:contra|para|en)
      |efectiv[ao] (?:contra|para|en)|recomendad[ao] (?:contra|para|en)|actúa contra
      |funciona (?:para|contra|con)|disminuyen?|protege (?:de|contra)|regenera
      |evitan?) ${upTo(4)}(?:acné|psoriasis|eccema|eczema|rosácea|melasma|alopecia
      |caída del (?:cabello|pelo)|hiperhidrosis|sudoración|sudor|migrañas?|dolor de cabeza
      |infecci(?:ón|ones)|vitíligo|dermatitis|verrugas|herpes|queloides?|cáncer|artritis
      |depresión|ansiedad|incontinencia|queratosis|hiperpigmentación|bruxismo|foliculitis
      |urticaria|cicatri(?:z|ces)|estrías|celulitis|circulación|sistema (?:inmunitario|inmune
      |linfático)|defensas|metabolismo|inflamación)
    (?:duplica|triplica|multiplica|aumenta) ${upTo(4)}(?:colágeno|elastina|circulación)
    mata ${upTo(2)}(?:bacterias|gérmenes|hongos)|(?:desintoxica|depura)
    acelera la (?:cicatrización|recuperación|curación)
  `),
  hedges: phrases(lines`
    puede|pueden|podría|podrían|quizá|quizás|tal vez|a veces
    algun[ao]s (?:personas|pacientes|cicatrices|casos)|en algun[ao]s|en ciert[ao]s|un poco
    suele|suelen|parece|parecen|por un tiempo|se (?:usa|utiliza|emplea)|busca|pretende
    no siempre|no en todos
    pregunte|consulte|si|hasta|antes de|después de
  `),
}
