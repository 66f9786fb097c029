import { lines, phrases } from '../text/phrases'
import type { englishSafety } from './englishSafety'

/** Who should not have something, in Spanish. */
export const spanishSafety: typeof englishSafety = {
  rulesOut: phrases(lines`
    (?:no|nunca) (?:debe|deben|debería|deberían|puede|pueden|podrá|conviene|hay que|se (?:debe
      |recomienda|aconseja|puede|hace|aplica|realiza|ofrece)|es (?:apt[ao]|adecuad[ao]
      |recomendable|segur[ao]|conveniente|para|posible)|son (?:candidat[ao]s|apt[ao]s)
      |está (?:indicad[ao]|recomendad[ao])|lo (?:haga|use|haga|recomendamos)|se lo haga|se haga
      |tratamos|atendemos|ofrecemos|inyectamos|aplicamos|use|reserve|mientras|durante|con|en)
    contraindicad[ao]s?|desaconsejad[ao]s?|se desaconseja
    (?:debe|deben|tiene que|hay que) (?:esperar|evitar|aplazar|posponer)
    evite (?:el|este|la|esta) (?:tratamiento|sesión|exfoliación|láser|inyección)
    (?:es|son) (?:un )?motivos? (?:para (?:esperar|no)|de espera)
    espere (?:hasta|a que|al menos|si)|descarta(?:n)?
    queda(?:n)? (?:excluid|descartad)[ao]s?|no (?:si|mientras|durante) 
    abstenerse|absténgase
  `),
  reservations: phrases(lines`
    si (?:un|una|su|el|la) (?:profesional|médic[ao]|especialista)|solo|sólo
    una vez|(?<!incluso )después|(?<!incluso )hasta|a menos que|salvo
    sanad[ao]|aprueba|autoriza|primero|con cuidado|pregunte|consulte
    en (?:algunos|ciertos) casos|avise|excepto
  `),
  offersOn: phrases(lines`
    (?:funciona|sirve|se (?:hace|usa|aplica|realiza|ofrece|inyecta|trata[n]?|utiliza)|tratamos
      |también|indicado|apto|ideal|realizar|aplicar|popular|disponible) (?:\p{L}+ ){0,3}?(?:en
      |para|el|la|las|los)
  `),
  harmDenials: phrases(lines`
    (?:sin|cero|ningun[ao]?s?|ningún|nunca|no (?:deja|causa|provoca|produce|hay|tiene)[n]?
      |libre de) (?:\p{L}+ ){0,3}?(?:cicatri(?:z|ces)|quemaduras?|infecci(?:ón|ones)|manchas?
      |hiperpigmentación|decoloración|moretones?|hematomas?|daños? (?:de|en) (?:los 
      |un )?nervios?|pérdida de grasa|ceguera|necrosis|ampollas?|adormecimiento|bultos
      |desfiguración|hinchazón)
  `),
  riskWords: phrases(lines`
    riesgos?|daños?|dolor|duele|efectos secundarios|complicaci(?:ón|ones)
    cuidado|molestias?|salir mal|recuperación más larga
  `),
  wavesIn: phrases(lines`
    (?:incluso|aun|aunque|hasta) (?:si|cuando|con|en|durante|para|estando|las|los|esté|tome
      |tenga|embarazadas?|mujeres)
    (?:segur[ao]|apt[ao]|adecuad[ao]|posible|recomendable|indicad[ao]|ideal|perfect[ao]
      |permitid[ao]) (?:\p{L}+ )?(?:durante|en|para|si|con|mientras|también)
    (?:también|sin problema|con tranquilidad|perfectamente) (?:pueden?|durante|en|si|con
      |mientras)
    pueden? (?:\p{L}+ )?(?:hacérselo|hacerse|tratarse|recibirlo|usarlo|someterse|seguir
      |continuar)
    no (?:hace falta|es necesario|necesita|tiene que|hay que|importa|debe) (?:que )?(?:esperar
      |suspender|dejar|avisar|preocuparse|interrumpir|mencionar|informar|parar|si|espere
      |suspenda|deje|avise)
    no (?:es|supone|representa) (?:ningún |un )?(?:problema|obstáculo|impedimento|inconveniente
      |motivo)
    no (?:lo )?impide|sin importar|independientemente|bienvenid[ao]s
  `),
  distinctions: phrases(lines`
    activ[ao]s?|inflamad[ao]s?|infectad[ao]s?|recientes?|sanad[ao]s?|hasta
    mientras|salvo|a menos que|ahora|grave|severa?|en la zona|abiert[ao]s?
    inestable|sin tratar|antecedentes|en el pasado|algun[ao]s tipos|solo
    sólo|después|antes|en lugar de|primero|otras? zonas?|brotes?
    profund[ao]s?|leve|este tipo|no es lo mismo|cicatrices (?:de|por)
    marcas de
  `),
  subjects: [
    { id: 'pregnancy', pattern: phrases(['embaraz\\p{L}+|gestaci\\p{L}+|gestantes?|encinta']) },
    {
      id: 'breastfeeding',
      pattern: phrases(['lactancia|lactantes|amamant\\p{L}+|(?:da|dar|dan|dando) (?:el )?pecho']),
    },
    {
      id: 'blood-thinners',
      pattern: phrases(lines`
        anticoagulantes?|antiagregantes?|warfarina|apixabán|rivaroxabán
        clopidogrel|heparina|acenocumarol|sintrom
      `),
    },
    {
      id: 'bleeding',
      pattern: phrases(lines`
        (?:trastornos?|problemas?|enfermedad(?:es)?) de (?:la )?(?:coagulación|sangre|sangrado)
        hemofilia
      `),
    },
    { id: 'isotretinoin', pattern: phrases(['isotretinoína']) },
    { id: 'keloid', pattern: phrases(['queloides?']) },
    { id: 'cold-sores', pattern: phrases(['herpes|fuegos|calenturas']) },
    { id: 'infection', pattern: phrases(['infecci(?:ón|ones)|infectad[ao]s?|abscesos?|impétigo']) },
    { id: 'open-skin', pattern: phrases(['heridas? abiertas?|llagas?|piel abierta']) },
    { id: 'pacemaker', pattern: phrases(['marcapasos|desfibrilador(?:es)?']) },
    {
      id: 'metal-implant',
      pattern: phrases(['implantes? (?:de metal|metálicos?)|placas de metal|prótesis metálicas?']),
    },
    { id: 'epilepsy', pattern: phrases(['epileps\\p{L}+|epiléptic\\p{L}+|convulsiones']) },
    { id: 'diabetes', pattern: phrases(['diabet\\p{L}+|diabétic\\p{L}+']) },
    { id: 'cancer', pattern: phrases(['cáncer|quimioterapia|radioterapia|melanoma']) },
    { id: 'autoimmune', pattern: phrases(['autoinmun\\p{L}+|lupus|esclerodermia']) },
    {
      id: 'immune',
      pattern: phrases(lines`
        defensas bajas|inmunodepri\p{L}+|inmunosupr\p{L}+|sistema inmunitario
        inmunológic\p{L}+|trasplant\p{L}+
      `),
    },
    {
      id: 'nerve-muscle',
      pattern: phrases(lines`
        miastenia(?: gravis)?
        enfermedad(?:es)? (?:neuromuscular(?:es)?|de los músculos|musculares)
      `),
    },
    {
      id: 'light-sensitivity',
      pattern: phrases(lines`
        fotosensib\p{L}+|sensibles? a la luz|porfiria|doxiciclina|tetraciclinas?
      `),
    },
    {
      id: 'tan',
      pattern: phrases(['bronceado|broncead[ao]s?|quemaduras? (?:de sol|solar)|morena reciente']),
    },
    { id: 'allergy', pattern: phrases(['alergias?|alérgic[ao]s?|anafil\\p{L}+']) },
    { id: 'psoriasis', pattern: phrases(['psoriasis|soriasis']) },
    { id: 'eczema', pattern: phrases(['ecc?[ez]ema|dermatitis atópica']) },
    { id: 'rosacea', pattern: phrases(['rosácea']) },
    { id: 'vitiligo', pattern: phrases(['vitíligo']) },
    { id: 'melasma', pattern: phrases(['melasma']) },
    { id: 'active-acne', pattern: phrases(['acné (?:activo|inflamado|grave|quístico)']) },
    {
      id: 'heart',
      pattern: phrases(lines`
        (?:problemas|enfermedad(?:es)?|insuficiencia) (?:del corazón|de corazón|cardíac\p{L}+)
        arritmias?
      `),
    },
    {
      id: 'liver-kidney',
      pattern: phrases(lines`
        (?:enfermedad|problemas) (?:del hígado|del riñón|hepátic\p{L}+|renal(?:es)?)
      `),
    },
    { id: 'retinoids', pattern: phrases(['retinoides?|retinol|tretinoína|adapaleno|tazaroteno']) },
    { id: 'steroids', pattern: phrases(['corticoides?|esteroides?|prednisona|cortisona']) },
    { id: 'lidocaine', pattern: phrases(['lidocaína|anestésicos? local(?:es)?|anestesia local']) },
    { id: 'aspirin', pattern: phrases(['aspirina|salicilatos?|ibuprofeno']) },
    { id: 'permanent-filler', pattern: phrases(['silicona|rellenos? permanentes?']) },
    { id: 'vaccine', pattern: phrases(['vacunas?']) },
    { id: 'dental', pattern: phrases(['dentista|tratamientos? dental(?:es)?']) },
    { id: 'moles', pattern: phrases(['lunares']) },
    {
      id: 'minors',
      pattern: phrases(lines`
        menores(?: de edad)?|menores de (?:18|21|22) años|niñ[ao]s|adolescentes
      `),
    },
  ],
  authorised: phrases(lines`
    (?:aprobad[ao]s?|autorizad[ao]s?|homologad[ao]s?|certificad[ao]s?|registrad[ao]s?
      |con licencia)(?: por (?:la|el) \p{L}+)? (?:para|en|por la)
    cuenta con (?:aprobación|autorización)
  `),
  offLabel: phrases(lines`
    (?:algunos|ciertos) (?:aparatos|productos)|otros no|depende
    fuera de (?:lo autorizado|indicación|ficha|la ficha técnica|prospecto|etiqueta)
    no (?:está|están|ha sido|es|son) (?:aprobad|autorizad)[ao]s?
    sin (?:autorización|aprobación)
    (?:aprobad|autorizad)[ao]s? (?:solo|sólo|únicamente)
    solo (?:está|están) autorizad[ao]s?|(?:todavía )?en estudio
    investigación|experimental|off-label
  `),
  bodyAreas: {
    face: phrases(lines`
      cara|rostro|mejillas?|frente|barbilla|mentón|mandíbula|nariz
      facial(?:es)?
    `),
    eyes: phrases(lines`
      (?:contorno|alrededor) de (?:los )?ojos|párpados?|ojeras?|patas de gallo
    `),
    lips: phrases(['labios?|contorno de la boca']),
    neck: phrases(['cuello']),
    scalp: phrases(['cuero cabelludo']),
    chest: phrases(['pecho|escote']),
    abdomen: phrases(['abdomen|vientre|barriga']),
    back: phrases(['espalda']),
    underarms: phrases(['axilas?']),
    arms: phrases(['brazos']),
    hands: phrases(['manos|palmas']),
    buttocks: phrases(['glúteos|nalgas|caderas']),
    legs: phrases(['piernas?|muslos?|rodillas?|pantorrillas?']),
    feet: phrases(['pies|plantas']),
  },
  harms: phrases(lines`
    cicatri(?:z|ces)|quemaduras?|infecci(?:ón|ones)|manchas?
    hiperpigmentación|decoloración|moretones?|hematomas?|hinchazón
    inflamación|daños? (?:de|en) (?:los |un )?nervios?|pérdida de grasa
    ceguera|necrosis|ampollas?|adormecimiento|bultos|nódulos
    reacciones alérgicas|alergias?|sangrado|párpado caído|desfiguración
  `),
  benefits: phrases(lines`
    más (?:rápid[ao]|fuerte|profund[ao]|firme|eficaz|efectiv[ao]|visible|durader[ao]|intens[ao]
      |potente)
    mejor(?:es|a|an)?|levanta|tensa|reafirma
    menos (?:arrugas|manchas|cicatrices)|más joven|resultados?|reduce|atenúa
    aclara|suaviza|rellena|alisa
  `),
  comparedGains: phrases(lines`
    más (?:rápid[ao]s?|firmes?|duración|durader[ao]s?|eficaz|eficaces|efectiv[ao]s?|visibles?
      |precis[ao]s?|tiempo)
    mejor(?:es)?|menos (?:dolor|sesiones|inflamación|moretones)
  `),
  times: phrases(lines`
    (?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|unos|unas|pocos|pocas
      |algunos|algunas|varios|varias|primer[ao]s?|mism[ao]|media)(?: (?:o|a|y|-|–) (?:\d+|dos
      |tres|cuatro|cinco|seis|siete|diez))? (?:minutos?|horas?|días?|noches?|semanas?|mes(?:es)?
      |años?)
    hasta|cada (?:día|mañana|noche|semana|\d+ horas)
    tod[ao]s l[ao]s (?:días|mañanas|noches)|a diario|diariamente
    por la (?:mañana|noche|tarde)|mañana|hoy|esa (?:noche|tarde)|ese día
    mientras|antes de la (?:visita|sesión|cita)|veces (?:al|por) \p{L}+
  `),
  orders: phrases(lines`
    ^(?:después,? |luego,? |además,? )?(?:evite|mantenga|lave|lávese|aplique|use|lleve
      |no (?:se )?(?:exponga|toque|rasque|use|aplique|frote|moje|haga|tome|maquille)|proteja
      |protéjase|descanse|enfríe|hidrate|beba|duerma|limpie|enjuague|masajee)
    (?:debe|tiene que|hay que|conviene) (?:evitar|mantener|lavar|aplicar|usar|llevar|proteger
      |hidratar|limpiar|descansar)
  `),
  aftermath: phrases(['después|recuper\\p{L}+|cicatriz\\p{L}+|cuidados?|cuándo puedo']),
  stopping: phrases(lines`
    suspender|dejar|esperar|evitar|avisar|decir|mencionar|posponer|aplazar
    interrumpir|un problema|peligros[ao]|impide|descarta
  `),
  yeses: phrases(lines`
    ^(?:sí|claro|por supuesto|desde luego|sin (?:ningún )?problema|puede|no hay (?:problema
      |riesgo|inconveniente)|es segur[ao]|perfectamente|naturalmente|con tranquilidad)
  `),
  noes: phrases(['^(?:no|en absoluto|no es necesario|no hace falta|de ninguna manera)']),
  pregnancy: phrases(lines`
    embaraz\p{L}+|lactancia|amamant\p{L}+|pecho materno|(?:da|dar) el pecho
  `),
  infection: phrases(['infecci(?:ón|ones)|infectad[ao]s?|herpes|fuegos|impétigo|abscesos?']),
}
