import { oneOf } from '../text/phrases'

/** What people hope to lose. What a treatment itself leaves, as redness, isn't among it. */
export const unwanted = oneOf`
  cicatri(?:z|ces)|arrug(?:as?|uitas)|líneas(?: de expresión)?|patas de gallo|surcos|pliegues
  código de barras
  acné|granos|espinillas|puntos negros|poros|brillos
  manchas?|marcas?|pigmentación|hiperpigmentación|melasma|paño|pecas|daño solar|cansancio
  celulitis|piel de naranja|grasa(?: localizada)?|michelines|cartucheras|papada|kilos
  centímetros|tallas?|volumen de más|flacidez|descolgamiento
  vello|pelos?|depilación|cuchilla|caída del (?:pelo|cabello)|calvicie
  venas?|arañas vasculares|varices|várices|rosácea|psoriasis
  ojeras|bolsas|imperfecciones|defectos|complejos|problemas?|preocupaciones
  signos de(?:l| la) (?:edad|envejecimiento|cansancio)|años|envejecimiento
  (?:paso|huellas) del tiempo
  sudor(?:ación)?|tatuajes?|verrugas?|lunares|estrías?
`

/** What one would like one's skin or body to be. */
export const desired = oneOf`
  jóven(?:es)?|joven(?:es)?|juvenil(?:es)?|rejuvenecid[ao]s?|fresc[ao]s?|descansad[ao]s?
  renovad[ao]s?|nuev[ao]s?
  lis[ao]s?|suaves?|sedos[ao]s?|uniformes?|limpi[ao]s?|tersa?s?|ters[ao]s?
  sin (?:manchas|arrugas|marcas|imperfecciones|vello)
  firmes?|tonificad[ao]s?|tensad[ao]s?|definid[ao]s?|esbelt[ao]s?|esculpid[ao]s?|delgad[ao]s?
  luminos[ao]s?|radiantes?|resplandecientes?|brillantes?|san[ao]s?
  perfect[ao]s?|impecables?|bell[ao]s?|bonit[ao]s?|hermos[ao]s?|espectacular(?:es)?|increíbles?
  ideal(?:es)?|asombros[ao]s?|sorprendentes?|maravillos[ao]s?
  voluminos[ao]s?|carnos[ao]s?|jugos[ao]s?|natural(?:es)?|visibles?|inmediat[ao]s?
  instantáne[ao]s?|durader[ao]s?|permanentes?|excelentes?|óptim[ao]s?|notables?|reales
  segur[ao]s|definitiv[ao]s?|evidentes?
`

/** What is wished for, said with a word of praise. */
export const wishes = oneOf`
  piel|cutis|tez|rostro|cara|aspecto|mirada|apariencia|cuerpo|figura|silueta|contornos?|perfil
  sonrisa
  labios|piernas|brazos|manos|pómulos|mejillas|ojos|cabello|pelo|cejas|cuello|escote|vientre
  abdomen
  resultados?|efectos?|mejoría|mejoras?|cambios?|diferencia|recuperación|lifting|acabado
  luminosidad|juventud|belleza|confianza|autoestima|seguridad|frescura|firmeza|elasticidad
  volumen|tersura|vitalidad|brillo
`

/** Verbs that take something away for good. */
export const takesAway = oneOf`
  elimina[nr]?|eliminamos|borra[nr]?|borramos|quita[nr]?|cura[nr]?|suprime[n]?|destruye[n]?
  erradica[n]?|disuelve[n]?|deshace[n]?|desvanece[n]?|revierte[n]?|detiene[n]?|frena[n]?
  soluciona[n]?|resuelve[n]?|combate[n]?|derrite[n]?
  (?:acaban?|acabe|acabamos|acabar) con|termin[ae]n? con|pon(?:e|en|ga) fin a
  hacen? desaparecer|liberan? del?|libérese del?|líbrese del?|deshágase del?|despídase del?|despídete del?
  dig[ao] adiós al?|di adiós al?|adiós al?|olvídese del?|olvídate del?|no más|se acabó (?:el|la)
  se acabaron (?:los|las)|fuera
`

/** Verbs that give what one wished for. */
export const gives = oneOf`
  da|dan|le damos|devuelve[n]?|devolvemos|aporta[n]?|proporciona[n]?|ofrece[n]?|consigue[n]?
  consiga|consigue|logra[n]?|logre|obtiene[n]?|obtenga|asegura[n]?|garantiza[n]?|deja[n]?
  produce[n]?|crea[n]?|restaura[n]?|recupera[n]?|recupere|disfrute(?: de)?|disfruta de|luzca
  luce|muestre|estrene|regala|regálese|brinda[n]?|despierte con|salga con|tenga
`

/** Everybody, as the subject of a sentence. */
export const everybody = oneOf`
  tod[ao]s y cada un[ao](?: de (?:las?|los|nuestr[ao]s) \p{L}+)?
  todo el mundo|todas las pieles|toda persona|absolutamente tod[ao]s|tod[ao]s
  tod[ao]s? (?:l[ao]s|nuestr[ao]s|sus|mis) (?:pacientes|personas|clientes|clientas|mujeres
    |hombres|tipos de piel|pieles|tonos de piel|casos|edades|usuari[ao]s)
  tod[ao] tipo de (?:piel|pieles|personas|pacientes|casos|cabello|vello)
  cualquier (?:persona|piel|tipo de (?:piel|persona|vello)|edad|paciente|tono de piel|caso
    |cuerpo)
  cada (?:paciente|persona|mujer|caso|piel)
`

/** Treatments and what they are done with: one is put above another. */
export const treatments = oneOf`
  cirugía|operación|bisturí|liposucción|lifting|implantes?|quirófano
  láser(?:es)?|peeling|peelings|exfoliación(?: química)?|agujas?|microagujas|microdermoabrasión
  radiofrecuencia|ultrasonidos?|luz pulsada|electrólisis|cera|cuchilla
  rellenos?|inyecci(?:ón|ones)|toxina botulínica|hilos|ácido hialurónico|colágeno|retinol
  cremas?|sérums?|geles|pastillas|medicamentos|antibióticos
  (?:l[ao]s )?(?:demás|otr[ao]s?|cualquier otr[ao]|tod[ao]s l[ao]s)(?: \p{L}+){0,2}
  (?:tratamientos?|métodos?|técnicas?|procedimientos?|aparatos?
    |productos?) (?:tradicional(?:es)?|convencional(?:es)?|clásic[ao]s?|similares|habituales
    |invasiv[ao]s)
  la competencia
`

/** Who is called on without a name. */
export const authorities = oneOf`
  estudios|investigaciones|investigación|ciencia|científic[ao]s|investigador[ae]s|evidencias?
  expert[ao]s|especialistas|médic[ao]s|dermatólog[ao]s|cirujan[ao]s|doctores|farmacéutic[ao]s
  ensayos(?: clínicos)?|datos|literatura|pruebas|profesionales
  la comunidad (?:médica|científica)|la medicina|universidades|la experiencia
`
