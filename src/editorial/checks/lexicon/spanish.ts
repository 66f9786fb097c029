import { phrases } from '../text/phrases'
import type { Lexicon } from './lexicon'
import { spanishDenials } from './spanishDenials'
import { spanishSafety } from './spanishSafety'
import { spanishTerms } from './spanishTerms'

/** What people hope to lose. */
const unwanted =
  '(?:cicatri(?:z|ces)|arrugas?|líneas|acné|granos|espinillas|manchas?|marcas?|estrías?|celulitis|grasa|flacidez|poros|pigmentación|vello|venas?|varices|várices|ojeras|rojez|rojeces|imperfecciones|defectos|problemas?|preocupaciones|signos de la edad|años|sudor(?:ación)?|tatuajes?|verrugas?|papada|surcos|pliegues)'
const articles =
  '(?:(?:las?|los|el|sus?|todas?|todos|cualquier|toda|esas?|esos|por completo|completamente|definitivamente|para siempre|de una vez) )*'

/** Spanish claims. Sources of the rules: docs/clinical-checks.md. */
export const spanish: Lexicon = {
  denials: spanishDenials,
  ...spanishSafety,
  ...spanishTerms,
  promises: phrases([
    'garantiz\\w+|garantías? (?:de|total)|(?:está|están|queda|quedan) asegurad\\w+',
    '(?:asegura|aseguran|aseguramos|asegurará|asegurarán)(?: [\\p{L}]+){0,4} (?:resultados?|recuperación|éxito|cicatrización|mejoría|mejora|piel|efecto)',
    `(?:eliminará|eliminarán|borrará|borrarán|quitará|quitarán|curará|curarán|desaparecerá|desaparecerán|suprimirá|acabará con|acabarán con|solucionará|resolverá|transformará|rejuvenecerá|tensará|reafirmará|levantará|alisará|devolverá|devolverán|recuperará su|funcionará|mejorará|reducirá|aclarará|corregirá|rellenará|va a (?:eliminar|borrar|quitar|curar|desaparecer|mejorar|funcionar|rejuvenecer|cambiar|lucir|tener|notar))`,
    '(?:verá|notará|obtendrá|tendrá|conseguirá|logrará|lucirá|disfrutará|quedará|saldrá|se verá|se sentirá)(?: (?:de|una?|la|el|los|las|unos|con|su|muy|más|diez|10|por|fin|siempre|enseguida))* (?:resultados?|diferencia|mejora|mejoría|cambio|piel|joven|rostro|lisa|firme|radiante|perfect\\w+|encantad\\w+|satisfech\\w+|content\\w+|años|mejor|espectacular|efecto)',
    `(?:elimina|eliminan|borra|borran|quita|quitan|cura|curan|suprime|suprimen|acaba con|acaban con|termina con|pone fin a|deshace|disuelve|hace desaparecer|hacen desaparecer|despídase de|diga adiós a|adiós a) ${articles}(?:[\\p{L}]+ ){0,2}?(?:${unwanted})`,
    `${unwanted}(?: (?!no |nunca |tampoco )\\p{L}+){0,3} (?:desaparecen?|se borran?|se van|se esfuman?|desaparecerán?)`,
    '(?:cura|curan|cure|curado|curada|curación) (?:definitiva|completa|total|para (?:el|la)|la (?:enfermedad|piel)|el (?:acné|problema))',
    '(?:para siempre|de por vida|toda la vida|de una vez por todas|definitivamente)',
    '(?:resultados?|efectos?|soluci(?:ón|ones)|eliminaci(?:ón|ones)|cambios?|mejoras?)(?: \\p{L}+)? (?:permanentes?|definitiv[ao]s?|etern[ao]s?|asegurad[ao]s?|inmediat[ao]s|instantáne[ao]s|inmediato|segur[ao]s|milagros[ao]s?|garantizad[ao]s?|probados|espectaculares)|(?:es|son) (?:permanentes?|definitiv[ao]s?)',
    'detiene el (?:tiempo|envejecimiento)|revierte el envejecimiento|años (?:más joven|menos)|rejuvenece (?:\\d+|diez) años|eterna juventud|milagros?|milagros[ao]s?|infalible|nunca falla|no falla|sin fallo|éxito (?:asegurado|seguro|total)|cambiará su vida|cambia la vida|devuelve la juventud|recupere la juventud|como nuev[ao]|piel (?:perfecta|nueva|de bebé|de porcelana|impecable)',
    '(?:problemas|preocupaciones|imperfecciones)(?: \\p{L}+){0,4} (?:resuelt|solucionad)[ao]s|soluciona (?:todos|cualquier|sus|los)|resuelve (?:todos|cualquier|sus|los)',
    '(?:le|les|te|se) (?:prometemos|promete|aseguramos|garantiza)|prometemos|promete (?:una?|resultados|que|la)|no (?:volverá|tendrá que|necesitará)(?: \\p{L}+){0,3}',
  ]),
  absolutes: phrases([
    'siempre (?:funciona|funcionan|mejora|mejoran|da|dan|cura|desaparece|desaparecen|es|son|está|resulta|queda|ayuda|ayudan|deja|sana|sanan|cicatriza|se ve|se ven|efectivo|seguro|segura|eficaz|responde|responden|logra|consigue)|(?:funciona|funcionan|mejora|mejoran|es (?:segur|eficaz|efectiv)\\w*|son (?:segur|eficac|efectiv)\\w*|resulta|sale bien|se va|desaparecen?) siempre',
    '(?:nunca|jamás) (?:falla|fallan|duele|duelen|deja|dejan|causa|causan|quema|produce|producen|provoca|provocan|vuelve|vuelven|se infecta|hay|ha habido|ha fallado|ha causado|hemos|tiene|tienen|daña|dañan|da problemas|pasa|ocurre|sale mal|irrita|mancha)',
    '(?:tod[ao]s? (?:l[ao]s|nuestr[ao]s|sus) (?:pacientes|personas|clientes|clientas|mujeres|hombres|tipos de piel|pieles|tonos de piel|casos|edades|usuari[ao]s)|todo el mundo|todas las pieles|toda persona|cualquier (?:persona|piel|tipo de piel|edad|paciente|tono de piel|caso)|cada paciente)(?: que \\p{L}+(?: \\p{L}+)?)? (?:puede|pueden|nota|notan|mejora|mejoran|ve|ven|responde|responden|queda|quedan|es apt|son apt|está|están|tolera|toleran|sale|salen|obtiene|obtienen|logra|logran|consigue|consiguen|recomienda|recomiendan|repite|repiten|se recupera|se recuperan)',
    '(?:apt[ao]|segur[ao]|adecuad[ao]|indicad[ao]|ideal|eficaz|efectiv[ao]|perfect[ao]|recomendad[ao]|buen[ao]|válid[ao]|sirve|funciona|funcionan|vale|conviene) (?:para|en|con|a) (?:absolutamente )?(?:tod[ao]s?(?: (?:el mundo|l[ao]s|tipo)|(?=[.,;!]|$))|cualquier (?:persona|piel|edad|tipo|paciente|caso|tono|zona)|toda (?:persona|piel|clase))',
    '(?:nadie|ningún paciente|ninguna paciente|ninguna persona|ninguno de (?:nuestros|los)|ninguna de (?:nuestras|las))(?: \\p{L}+){0,2} (?:ha|han|tiene|tuvo|sufre|sufrió|se arrepiente|se queja|se quejó|nota|sale|queda|presenta|presentó|necesita|siente|tendrá|sufrirá)',
    '(?:100|cien) ?(?:%|por ciento)|al cien por cien|ciento por ciento',
    '(?:completamente|totalmente|absolutamente|perfectamente|del todo|enteramente|siempre) (?:segur[ao]s?|indolor[ao]?|inocu[ao]s?|inofensiv[ao]s?|natural(?:es)?|eficaz|eficaces|efectiv[ao]s?|invisibles?|lis[ao]s?|eliminad[ao]s?|libres?|fiables?|compatible)|(?:desaparecen?|elimina\\w*|borra\\w*|quita\\w*|cura\\w*|se va) (?:por completo|del todo|completamente|totalmente)|en todos los casos|en cualquier caso y|sin excepci(?:ón|ones)',
  ]),
  riskDenials: phrases([
    '(?:no (?:tiene|tienen|hay|existe|existen|presenta|presentan|conlleva|conllevan|implica|implican|supone|suponen|corre|entraña|entrañan|comporta|produce|producen|causa|causan|provoca|provocan|genera|ofrece|lleva) (?:(?:ningún|ninguna|ningunos|absolutamente|prácticamente|un|una|los|las|el|la|tipo de|nunca|apenas) )*|(?:carece|exent[ao]s?|libres?) (?:de )?(?:(?:todo|cualquier|los|toda) )*|sin (?:(?:ningún|ninguna|absolutamente|apenas|los|las|tipo de|el menor) )*|cero |ningún |ninguna |ninguno de los )(?:riesgos?|efectos? (?:secundarios?|adversos?|colaterales?|indeseados?)|complicaci(?:ón|ones)|peligros?|contraindicaci(?:ón|ones)|secuelas?|reacciones adversas|inconvenientes?|molestias?|dolor|daños?)(?! (?:es demasiado|de menos))',
    'indolor[ao]?s?|inocu[ao]s?|inofensiv[ao]s?|no (?:hace|hacen|causa) daño|no (?:duele|duelen)(?: nada| en absoluto)?|no (?:puede|pueden|podría) (?:hacerle |causar |provocar |dejar |producir |dañar|quemar|salir mal|hacer daño|dar problemas|ocurrir nada)(?:\\p{L}* )*?(?:daños?|quemaduras?|cicatri\\p{L}+|manchas?|marcas?|problemas?|infecci\\p{L}+|mal|nada|piel|hiperpigmentación)?',
    'no (?:deja|dejan|causa|causan|provoca|provocan|produce|producen|genera|quema|queman|mancha|manchan|daña|dañan|irrita|irritan)(?: (?:nunca|jamás|ningún|ninguna|ni|una?|las?|los|el|más|cicatrices|la|piel))* (?:cicatri(?:z|ces)|manchas?|marcas?|quemaduras?|daños?|dolor|infecci(?:ón|ones)|efectos|reacciones|complicaciones|piel|hiperpigmentación|hematomas|moretones|rastro|secuelas)',
    'nada (?:puede|podría) salir mal|no hay (?:nada que temer|de qué preocuparse|motivos? para preocuparse|por qué preocuparse)|no (?:tiene|hay) (?:que|por qué) preocuparse|no se preocupe|nada que perder|sin peligro',
    '(?:completamente|totalmente|absolutamente|perfectamente|muy|100 ?%|del todo) segur[ao]s?|segur[ao]s? y (?:eficaz|eficaces|efectiv[ao]s?|indolor[ao]?)|segur[ao] al cien',
  ]),
  harmless: phrases(['inofensiv[ao]s?|indolor[ao]?s?|inocu[ao]s?']),
  observations: phrases([
    'se (?:observ|describ|encontr|registr|notific|report|vio|vieron)\\p{L}*|(?:registró|encontró|encontraron|observó|describió|notificó|comunicó)|en (?:ese|este|el|un|una|esa|la) (?:estudio|ensayo|revisión)',
  ]),
  superlatives: phrases([
    '(?:el|la|los|las|nuestr[ao]s?|su) mejor(?:es)? (?:tratamiento|clínica|resultados?|opción|láser|solución|técnica|método|equipo|especialistas?|médic\\p{L}+|tecnología|productos?|cuidado|aparatos?|centro|forma de (?:rejuvenecer|eliminar)|aliado|relleno|profesional(?:es)?|piel|precio)|l[ao]s? mejor(?:es)? del? (?:\\p{L}+)|mejores resultados',
    '(?:el|la|los|las) (?:\\p{L}+ )?más (?:efectiv[ao]s?|eficaz|eficaces|segur[ao]s?|avanzad[ao]s?|modern[ao]s?|potentes?|naturales?|innovador[ae]?s?|complet[ao]s?|rápid[ao]s?|recomendad[ao]s?|solicitad[ao]s?|prestigios[ao]s?|cómod[ao]s?|popular(?:es)?|precis[ao]s?|suaves?|punter[ao]s?|experimentad[ao]s?|cualificad[ao]s?) (?:del?|que existen?|disponibles?|de todos|en el mercado|para|,|\\.|jamás|actualmente|hoy)',
    '(?:el|la|los|las) (?:tratamiento|técnica|láser|método|clínica|aparato|opción|tecnología|relleno|exfoliación|peeling|procedimiento|inyección|crema|solución)s? más (?:efectiv|eficaz|eficac|segur|avanzad|modern|potent|natural|innovador|complet|rápid|recomendad|suave|cómod|punter|popular)\\p{L}*',
    'númer[oa] uno|nº ?1|n\\.º ?1|líder(?:es)?|de primera clase|inigualables?|incomparables?|insuperables?|inmejorables?|sin igual|únic[ao]s? en (?:su|el|la)|revolucionari[ao]s?|de vanguardia|vanguardista|de última generación|lo último en|excepcional(?:es)?|extraordinari[ao]s?|increíbles?|espectacular(?:es)?|impresionantes?|asombros[ao]s?|maravillos[ao]s?|fantástic[ao]s?|mágic[ao]s?|óptim[ao]s?|patrón oro|estándar de oro|premiad[ao]s?|de lujo|superior(?:es)? a|ideal(?:es)? (?:para|como)|(?:es|son) ideal(?:es)?|perfect[ao]s? (?:para|como)|(?:resultados?|piel|opción|solución) (?:perfect|ideal)\\p{L}*',
  ]),
  comparisons: phrases([
    '(?:mucho |bastante |aún |claramente |muy |incluso )?(?:mejor(?:es)?|más (?:segur[ao]s?|eficaz|eficaces|efectiv[ao]s?|rápid[ao]s?|suaves?|potentes?|cómod[ao]s?|durader[ao]s?|natural(?:es)?|fuertes?|precis[ao]s?|barat[ao]s?|fiables?|profund[ao]s?|colágeno|beneficios?|resultados|visibles?|notables?)|menos (?:doloros[ao]s?|agresiv[ao]s?|invasiv[ao]s?|arriesgad[ao]s?|riesgos?|efectos|complicaciones|dolor|molestias?|sesiones|dañin[ao]s?|peligros[ao]s?|irritantes?|manchas|car[ao]s?|inflamación|tiempo de recuperación|riesgo)|superior(?:es)?|dura(?:n)? más|actúa(?:n)? más rápido)(?: [\\p{L}]+){0,6}? (?:que|a) (?!(?:antes|lo normal|de costumbre|ayer|usted|de lo|lo|al principio|el primer|nada|los primeros|un mes|una semana|se|no|le|es|la|está)\\b)(?:el|la|los|las|un|una|otros?|otras?|cualquier|todos?|cirugía|láser|otro|otra)',
    'tan (?:eficaz|eficaces|efectiv[ao]s?|segur[ao]s?|buen[ao]s?|potentes?) como|supera(?:n)? a|(?:el doble|el triple|la mitad) de|a diferencia de (?:otros|otras|l[ao]s|el|la|cualquier)|compara(?:do|da|dos|das) con|en comparación con|sin los (?:riesgos|inconvenientes|efectos|dolores) de|sustituye a|reemplaza a|alternativa más segura|mejor alternativa',
  ]),
  research: phrases([
    '(?:(?:recientes|muchos|muchas|varios|varias|numerosos|numerosas|diversos|nuevos|distintos|múltiples|todos los|los|las|la|el|diferentes|otros|algunos) )*(?:estudios|investigaciones|investigación|ciencia|científicos|investigadores|evidencia|evidencias|expertos|expertas|especialistas|médicos|dermatólogos|dermatólogas|ensayos(?: clínicos)?|datos|literatura|pruebas)(?: (?:clínicos|clínicas|científicos|científicas|científica|médicos|médicas|médica|recientes|han|ha|lo|que|más|coinciden en que|de todo el mundo|internacionales|actuales|disponibles|independientes|también))* (?:muestran?|demuestran?|demostrado|prueban?|probado|sugieren?|sugerido|dicen?|dice|afirman?|confirman?|confirmado|recomiendan?|recomendado|indican?|avalan?|avalado|respaldan?|encontraron|encuentran|concluyen?|coinciden|señalan?|apoyan?|aseguran?|revelan?|comprobado|comprueban|aconsejan?|consideran?|prefieren|apuntan?|evidencian)',
    '(?:según|de acuerdo con|conforme a|basado en|basada en|avalad[ao]s? por|respaldad[ao]s? por) (?:(?:los|las|la|el|varios|varias|numerosos|diversos|recientes|muchos|últimos|diferentes|nuevas|nuevos) )*(?:estudios|investigaciones|investigación|ciencia|científicos|expertos|especialistas|médicos|dermatólogos|ensayos|evidencia|datos)',
    '(?:clínicamente|científicamente|médicamente|dermatológicamente) (?:probad|demostrad|comprobad|testad|avalad|validad)[ao]s?|(?:está|ha sido|han sido|queda|es|son|está más que|se ha|ha) (?:ampliamente |científicamente |clínicamente |sobradamente |bien |más que )*(?:demostrad[ao]s?|probad[ao]s?|comprobad[ao]s?|demostrado|sabido|documentad[ao]s?|reconocid[ao]s?|establecid[ao]) ?(?:que)?|recomendad[ao]s? por (?:dermatólogos|médicos|expertos|especialistas)|eficacia (?:probada|demostrada|comprobada)',
  ]),
  namedSources: phrases([
    '(?:19|20)\\d\\d|et al\\.?|doi|pmid|PMC\\d+|FDA|NHS|OMS|EMA|AEMPS|AEDV|COFEPRIS|JAMA|JAAD|BMJ|Cochrane|Lancet|(?:Academia|Asociación|Sociedad|Colegio|Instituto|Organización|Agencia) (?:\\p{L}+ ){0,3}(?:de|del|para) \\p{L}+|(?:publicad[ao]s? en|revista|universidad de|prospecto|ficha técnica|instrucciones de uso|guía de)',
  ]),
  limitations: phrases([
    'no hay|no existen?|poc[ao]s?|escas[ao]s?|débil(?:es)?|limitad[ao]s?|insuficientes?|faltan?|pequeñ[ao]s?|contradictori[ao]s?|no (?:está|es) clar[ao]|inciert[ao]s?|no coinciden|no todos|no se sabe|todavía en estudio|hacen falta|no basta\\p{L}*|discrepan|muy bajas?|no se ha(?:n)?',
  ]),
  figures: phrases([
    '\\d+(?:[.,]\\d+)?(?: ?(?:-|a|–) ?\\d+)? ?(?:%|por ciento)',
    '(?:un[ao]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d+) de cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|mil|\\d+)',
    '(?:la mitad|dos tercios|un tercio|la mayoría|tres cuartas partes) de (?:las|los|nuestr[ao]s) (?:personas|pacientes|mujeres|hombres|usuari[ao]s|client[ae]s)(?= (?:mejor|not|ve|respond|qued|logr|obtien|consig)\\p{L}*)',
  ]),
  harmlessFigures: phrases([
    '(?:SPF|FPS) ?\\d+|(?:ácido|peróxido|lidocaína|hidroquinona|gel|crema|solución|alcohol|concentración|exfoliación|descuento|depósito)(?: \\p{L}+){0,2} (?:al|de|del) \\d+(?:[.,]\\d+)? ?(?:%|por ciento)|\\d+ ?(?:%|por ciento) de (?:descuento|ácido|alcohol|lidocaína)',
  ]),
  effects: phrases([
    '(?:trata|tratan|cura|curan|previene|previenen|alivia|alivian|controla|controlan|mejora|mejoran|reduce|reducen|combate|combaten|elimina|eliminan|detiene|detienen|revierte|sirve (?:para|contra)|sirven (?:para|contra)|ayuda (?:con|contra|en|a (?:tratar|curar|prevenir))|eficaz (?:contra|para|en)|efectiv[ao] (?:contra|para|en)|actúa contra|funciona (?:para|contra|con)|disminuye|disminuyen|protege (?:de|contra)|regenera|evita|evitan) (?:[\\p{L}]+ ){0,4}?(?:acné|psoriasis|eccema|eczema|rosácea|melasma|alopecia|caída del (?:cabello|pelo)|hiperhidrosis|sudoración|sudor|migrañas?|infecci(?:ón|ones)|vitíligo|dermatitis|verrugas|herpes|queloides?|cáncer|artritis|depresión|incontinencia|queratosis|hiperpigmentación|bruxismo|foliculitis|urticaria|cicatri(?:z|ces)|celulitis|circulación|sistema inmunitario|defensas)',
  ]),
  hedges: phrases([
    'puede|pueden|podría|podrían|quizá|quizás|tal vez|a veces|algun[ao]s (?:personas|pacientes|cicatrices|casos)|en algun[ao]s|en ciert[ao]s|un poco|suele|suelen|parece|parecen|por un tiempo|se (?:usa|utiliza|emplea)|busca|pretende|no siempre|no en todos|pregunte|consulte|si|hasta|antes de|después de',
  ]),
}
