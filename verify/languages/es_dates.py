"""The dates of Spanish, beyond CLDR, as Spain and Latin America write them.

"mañana" alone is tomorrow; behind an article and the like it is the morning ("esta mañana", "por la mañana").
"""

DATES = {
    "number-words": ("no", "nº", "n.º", "n.°", "n°", "núm", "número"),
    "months": {
        "setiembre": 9, "sept.": 9, "sep.": 9, "set.": 9, "set": 9, "ene.": 1, "agto.": 8, "ag.": 8, "oct.": 10, "nov.": 11, "dic.": 12, "febr.": 2,
    },
    "weekdays": {
        "wednesday": ("miercoles",), "saturday": ("sabado", "sábados"), "sunday": ("domingos",),
    },
    "not-alone": ("domingo", "domingos", "sábados"),
    "weekday-cues": ("este próximo", "el", "este", "del", "al", "para el", "desde el", "hasta el", "pasado", "día"),
    "relative": {
        "mañana": 1, "anteanoche": -2, "ayer de madrugada": -1, "mañana al mediodía": 1, "ayer al mediodía": -1, "hoy al mediodía": 0,
        "mañana temprano": 1, "hoy de madrugada": 0,
        "ayer": -1, "anteayer": -2, "antier": -2, "antes de ayer": -2, "hoy": 0, "anoche": -1, "antenoche": -2, "ayer por la tarde": -1, "ayer por la mañana": -1,
        "ayer por la noche": -1, "ayer en la tarde": -1, "ayer en la mañana": -1, "ayer en la noche": -1, "ayer a la tarde": -1, "ayer a la mañana": -1,
        "ayer a la noche": -1, "ayer tarde": -1, "ayer noche": -1, "esta mañana": 0, "esta tarde": 0, "esta noche": 0, "esta madrugada": 0, "este mediodía": 0,
        "hoy por la mañana": 0, "hoy por la tarde": 0, "hoy en la mañana": 0, "hoy en la tarde": 0, "pasado mañana": 2, "mañana por la mañana": 1,
        "mañana por la tarde": 1, "mañana por la noche": 1, "mañana en la mañana": 1, "mañana en la tarde": 1, "mañana a la mañana": 1, "mañana a la tarde": 1,
        "el día de hoy": 0, "el día de ayer": -1, "el día de mañana": 1, "mañana mismo": 1,
    },
    "every": ("un", "algún", "cualquier", "uno de cada", "cada", "todos los", "los", "primer", "tercer", "primera", "segundo",),
    "last": ("pasado", "pasada", "último", "anterior"),
    "next": ("próximo", "próxima", "que viene", "entrante", "siguiente", "venidero"),
    "this": ("este", "esta"),
    "weeks": {
        "la semana pasada": -1, "la pasada semana": -1, "la última semana": -1, "la semana anterior": -1, "esta semana": 0, "la presente semana": 0,
        "la próxima semana": 1, "la semana próxima": 1, "la semana que viene": 1, "la semana entrante": 1, "la semana siguiente": 1,
    },
    "months-relative": {
        "mes pasado": -1, "pasado mes": -1, "mes anterior": -1, "presente mes": 0, "mes en curso": 0, "próximo mes": 1, "mes próximo": 1,
        "mes que viene": 1,
        "el mes pasado": -1, "el pasado mes": -1, "el mes anterior": -1, "este mes": 0, "el presente mes": 0, "el mes en curso": 0, "el próximo mes": 1,
        "el mes próximo": 1, "el mes que viene": 1, "el mes entrante": 1,
        "fin de mes": 0, "final de mes": 0, "finales de mes": 0, "fines de mes": 0, "a fin de mes": 0, "finales del próximo mes": 1,
    },
    "years-relative": {
        "el año pasado": -1, "del año pasado": -1, "del pasado año": -1, "del año anterior": -1, "del presente año": 0, "del año en curso": 0, "del próximo año": 1,
        "del año próximo": 1, "del año que viene": 1, "del año entrante": 1, "el pasado año": -1, "el año anterior": -1, "este año": 0, "el presente año": 0, "el año en curso": 0, "el próximo año": 1,
        "el año próximo": 1, "el año que viene": 1, "el año entrante": 1,
    },
    "ago": ("hace # días", "hace # día", "# días atrás", "# día atrás"),
    "ahead": ("dentro de # días", "en # días"),
    "weeks-ago": ("hace # semanas", "hace # semana", "# semanas atrás", "# semana atrás"),
    "weeks-ahead": ("dentro de # semanas", "dentro de # semana"),
    "ordinals": ("º", "o", "ro", "°", "er"),
    "day-words": {
        "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
        "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
        "veintiuno": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27,
        "veintiocho": 28, "veintinueve": 29, "treinta": 30, "treinta y uno": 31,
        "primero": 1, "uno": 1},
    "connectors": ("de", "del", "del año", "de este", "del mes de", "del corriente", "de año", "el", "del presente", "del pasado"),
    "at": (
        "a las", "a la", "a la(s)", "hacia las", "sobre las", "a eso de las", "desde las", "a partir de las", "cerca de las", "alrededor de las", "pasadas las", "en torno a las",
        "antes de las",
    ),
    "hours": ("h", "hs", "hrs", "horas", "hora", "h."),
    "minutes": ("min", "minutos"),
    "periods": {
        "am": ("de la mañana", "de la madrugada", "por la mañana", "a.m.", "a. m."),
        "pm": ("de la tarde", "por la tarde", "p.m.", "p. m."),
        "night": ("de la noche", "por la noche"), "noon": ("del mediodía",),
    },
    "before-month": (
        "en", "desde", "hasta", "a principios de", "a finales de", "a fines de", "a mediados de", "a inicios de", "principios de", "finales de", "fines de", "mediados de",
        "inicios de", "mes de", "en el mes de", "el mes de", "del mes de", "desde el mes de", "a partir de", "antes de", "para", "durante", "entre", "de", "pasado mes de",
        "hacia", "desde finales de", "desde principios de", "hasta finales de", "comienzos de", "a comienzos de", "próximo mes de",
    ),
    "before-year": (
        "nacido en", "nacida en", "nacido", "nacida", "quinta del", "cosecha",
        "en", "en el año", "desde", "desde el año", "hasta", "de", "del año", "el año", "año", "a principios de", "a finales de", "a fines de", "a mediados de", "a inicios de",
        "principios de", "finales de", "fines de", "mediados de", "a comienzos de", "comienzos de", "durante", "para", "entre", "hacia", "antes de", "después de",
        "a partir de", "verano de", "otoño de", "invierno de", "primavera de", "allá por", "ejercicio", "temporada", "para el año", "del",
    ),
    "day-nouns": ("el día", "del día", "pasado día", "próximo día"),
    "before-day": (
        "el", "del", "al", "el día", "del día", "el pasado", "el próximo", "desde el", "hasta el", "este", "los días", "para el", "pasado día", "el pasado día", "el próximo día",
        "a partir del",
    ),
    "range-words": ("al", "a", "hasta el", "hasta", "y", "hasta las", "hasta la"),
    "range-starts": ("del", "desde el", "entre el", "de", "desde", "entre", "entre los días"),
    "list-words": ("y", "e"),
    "duration-words": ("de antelación", "de cárcel"),
    "quarters": {
        "primer trimestre": 1, "segundo trimestre": 2, "tercer trimestre": 3, "cuarto trimestre": 4, "último trimestre": 4, "1er trimestre": 1, "2º trimestre": 2,
        "3er trimestre": 3, "4º trimestre": 4, "I trimestre": 1, "II trimestre": 2, "III trimestre": 3, "IV trimestre": 4, "1T": 1, "2T": 2, "3T": 3, "4T": 4, "T1": 1,
        "T2": 2, "T3": 3, "T4": 4,
    },
    "half-years": {
        "primer semestre": 1, "segundo semestre": 2, "primera mitad": 1, "segunda mitad": 2, "1er semestre": 1, "2º semestre": 2, "I semestre": 1, "II semestre": 2,
    },
    "calendars": {
        "islamic": {
            "muharram": 1, "safar": 2, "rayab": 7, "rajab": 7, "shaaban": 8, "chaabán": 8, "ramadán": 9, "shawwal": 10, "du al-qada": 11, "du al-hiyya": 12,
        },
    },
    "eras": {"islamic": ("de la hégira", "AH"), "gregorian": ("d. C.", "d.C.")},
    "names-before": ("Deportivo", "Atlético", "Club", "Sportivo", 
        "Generación", "generación", "Grupo",
        "calle", "Calle", "avenida", "Avenida", "Av.", "plaza", "Plaza", "paseo", "bulevar", "barrio", "Barrio", "estadio", "Estadio", "parque", "Parque", "puente", "Puente",
        "Movimiento", "movimiento", "Universidad", "colonia", "Colonia", "plaza del", "Plaza del", "avenida del", "Plaza de", "Plaza de la", "calle del", "Partido",
        "Frente", "Instituto", "Colegio", "Liceo", "hospital", "Hospital", "Club", "departamento", "Plaza 25 de", "aeropuerto",
    ),
    "names-after": (
        "de embarazo", "del embarazo", "de gestación",
        "FC", "de cada", "por ciento", "por cien", "por mil", "de"),
    "month-names-too": ("abril", "julio", "marzo", "mayo", "junio", "agosto"),
    "never": (
        "Lunes Negro", "Domingo de Pascua", "Sábado de Gloria",
        "Generación del 27", "Generación del 98", "Generación del 50", "Domingo de Ramos", "Domingo de Resurrección", "Viernes Santo", "Jueves Santo", "Sábado Santo", "Lunes de Pascua", "Martes de Carnaval", "Miércoles de Ceniza", "Black Friday", "Viernes Negro"),
    "months-ago": ("hace # meses", "hace # mes", "# meses atrás"),
    "years-ago": ("hace # años", "hace # año", "# años atrás"),
    "months-ahead": ("dentro de # meses", "dentro de # mes"),
    "years-ahead": ("dentro de # años", "dentro de # año"),
    "parts": (
        "a principios de", "a finales de", "a fines de", "a mediados de", "a inicios de", "a comienzos de", "principios de", "finales de",
        "fines de", "mediados de", "inicios de", "comienzos de", "última semana de", "primera semana de", "últimos días de", "primeros días de",
        "final de", "al final de", "a final de", "a principio de",
    ),
    "morning-words": ("mañana",),
    "mornings-after": (
        "la", "esta", "una", "cada", "misma", "esa", "aquella", "primera", "toda", "las", "media", "de", "un", "el", "del", "otra", "de la",
        "por la", "a la", "en la", "buena", "fría", "plena",
    ),
    "months-of": {"del corriente": 0, "del presente": 0, "del actual": 0},
    "decades": ("los años #", "la década de #", "década de los #", "la década de los #", "los #s"),
    "clock-words": ("a las", "a la", "desde las", "hasta las", "sobre las", "hacia las", "alrededor de las", "de las", "cerca de las"),
    "evenings": (
        "anoche", "ayer por la tarde", "ayer por la noche", "esta tarde", "esta noche", "mañana por la tarde", "mañana por la noche",
        "ayer en la tarde", "ayer en la noche", "hoy por la tarde", "anteanoche", "ayer tarde", "ayer noche",
    ),
    "several": ("varios", "unos", "pocos", "algunos"),
    "papers-before": ("diario", "periódico"),
    "anchors": ("después de eso", "más tarde"),
    "weekends": {
        "el pasado fin de semana": -1, "el fin de semana pasado": -1, "pasado fin de semana": -1, "este fin de semana": 0,
        "el próximo fin de semana": 0, "próximo fin de semana": 0,
    },
    "tense": {
        "pointing": (
            "para el", "para", "para los días", "para este", "para el próximo",
        ),
        "due": (
            "válido", "válida", "válidos",
            "funeral", "misa", "exequias", "sepelio", "velatorio", "plazo", "fecha límite", "vencimiento", "estreno", "presentación de ofertas",
            "fin del plazo",
        ),
        "forecast": (
            "lluvia", "lluvias", "chubascos", "sol", "soleado", "nieve", "heladas", "niebla", "nieblas", "nubes", "nuboso", "nublado", "viento",
            "vientos", "tormentas", "temperaturas", "máximas", "mínimas", "despejado", "precipitaciones", "cielos", "cota", "ambiente",
            "claros",
        ),
        "heads": (
            "tiempo", "el tiempo", "pronóstico", "previsión", "agenda", "cartelera", "programa", "programación", "calendario", "clima",
            "próximos eventos", "meteorología", "convocatorias",
        ),
        "ahead": (
            "a más tardar", "se estrena",
            "juega", "juegan", "recibe", "reciben", "visita", "se mide", "se miden", "se enfrenta", "se enfrentan", "abre", "abren",
            "cierra", "cierran", "inicia", "inician", "finaliza", "concluye", "se realizará", "retoma", "reanuda", "convoca",
            "no te lo pierdas", "te esperamos", "hasta las", "debe presentarse",
            "citó para", "citada a declarar", "declarará",
            "-rá", "-rán", "-remos", "-aré", "debe", "deben", "va a", "van a", "previsto", "prevista", "previstos", "previstas", "prevé",
            "prevén", "programado", "programada", "fijado", "fijada", "aplazado al", "aplazada al", "aplazado hasta", "aplazada hasta", "aplaza",
            "aplazó al", "pospuesto", "pospuesta", "va del", "van del", "se celebra", "se celebran", "tiene lugar", "tendría lugar", "vence",
            "comienza", "arranca", "convocada", "convocado", "convocadas",
            "es este", "será este", "se suspende", "se suspenden",
        ),
        "until": ("hasta finales de", "hasta fines de", "hasta principios de", "hasta mediados de", "hasta el", "hasta", "hasta el próximo"),
        "never": (
            "estaba previsto", "estaba prevista", "estaban previstos", "estaban previstas", "había previsto", "lo previsto",
            "inicialmente previsto", "inicialmente prevista",
        ),
        "barred": (
            "-ó", "-aron", "-ieron", "murió", "hizo", "dio", "vio", "tuvo", "tuvieron", "hubo", "estuvo", "vino", "quiso",
            "ha", "han", "había", "habían", "fue", "fueron", "dijo", "anunció", "afirmó", "aseguró", "declaró", "tras", "después", "según",
            "era", "eran", "informó", "confirmó", "estaba", "estaban", "señaló", "explicó",
        ),
        "of": ("de", "del", "desde"),
        "lasted": (
            "duró", "duraron", "permaneció", "permanecieron", "estuvo", "estuvieron", "vivió", "siguió", "trabajó", "fue", "era", "eran",
            "estaba", "estaban", "dirigió", "gobernó", "ocupó", "esperó",
        ),
        "present": ("es", "son", "está", "están", "sigue", "siguen", "permanece", "permanecen", "rige", "rigen", "aplica", "aplican", "mantiene", "mantienen", "vale", "valen", "continúa", "continúan", "entra", "entran", "queda", "quedan", "cierra", "cierran", "abre", "abren", "sube", "suben", "baja", "bajan",),
        "onward": ("a partir del", "a partir de", "desde el próximo",),
    },
    "spelled-years": {
        "centuries": {"mil setecientos": 1700, "mil ochocientos": 1800, "mil novecientos": 1900, "dos mil": 2000},
        "ones": (
            "uno|un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince",
            "dieciséis", "diecisiete", "dieciocho", "diecinueve",
        ),
        "tens": ("veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"),
        "both": ("{ten} y {one}",),
        "others": {
            "veintiuno": 21, "veintiún": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26,
            "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
        },
    },
    "weekend-alone": (
        "el fin de semana", "fin de semana",
    ),
    "quarter-cues": (
        "%", "por ciento", "índice", "Bolsa", "inflación", "desempleo", "recaudación", "inversión", "producción", "mercado",
        "beneficio", "beneficios", "ventas", "ingresos", "PIB", "crecimiento", "resultado", "resultados", "ganancia", "ganancias", "utilidad",
        "utilidades", "facturación", "trimestral", "economía", "exportaciones", "pérdidas", "margen", "empleo",
    ),
    "year-nouns": (
        "año", "años", "fecha",
    ),
    "year-links": (
        "fue", "es", "era", "no", "y no", "en lugar de", "y no en", "sino", "en vez de",
    ),
    "following": {
        "al día siguiente": 1, "el día siguiente": 1, "un día después": 1, "un día antes": -1, "el día anterior": -1, "la víspera": -1,
        "dos días después": 2, "tres días después": 3, "cuatro días después": 4, "cinco días después": 5, "dos días antes": -2,
        "tres días antes": -3, "dos días más tarde": 2, "tres días más tarde": 3, "la mañana siguiente": 1, "la noche anterior": -1,
        "a la mañana siguiente": 1,
    },
    "following-of": (
        "de", "del", "que", "al", "a",
    ),
    "first-months": ("primeros # meses", "# primeros meses",),
    "month-counts": {
        "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11,
    },
    "places-before": (
        "fundación", "comité", "colectivo", "asociación", "grupo", "cooperativa", "colonia", "comando", "ley", "premio", "frente", "batallón", "estadio", "sindicato", "peña", "movimiento", "unión",
        "calle de", "estación", "estación de", "parada", "puente de", "barrio de", "colegio", "escuela", "autopista", "rotonda", "cine",
        "teatro", "esquina", "pasaje", "línea", "Autódromo", "villa", "boulevard",
    ),
    "which-weekday": ("# @ de %", "# @ del mes de %", "# @ del %", "# @ %"),
    "which": {"primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4, "último": -1},
    "week-of": ("semana del", "semana que empieza el", "semana de"),
    "seasons": (
        "curso", "temporada", "curso escolar", "año escolar", "ejercicio", "curso académico", "zafra", "campaña", "ciclo", "temporada de",
        "ciclo escolar",
    ),
    "moving": (
        "aplazado", "aplazada", "pasa", "pasó", "traslada", "trasladó", "trasladado", "trasladada", "pospuesto", "pospuesta", "adelanta",
        "adelantó", "adelantado", "aplaza", "aplazó", "movió", "cambió", "retrasa", "retrasó", "postergó", "reprogramó", "reprogramado",
        "reprogramada", "pospuso", "pospone",
    ),
    "weekday-weeks": {"de la otra semana": 1},
    "decade-names": {
        "años veinte": 1920, "años treinta": 1930, "años cuarenta": 1940, "años cincuenta": 1950, "años sesenta": 1960,
        "años setenta": 1970, "años ochenta": 1980, "años noventa": 1990, "comienzos de los noventa": 1990,
        "principios de los noventa": 1990, "finales de los noventa": 1990, "mediados de los noventa": 1990,
        "comienzos de los ochenta": 1980, "principios de los ochenta": 1980, "finales de los ochenta": 1980,
        "mediados de los ochenta": 1980, "comienzos de los setenta": 1970, "principios de los setenta": 1970,
        "finales de los setenta": 1970, "mediados de los setenta": 1970, "principios de los sesenta": 1960, "finales de los sesenta": 1960,
        "mediados de los sesenta": 1960, "finales de los cincuenta": 1950, "principios de los cincuenta": 1950,
        "década de los noventa": 1990, "década de los ochenta": 1980, "década de los setenta": 1970, "década de los sesenta": 1960,
        "década de los cincuenta": 1950,
    },
    "weekday-names-too": ("domingo",),
    "night-nouns": ("noche", "madrugada",),
    "titles-after": ("e hijos", "y hijos", "e Hijos", "y asociados",),
}
