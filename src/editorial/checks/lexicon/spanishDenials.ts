import { lines, phrases } from '../text/phrases'
import type { Denials } from '../text/standing'

export const spanishDenials: Denials = {
  negators: phrases(lines`
    no|nunca|jamás|nadie|ningún|ninguna|ninguno|nada|sin|ni|tampoco|lejos de
    en vez de|en lugar de|apenas|rara vez|dudas?|evite|desconfíe
    difícilmente|imposible|menos
  `),
  falseNegators: phrases(lines`
    no solo|no sólo|no solamente|no únicamente|sin duda|no cabe duda
    sin (?:cirugía|agujas|dolor|bisturí|esfuerzo|esperas)|no importa
    nada más|no (?:espere|dude|lo dude|se preocupe)|ni más ni menos
  `),
  afterwards: phrases(lines`
    no (?:existen?|significan?|es posible|son posibles|es cierto|es verdad|es algo|es realista
      |son realistas|se pued(?:e|en) (?:prometer|garantizar|asegurar|dar)|está garantizad\w+
      |están garantizad\w+|hay)
    es (?:imposible|falso|mentira|un mito|engañoso|una exageración)
    son (?:imposibles|falsos|falsas|un mito|raros|raras|engañosas?)
    nadie puede
  `),
  refutations: phrases(lines`
    mitos?|se (?:cree|piensa) que|no es cierto|no es verdad|no son ciert\w+
    es falso|es falsa|son fals\w+|es mentira|falsas promesas|engaños\w+
    engaña\w*|desconfí\w+|cuidado con|tenga cuidado|sospech\w+
    no (?:crea|se fíe|confíe|espere)|exagera\w*|es un error|se equivoca\w*
    al contrario de lo que|a pesar de lo que|pese a lo que
    demasiado bueno para ser|nadie (?:puede|debería|debe|sabe)
    ningún (?:tratamiento|médico|profesional|aparato|láser|producto|estudio|procedimiento|método
      |dispositivo|relleno|centro|fármaco|medicamento)
    ninguna (?:clínica|crema|técnica|persona|exfoliación|inyección|intervención|prueba|piel
      |cirugía|operación)
    no (?:podemos|prometemos|decimos|usamos|afirmamos|garantizamos|hay (?:garantías?|pruebas?
      |evidencias?|forma|manera|cura|tratamiento|ningún tratamiento|estudios)|existen? (?:un|una
      |el|la|tratamiento|ningún|ninguna|pruebas|garantías?)?|se puede (?:prometer|decir
      |garantizar|asegurar|afirmar|saber)|puede (?:prometer|garantizar|asegurar|decir))
    no debe (?:prometer|decir|afirmar|anunciar)|señal de alarma
    pida (?:pruebas|el estudio)|(?:vamos a|tenemos que) decepcionar\p{L}*
    retir(?:ó|aron|amos) (?:el|la|un|una) (?:anuncio|publicidad|frase)
  `),
  answers: phrases(lines`
    ^(?:["¿¡]*)(?:(?:pero|y|en realidad|de hecho|sin embargo),? )*(?:(?:eso|esto|ello
      |esa (?:frase|promesa|afirmación)|esas (?:frases|promesas|afirmaciones)|es) )?(?:no (?:es
      |son|lo es|existe|hay|podemos|se puede|está)|no\b|es (?:falso|falsa|mentira|un mito
      |engañoso|engañosa|un error)|falso|nadie|ninguna?|tampoco|no lo crea|desconfíe
      |la verdad es)
  `),
  reports: phrases(lines`
    (?:algun[ao]s?|much[ao]s|ciert[ao]s|otr[ao]s|hay) (?:clínicas|centros|anuncios|personas
      |páginas|sitios|webs|vendedores|amig\w+|quien(?:es)?|gente)
    (?:quizá|tal vez|a veces) (?:lea|oiga|vea|se lea|se dice|haya)
    se (?:dice|anuncia|afirma|lee|oye|suele decir|vende)
    puede (?:leer|oír|ver|encontrar)|anuncios?|publicidad|dicen|afirman
    prometen|aseguran|llaman
  `),
  conditions: phrases(lines`
    temen?|miedo (?:de|a)|posible que|(?:riesgo|posibilidad|peligro) de que
    si(?! (?:quiere|desea|busca|sueña|necesita))|a menos que|a no ser que
    pregunte|en caso de|hasta que|como si|sería|siempre que
  `),
  rhetorical: phrases([
    '^¿(?:por qué (?:conformarse|elegir|sufrir|esperar|soportar|arriesgarse|pasar por)|quién no)',
  ]),
  clauseEnds:
    /[;:()—–]| pero | aunque | sin embargo,? |, (?:así que|porque|y|que|con|mientras|por lo que)(?= )|\.\.\.|…| y (?=(?:\S+ ){1,3}(?:es|son|está|están|será|serán|tiene|garantiz\w*|asegura\w*|siempre|nunca) )| porque | ya que | gracias a /g,
  listWords: phrases(['o|u|ni']),
}
