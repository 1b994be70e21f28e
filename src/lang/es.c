/* Spanish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traducido por",
    "~ traducido por",
    "~ traducido del ~ por",
    "~ traducida por",
    "traducido de ~ por",
    "traducido del ~ por",
    "traducido al ~ por",
    "traducida por",
    "traducción",
    "traducción de",
    "traducción por",
    "traducción al ~:",
    "traducción al ~ de",
    "traducción al ~ por",
    "traducción del ~:",
    "traducción del ~ de",
    "traducción del ~ por",
    "traducción ~:",
    "traducción ~ de",
    "traductor",
    "traductora",
    "traductores",
    "traductor/a",
    "versión ~ de",
    "tradujo",
    "trad.",
    "trad. de",
    "trad. por",
    "trad. de ~:",
    "trad. del ~:",
    "trad. del ~ por",
    "trad. al ~:",
    "versión ~:",
    "texto en ~:",
    "versión en ~:",
    "versión en ~ de",
    "versión al ~ de",
    "traducido y ~ por",
    "tradujo del ~",
    "traducen",
    "traducción y ~:",
    "traducido del ~:",
    "traducido de ~:",
    "traducción realizada por",
    "traducción hecha por",
    "traducción a cargo de",
    NULL,
};

static const char *const author[] = {
    "por",
    "autor",
    "autora",
    "autores",
    "autores ~:",
    "autoras",
    "texto de",
    "texto:",
    "escrito por",
    "elaborado por",
    "redactado por",
    "artículo de",
    NULL,
};

static const char *const other[] = {
    "foto:",
    "fotos:",
    "fotografía:",
    "fotografías:",
    "imagen:",
    "imágenes:",
    "ilustración:",
    "ilustraciones:",
    "edición:",
    "editado por",
    "revisión:",
    "corrección:",
    "maquetación:",
    "diseño:",
    "contacto:",
    "contacto ~:",
    NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "Índice",
    [STR_LANDMARKS] = "Puntos de referencia",
    [STR_BEGIN] = "Comienzo del texto",
    [STR_NOTES] = "Notas",
    [STR_NOTE] = "Nota",
    [STR_BACK] = "Volver al texto",
    [STR_LINK] = "Enlace",
    [STR_PAGES] = "Páginas",
    [STR_QR] = "Código QR: enlace a",
    [STR_PAGE_OF] = "Página {n} de {N}",
    [STR_SUMMARY] =
        "Publicación generada automáticamente a partir de texto sin formato: un programa ha "
        "deducido los encabezados, los idiomas y las notas, y ninguna persona ha evaluado su "
        "accesibilidad.",
    [STR_SUMMARY_PAGES] =
        "Los números de página son los de la edición en PDF generada al mismo tiempo.",
    [STR_UNTITLED] = "Sin título",
    [STR_SHELF] = "Estante de libros",
    [STR_AUTHOR] = "Autor",
    [STR_TRANSLATOR] = "Traducción",
    [STR_CONTRIBUTOR] = "Colaboración",
    [STR_LARGE_PRINT] = "Letra grande",
    [STR_RECORD] = "Registro catalográfico (MARC)",
    [STR_SOURCE] = "Fuente",
    [STR_PREVIOUS] = "Página anterior",
    [STR_NEXT] = "Página siguiente",
};

static const struct lang_name names[] = {
    { "inglés", "en" },
    { "inglesa", "en" },
    { "ingl.", "en" },
    { "ing.", "en" },
    { "francés", "fr" },
    { "francesa", "fr" },
    { "fr.", "fr" },
    { "alemán", "de" },
    { "alemana", "de" },
    { "ruso", "ru" },
    { "rusa", "ru" },
    { "árabe", "ar" },
    { "chino", "zh" },
    { "china", "zh" },
    { "latín", "la" },
    { "latina", "la" },
    { "lat.", "la" },
    { "italiano", "it" },
    { "italiana", "it" },
    { "ital.", "it" },
    { "portugués", "pt" },
    { "portuguesa", "pt" },
    { "polaco", "pl" },
    { "ucraniano", "uk" },
    { "búlgaro", "bg" },
    { "serbio", "sr" },
    { "croata", "hr" },
    { "checo", "cs" },
    { "eslovaco", "sk" },
    { "húngaro", "hu" },
    { "rumano", "ro" },
    { "griego", "el" },
    { "griega", "el" },
    { "gr.", "el" },
    { "turco", "tr" },
    { "sueco", "sv" },
    { "noruego", "no" },
    { "danés", "da" },
    { "finés", "fi" },
    { "finlandés", "fi" },
    { "neerlandés", "nl" },
    { "holandés", "nl" },
    { "japonés", "ja" },
    { "japonesa", "ja" },
    { "coreano", "ko" },
    { "hebreo", "he" },
    { "persa", "fa" },
    { "vietnamita", "vi" },
    { "indonesio", "id" },
    { "malayo", "ms" },
    { "catalán", "ca" },
    { "gallego", "gl" },
    { NULL, NULL },
};

static const char *const vocabulary[] = {
    "abierta abiertas abierto abiertos abrazo abril abuela abuelos accesible accesibles acceso "
    "acciones acción acervo actividad actividades acto actual acuerdo adelante adquisición adulto "
    "adultos afuera agenda agosto agua ahora aire alegría alfabetización alianza alliance alma "
    "alta amanecer ambiente ambulante amigo amigos amor ancestral anciano antiguo anual anuario "
    "apoyo aprender aprendizaje aquí archivo archivos archivística arte artes artesanía artista "
    "asamblea asociación association audio audiolibro aula autor autora autores ayer ayuda "
    "ayuntamiento azul año años baile balance banco barrio barrios base bebés becas biblioburro "
    "bibliobús biblioteca bibliotecaria bibliotecario bibliotecarios bibliotecas bien bienestar "
    "bienvenida blanca blanco blog boca bolsillo bosque bote botiquín braille breaking breve buen "
    "buena buenas bueno buscar básica café caja cajas cajón calendario calidad calle calles calor "
    "camino caminos campaña campo campus canciones canción canto carnet carpeta carrera carta "
    "cartas cartilla casa casas caso castellano catálogo central centrales centro ceremonia cero "
    "charla chica chicos ciclo cielo ciencia ciencias cine cita ciudad ciudadana ciudadano "
    "ciudadanía clase clave clima club clásicos cocina colecciones colección colectivo colegio "
    "college color colores comarca comedor comité compartida compartido compartir comunidad "
    "comunidades comunitaria comunitario común conciencia concurso conferencia confianza congreso "
    "congresos conocimiento consejo consenso conservación consorcio consulta contar contra "
    "control convenio conversación convivencia convocatoria copia copyright corazón correo "
    "creación creativa crecer crisis crowdfunding cruce cuaderno cuadernos cuarto cuatro "
    "cuentacuentos cuento cuentos cuerda cuerpo cuidado cuidados cuidar cultura cultural "
    "culturales culturas curso cursos custodia círculo código danza dar datos debate decir "
    "declaraciones declaración defensa defensor deportes depósito derecho derechos desafío "
    "desarrollo descubrir desherbado desierto despertar destino diario dibujo diccionario "
    "difusión digital digitales dinero directo directrices discapacidad diseño distancia "
    "diversidad diálogo documental documentales documento documentos domicilio domingo donación "
    "donde dos drama década día días ediciones edición edition editor editorial editoriales "
    "educación educativa educativo ejemplar ejemplares ejemplo email emergencia empezar empleo "
    "encuentro encuentros encuesta energía enero enlace ensayo enseñanza entidad entorno entrada "
    "entre entrevista equipo escolar escolares escribir escrita escritor escritora escritores "
    "escritos escritura escucha escuchar escuela escuelas esfuerzo espacio espacios espejo espera "
    "esperanza estación estado estante estantería estantes estatuto estrategia estrella estrellas "
    "estudiante estudiantes estudio estudios etapa evaluación exilio experiencia experiencias "
    "exposición expresión extra factor familia familias febrero federación feliz feria festival "
    "ficha fichas fiesta figura fila fin final fines flor flores foco folleto fomento fondo "
    "fondos formación formal formulario foro forum forward foto fotografía fotos frente frontera "
    "fronteras fruto fuego fuente fuentes fuera fuerza función fundación futuro fácil ganar "
    "generaciones generación general generales gente gestión global grabación gran grande grandes "
    "gratis gratuita gratuito grupo grupos guardar guarderías guardianes guardián guerra guía "
    "guías género habitación habitantes hablan hablar hacer hacia hall hambre hasta hecho "
    "herencia hermana hermano herramienta herramientas hija hilo hilos historia historias "
    "historieta hogar hoja hojas hombre hora horario horas hospital hospitalaria hotel hoy huella "
    "huellas huerto huesos humana humano humo idea ideal ideas identidad idioma idiomas igual "
    "igualdad imagen imprenta imágenes inclusiva inclusión indígena indígenas infancia",
    "infantil información informe informes ingreso iniciativa inicio innovación inspire instituto "
    "integración integral integrales intercambio internacional internacionales interés invierno "
    "invitación isla itinerante itinerantes jardín jornada jornadas joven juego juegos jueves "
    "jugar juguetes juntos justicia juvenil juventud jóvenes labor laboral laborales laboratorio "
    "lado largo lector lectora lectoras lectores lectura lecturas leer legado legal legends lejos "
    "lema lengua lenguaje lenguas letra letras ley leyenda leyendo leyes libertad libre librero "
    "librería libres libreta libro libros link lista literaria literatura llamada llamado llave "
    "llaves lluvia local luces lucha lugar lugares luna lunes luz línea líneas madera madre "
    "madres maestra maestro mail manager manifiesto mano manos mantel manual manuscrito "
    "manuscritos mapa mapas mar maravilla marcha margen martes marzo materia material materiales "
    "maternidad mayor mayores mañana media mediación mediador mediadores medicina medida medio "
    "medios mejor memoria memorial memorias men menor menos mensaje mercado mesa mesas mestizo "
    "metas miedo miembro miembros migrante migrantes minga ministerio mirada miradas misión "
    "miércoles mochila modelo momento montaña mostrador muerte mujer mujeres mundial mundiales "
    "mundo mundos municipal municipio muro museo museos musical musicales más método móvil música "
    "nacer nacimiento nacional nacionales nación narración narrar natural naturaleza navidad "
    "negro nido nieve niña niñas niñez niño niños noche noches nombre nombres normal normas norte "
    "nosotros nota noticia noticias novedades novela nube nueva nuevas nuevo nuevos nunca obra "
    "obras océano oficio oficios ojo ojos online oportunidad oral orden oreja organizaciones "
    "organización orgullo origen original originales originaria originarias originarios orilla "
    "otoño otra otro otros oído paciente pack padre padres palabra palabras pan panel pantalla "
    "papel papeles para paredes parque participación participar participativo particular parto "
    "pasado pasaporte paseo paso pasos patio patrimonio paz país países pedagogía pensar pequeña "
    "pequeño pequeños perdida perdido periodismo periódico permanente persona personal personales "
    "personas perspectiva pertinencia piedra piel pintura placer plan plataforma plaza plazo "
    "plazos pluma población podcast poder poema poemas poesía polvo ponencia ponencias popular "
    "populares portal porter post postal postales precio pregunta preguntas premio prensa "
    "presencia presidenta presidente prestado presupuesto primavera primer primera primeros "
    "principal principio prisión privado proceso producción profesional profesor professional "
    "program programa project promoción propia propio propuesta protección provincia proyecto "
    "proyectos prueba práctica prácticas préstamo préstamos publicación pueblo pueblos puente "
    "puentes puerta puertas puerto pulso punto puntos página páginas pájaro pública públicamente "
    "públicas público públicos quienes quiero quién radio rama rato raíces raíz real reales "
    "recetario recomendaciones recomendación reconocimiento recorrido recuerdo recuerdos recurso "
    "recursos red redes reduce reencuentro referencia refugiados refugio regalo regional "
    "regionales región regla reglamento relato relatos rescate resistencia resolución respeto "
    "responsable responsables respuesta respuestas resumen resúmenes reto retorno retos reunión "
    "review reviews revista revistas rincón risa ritmo robot robots rojo romper ropa rostro rueda "
    "ruedas ruido rural rurales ruta rutas río saber saberes sala salas salida salud salvar salón "
    "secciones sección secretaría secreto segunda seguridad selva semana semanas semilla semillas "
    "semillero seminario sentido ser serie servicio servicios sesiones sesión señas siempre siglo "
    "silencio silla simple sin sister sitio smart sobre social sociales sociedad sol solidaria "
    "solidaridad sombra sonido sonora sonoro sordos",
    "sostenible speed state states stock suelo sueño sueños suite sur susurro sábado tales taller "
    "talleres tarde tarea taxi teatro tecnología tejer tejido tejiendo televisión tema temas "
    "temporada temprana terremoto territorio territorios tertulia tesoro tesoros test testimonio "
    "texto textos tiempo tiempos tienda tierra tierras tinta titulado todas todo todos tormenta "
    "tour trabajo trabajos tradición traducción traductor traductores transformación trato tren "
    "tres trueque tránsito título títulos tú unidad universal universidad universo unión urbana "
    "urbano urgente uso usuario usuarios vacaciones validación valija valle valor valores vecina "
    "vecinas vecino vecinos vejez velas ventana ventanas verano verdad verde viaja viaje viajera "
    "viajero viajeros viajes vida vidas viento viernes virtual virtuales vision visita visitas "
    "visión visual visuales viva vivas viviente vivir vivo vivos voces voluntario voluntarios "
    "volver voz vuelo vuelta vulnerable vulnerables weekly yo zona árbol época éxito único útil",
    NULL,
};

static const char *const labels[] = { "nota de prensa", "comunicado de prensa", "comunicado",
    NULL };

const struct lang lang_es = {
    .tag = "es",
    .name = "Spanish",
    .script = SCRIPT_LATIN,
    .note_heads = "notas",
    .labels = labels,
    .hyphen_dict = "hyph_es_ES",
    .prior = 1,
    .page = "página pág. pag. p.",
    .articles = "el la lo los las un una unos unas",
    .months =
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
        "diciembre",
    .function =
        "de la que el en y a los del se las por un para con no una su al lo como más pero sus "
        "le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde "
        "quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto "
        "mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho nada es son "
        "fue ser está están ha han era cada puede pueden nuestro nuestra según así tras hacia "
        "cuyo cuya mediante aquí sólo solo aún mismo misma",
    .letters = "áéíñóúü",
    .trigrams =
        "_de os_ es_ as_ de_ _co ent _la do_ la_ ón_ nte en_ ión _es te_ _en el_ con _y_ ien "
        "_re est aci _pr _a_ ció _se _qu res ado que to_ _el al_ rec ra_ na_ ar_ da_ ue_ _in "
        "_pa _lo _pe men _un ere _po sta tra cia los der _ca lo_ per ta_ _su cio ida ia_ ion "
        "ona or_ ica nci ad_ dad cho an_ se_ ant no_ com er_ _di par _to ene pro ech era nto "
        "des _ha _ma art nta dos nes les io_ _me one pre ers por _al las ndo tad on_ _no _ti "
        "ter tod _si ada _li enc ara tie ro_ ten _cu ici ho_ _so tos re_ ido _te _ar ier ale "
        "son ca_ ran ist cul rso end _tr del and una ía_ esp _na ntr _le mo_ cas ert _ve nal "
        "ne_ tar ari ina lib rta man qui un_ so_ _sa ame ser _pu _mi co_ ero _vi ulo oda rio "
        "bre tes tan mos su_ ual ali tic ura ico ver _ac ndi tor nac ect ont sti ber nos _as "
        "mie le_ oci pue car dic int str esa ros ícu ita _mu ste cci _fu edi tiv _ex lar ria "
        "eci das rá_ rac ios lic rtí ial imi tas aba _o_ esc ele nad bli _ta rad den tro ren "
        "tíc sto cto ons _mo lla eri egu ron gra dis cie tal ade ble uer rar _ba ras cua omo "
        "ues nde go_ uni _an omp nda ece rte inc _fa ori ide ir_ ibe nti sar _ju ese hos esi "
        "sa_ uie ma_ ora ens me_ ana ito abl ano cla nid min ias vid cer spe die ore ces odo "
        "emp gua lid _ni tur med lec ond igu iva _ho _ll ena ami ote _va for act sen rse und "
        "fic orm ás_ _ci lle ner sal seg uen mbr _gr _cr rma gen ort _bi cad cue soc mis ral "
        "can mar ili ern _fi anc _do eli tec hab err ría sió _ap dec _hu ome ace unt len mas "
        "nas tam ivo cti are ind emo cos eda ama lta us_ dia jo_ tri rim mpl tre _vo _ad más "
        "pen _or duc pri amo eso fun ibr nic gun ce_ sus cor baj cha arr asi imo lan sid _au "
        "ono gan ple mpo rti eno cre uma _am ati ued rat ult ase pon reg leg dio dor cam ven "
        "omb cid ata ibl eco iza va_ tid ede _ig otr aso sin eta noc pos ivi amb _pl rab in_ "
        "_im hum ecu nsa eme ate lio ust llo isi adi imp rop ema cen pod _má mer uel za_ ive "
        "_ot erd _da erm ecc bie dem nsi alt vo_ alg _ob eva rea dar tac nst ete án_ mpr ses "
        "bra _em año sca opi ba_ _nu _bu ini _ce ela mat hac _ra ega ell ato mbi ani rel itu "
        "ars lam cac iem mil exp rit gar fue ió_ col aro asa oca _fo rro pli sit lig mad _ne "
        "ie_ _fr bro mon onc cri _ga abr atr ga_ sos inf mun uci ha_ uch _pi po_ ole ea_ gur "
        "abe omi eca igi pas sol rme ala rna olo rre ula tin sab ian ric erá ill iga vis _op "
        "cal _ab _ge ino nce ará efe rem nue did ast ajo fin apa all bar _gu lia eni rra arg "
        "rot il_ vos spo pec eto orr ez_ cab aut _ed uto _hi _du deb fer jer niv sig bib ins "
        "rep nio ola sie _he tem vie rom iar nar esu eo_ oni alm ños rri ni_ val _bo ebe rde "
        "ime cip _ro rid nen ord nse erv obr pla uta mit mpa rda rol met vol aja nec ism rut "
        "tab ctu ejo liz oma erc ing lev lim drá san gad ima aca osa nfo cim lme _añ _at is_ "
        "rga tir mor oso én_ aís ién uev rán emb _tu cin _ch gre gui lgu arc pie var scu sup "
        "isf paí zar odr ecl dur rib dir sis si_ roc clu dam be_ sio sas cur aqu mpe dan inv "
        "bla scr eti ja_ lqu ya_ abi ris ogr ret alq oy_ tel iot ost ira eal oll lem rie sec "
        "ún_ púb úbl _fe smo _go _cl ile fec raz ied ign ram dig ota stá _lu ban unc rmi hom "
        "ey_ osi bus nza eja eza arl rin uda lit ueb equ aje tua pet exi lad til ís_ ego olu "
        "yo_ uno fra _pú tim oto uan rsa usa ías lac sic red div lor pac fam isc egr ifi ald "
        "nco obl",
    .credit_translator = translator,
    .credit_author = author,
    .credit_other = other,
    .string = string,
    .hyphen_and = "y e o u",
    .one_accent = true,
    .names = names,
    .vocabulary = vocabulary,
};
