"""The dates of Portuguese, beyond CLDR: Brazil and Portugal."""

DATES = {
    "number-words": ("no", "nº", "n.º", "n.°", "n°", "n", "número"),
    "months": {
        "jan": 1, "fev": 2, "mar": 3, "abr": 4, "mai": 5, "jun": 6, "jul": 7, "ago": 8, "set": 9, "out": 10, "nov": 11, "dez": 12,
    },
    "weekdays": {
        "monday": ("segundas-feiras", "2ª-feira", "2.ª feira", "segunda feira"), "tuesday": ("terças-feiras", "3ª-feira", "3.ª feira", "terça feira"),
        "wednesday": ("quartas-feiras", "4ª-feira", "4.ª feira", "quarta feira"), "thursday": ("quintas-feiras", "5ª-feira", "5.ª feira", "quinta feira"),
        "friday": ("sextas-feiras", "6ª-feira", "6.ª feira", "sexta feira"), "saturday": ("sábados",), "sunday": ("domingos",),
    },
    "weekday-abbreviations": {
        "monday": ("2ª", "seg"), "tuesday": ("3ª",), "wednesday": ("4ª", "qua"), "thursday": ("5ª", "qui"), "friday": ("6ª", "sex"), "saturday": ("sáb",), "sunday": ("dom",),
    },
    "not-alone": (
        "segundas-feiras", "terças-feiras", "quartas-feiras", "quintas-feiras", "sextas-feiras", "sábados", "domingos",
    ),
    "weekday-cues": ("na", "no", "nesta", "neste", "desta", "deste", "esta", "este", "da", "do", "até", "desde", "de", "entre"),
    "relative": {
        "ontem": -1, "anteontem": -2, "antes de ontem": -2, "hoje": 0, "amanhã": 1, "depois de amanhã": 2, "ontem à noite": -1, "ontem à tarde": -1, "ontem de manhã": -1,
        "esta manhã": 0, "nesta manhã": 0, "esta tarde": 0, "nesta tarde": 0, "esta noite": 0, "nesta noite": 0, "esta madrugada": 0, "nesta madrugada": 0, "hoje de manhã": 0,
        "hoje à tarde": 0, "hoje à noite": 0, "amanhã de manhã": 1, "amanhã à tarde": 1, "amanhã à noite": 1,
    },
    "last": ("passado", "passada", "último", "última", "pp."),
    "next": ("próximo", "próxima", "que vem", "seguinte"),
    "this": ("este", "esta", "neste", "nesta"),
    "weeks": {
        "da semana passada": -1, "da última semana": -1, "da próxima semana": 1, "da semana que vem": 1, "desta semana": 0,
        "na semana passada": -1, "semana passada": -1, "a semana passada": -1, "na última semana": -1, "esta semana": 0, "nesta semana": 0, "na próxima semana": 1, "próxima semana": 1,
        "a próxima semana": 1, "semana que vem": 1, "na semana que vem": 1,
    },
    "months-relative": {
        "meados do mês": 0, "em meados do mês": 0, "início do mês": 0, "princípio do mês": 0,
        "deste mês": 0, "do mês passado": -1, "do mês corrente": 0,
        "no mês passado": -1, "mês passado": -1, "o mês passado": -1, "este mês": 0, "neste mês": 0, "no próximo mês": 1, "próximo mês": 1, "mês que vem": 1, "o mês que vem": 1,
        "fim do mês": 0, "final do mês": 0, "fins do mês": 0, "finais do mês": 0,
    },
    "years-relative": {
        "no ano passado": -1, "ano passado": -1, "o ano passado": -1, "este ano": 0, "neste ano": 0, "no próximo ano": 1, "próximo ano": 1, "ano que vem": 1, "no ano que vem": 1,
    },
    "ago": ("há # dias", "há # dia", "# dias atrás"),
    "ahead": ("daqui a # dias", "dentro de # dias", "em # dias"),
    "weeks-ago": ("há # semanas", "há # semana", "# semanas atrás", "# semana atrás"),
    "weeks-ahead": ("daqui a # semana", "daqui a # semanas", "dentro de # semanas"),
    "ordinals": ("º", "°", "o", "ª"),
    "day-words": {
        "dois": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12,
        "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15, "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17,
        "dezoito": 18, "dezenove": 19, "dezanove": 19, "vinte": 20, "vinte e um": 21, "vinte e dois": 22, "vinte e três": 23,
        "vinte e quatro": 24, "vinte e cinco": 25, "vinte e seis": 26, "vinte e sete": 27, "vinte e oito": 28, "vinte e nove": 29, "trinta": 30,
        "trinta e um": 31,
        "primeiro": 1},
    "connectors": (", uma", ", um", "de", "do", "do ano de", "do ano", "dia", "o dia", "no dia", "em", ".º"),
    "at": ("às", "as", "à", "pelas", "por volta das", "cerca das", "a partir das", "perto das", "depois das", "antes das"),
    "hours": ("h", "hora", "horas", "hrs"),
    "minutes": ("min", "minutos", "m"),
    "periods": {
        "am": ("da manhã", "de manhã"), "pm": ("da tarde", "de tarde"), "night": ("da noite", "da madrugada"),
    },
    "before-month": (
        "em", "de", "desde", "até", "início de", "no início de", "fim de", "final de", "no final de", "meados de", "em meados de", "mês de", "no mês de", "finais de", "princípio de", "a partir de", "entre", "e",
        "para", "durante", "até ao fim de", "antes de", "depois de", "após", "inícios de", "o mês de", "do mês de",
    ),
    "before-year": (
        "nascido", "nascida", "nascido em", "nascida em", "colheita de",
        "em", "de", "desde", "até", "até ao ano de", "ano de", "o ano de", "no ano de", "início de", "fim de", "final de", "meados de", "finais de", "a partir de", "entre", "para", "antes de", "depois de",
        "após", "até ao fim de", "verão de", "inverno de", "outono de", "primavera de", "ano", "no ano", "durante", "por volta de", "datado de", "data de",
    ),
    "day-nouns": ("dia",),
    "before-day": ("dia", "no dia", "o dia", "do dia", "ao dia", "até o dia", "até ao dia", "desde o dia", "a partir do dia", "para o dia", "este dia", "neste dia", "até dia"),
    "range-words": ("a", "até", "ao", "e", "até ao", "até o", "à", "até às", "até as"),
    "range-starts": ("de", "do", "entre", "desde", "entre os dias", "dos dias", "de dia", "entre o"),
    "list-words": ("e na", "e no", "e", "ou"),
    "quarters": {
        "primeiro trimestre": 1, "segundo trimestre": 2, "terceiro trimestre": 3, "quarto trimestre": 4,
        "último trimestre": 4, "T1": 1, "T2": 2, "T3": 3, "T4": 4, "1T": 1, "2T": 2, "3T": 3, "4T": 4,
    },
    "half-years": {
        "primeiro semestre": 1, "segundo semestre": 2, "primeira metade": 1, "segunda metade": 2,
    },
    "calendars": {
        "islamic": {
            "muharram": 1, "safar": 2, "rabi al-awwal": 3, "rabi al-thani": 4, "jumada al-ula": 5, "jumada al-thani": 6, "rajab": 7, "sha'ban": 8, "ramadão": 9, "ramadã": 9,
            "shawwal": 10, "dhu al-qa'da": 11, "dhu al-hijja": 12,
        },
    },
    "eras": {"islamic": ("da Hégira", "AH"), "gregorian": ("d.C.",)},
    "names-before": (
        "rua", "rua do", "avenida", "praça", "praça do", "largo", "largo do", "ponte", "travessa", "Rua", "Avenida", "Praça", "Ponte", "Largo", "estádio", "Movimento do", "movimento", "Movimento", "bairro",
        "escola", "hospital", "estação", "viaduto", "elevado", "parque", "universidade",
    ),
    "names-after": (
        "da gravidez", "de gravidez", "da gestação", "de gestação",
        "FC.", "Futebol", "FC", "por cento", "porcento"),
    "month-names-too": ("março", "abril", "maio", "junho", "agosto"),
    "every": (
        "um", "uma", "algum", "qualquer",
        "cada", "todos os", "todas as", "toda", "todo", "primeira", "primeiro", "segunda", "segundo", "terceira", "terceiro",),
    "months-ago": ("há # meses", "há # mês", "# meses atrás", "faz # meses"),
    "years-ago": ("há # anos", "há # ano", "# anos atrás", "faz # anos"),
    "months-ahead": ("daqui a # meses", "daqui a # mês", "dentro de # meses"),
    "years-ahead": ("daqui a # anos", "daqui a # ano", "dentro de # anos"),
    "parts": (
        "primeira quinzena de", "segunda quinzena de", "primeira metade de", "segunda metade de",
        "início de", "fim de", "final de", "meados de", "finais de", "inícios de", "princípio de", "no início de", "no fim de", "no final de",
        "em meados de", "em finais de", "no princípio de", "última semana de", "primeira semana de", "últimos dias de", "primeiros dias de",
        "começo de", "no começo de",
    ),
    "months-of": {"do corrente": 0},
    "decades": ("os anos #", "anos #", "década de #", "a década de #"),
    "clock-words": ("às", "à", "desde as", "a partir das", "das", "por volta das", "cerca das"),
    "evenings": ("ontem à noite", "hoje à noite", "esta noite", "ontem à tarde", "hoje à tarde", "amanhã à noite", "amanhã à tarde", "esta tarde"),
    "several": ("vários", "alguns", "uns", "poucos"),
    "papers-before": ("jornal", "diário"),
    "weekends": {
        "no último fim de semana": -1, "no fim de semana passado": -1, "fim de semana passado": -1, "último fim de semana": -1,
        "este fim de semana": 0, "neste fim de semana": 0, "no próximo fim de semana": 0, "próximo fim de semana": 0,
    },
    "tense": {
        "past": ("-ram", "-ou", "foi", "era", "houve", "teve"),
        "part-of-day": ("noite de", "manhã de", "tarde de", "madrugada de", "noite do", "manhã do", "tarde do", "noite do dia", "manhã do dia", "tarde do dia",),
        "pointing": (
            "para", "para o dia", "para dia", "para os dias",
        ),
        "due": (
            "válido", "válida",
            "funeral", "velório", "missa", "sepultamento", "exéquias", "prazo", "data limite", "data-limite", "entrega das propostas",
            "inscrições",
        ),
        "forecast": (
            "chuva", "chuvas", "aguaceiros", "sol", "neve", "geada", "nevoeiro", "nuvens", "nublado", "vento", "trovoada", "trovoadas",
            "temperaturas", "máximas", "mínimas", "céu", "pancadas", "ensolarado", "calor", "frente fria", "precipitação", "temporais",
        ),
        "heads": (
            "tempo", "previsão", "meteorologia", "agenda", "programação", "calendário", "programa", "previsão do tempo", "clima",
            "próximos jogos", "cartaz",
        ),
        "ahead": (
            "é transmitido", "é transmitida", "é exibido", "é exibida", "vai ao ar", "estreiam", "joga-se", "arranca", "reabre", "inaugura", "entra em cartaz", "volta ao ar",
            "estreia-se", "joga", "jogam",
            "recebe", "recebem", "enfrenta", "enfrentam", "abre", "abrem", "fecha", "fecham", "inicia", "iniciam", "encerra",
            "encerram", "até às", "o mais tardar", "devem ser entregues", "retoma", "volta", "voltam", "regressa",
            "chega", "chegam", "não perca", "vendas começam",
            "-rá", "-rão", "-remos", "irá", "irão", "deve", "devem", "vai", "vão", "previsto", "prevista", "previstos", "previstas",
            "marcado para", "marcada para", "marcados para", "marcadas para", "agendado para", "agendada para", "adiado para", "adiada para",
            "adiados para", "adiadas para", "começa", "começam", "acontece", "acontecem", "realiza-se", "realizam-se", "decorre de",
            "decorrem de", "termina", "vence", "vencem", "estreia", "remarcado para", "remarcada para",
        ),
        "until": (
            "até o fim de", "até o final de", "até ao final de", "até ao fim de", "até meados de", "até o início de", "até", "até o dia",
            "até ao dia", "até ao", "até dia",
        ),
        "never": (
            "verão", "grão", "barão", "tubarão", "furão", "irão", "varão", "corão", "padrão", "estava previsto", "estava prevista",
            "estavam previstos", "estavam previstas", "havia previsto", "cará", "inicialmente prevista", "inicialmente previsto", "guará",
            "por volta", "volta das", "volta de",
        ),
        "barred": (
            "-ou", "-aram", "morreu", "fez", "deu", "viu", "houve", "esteve", "veio", "-eceu", "-ceram", "assinou", "decidiu",
            "foi", "foram", "disse", "anunciou", "afirmou", "após", "depois", "segundo", "era", "eram", "tinha", "tinham", "havia", "declarou",
            "informou", "estava", "estavam", "confirmou", "teve", "tiveram",
        ),
        "of": ("de", "do", "da", "desde"),
        "lasted": (
            "durou", "duraram", "ficou", "ficaram", "permaneceu", "viveu", "esteve", "estiveram", "trabalhou", "foi", "era", "eram", "estava",
            "estavam", "continuou", "governou", "esperou",
        ),
        "present": ("é", "são", "está", "estão", "segue", "seguem", "permanece", "permanecem", "vigora", "vigoram", "aplica", "aplicam", "mantém", "mantêm", "vale", "valem", "continua", "continuam", "entra", "entram", "fica", "ficam", "fecha", "fecham", "abre", "abrem", "sobe", "sobem",),
        "onward": ("a partir de", "a partir do", "a partir da",),
    },
    "spelled-years": {
        "centuries": {"mil e setecentos": 1700, "mil oitocentos": 1800, "mil e oitocentos": 1800, "mil novecentos": 1900, "mil e novecentos": 1900, "dois mil": 2000},
        "joiners": ("e",),
        "ones": (
            "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "treze", "catorze|quatorze", "quinze",
            "dezesseis|dezasseis", "dezessete|dezassete", "dezoito", "dezenove|dezanove",
        ),
        "tens": ("vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"),
        "both": ("{ten} e {one}",),
    },
    "weekend-alone": (
        "fim de semana", "no fim de semana", "o fim de semana", "fim-de-semana", "no fim-de-semana", "final de semana", "no final de semana",
    ),
    "quarter-cues": (
        "%", "por cento", "índice", "Bolsa", "inflação", "arrecadação", "investimento", "produção", "mercado",
        "lucro", "lucros", "vendas", "receita", "receitas", "PIB", "crescimento", "resultado", "resultados", "trimestral", "economia",
        "exportações", "prejuízo", "faturamento", "desemprego",
    ),
    "year-nouns": (
        "ano", "anos", "data",
    ),
    "year-links": (
        "foi", "é", "era", "não", "e não", "em vez de", "e não em", "em",
    ),
    "following": {
        "uma semana depois": 7, "duas semanas depois": 14, "três semanas depois": 21, "uma semana mais tarde": 7, "duas semanas mais tarde": 14, "uma semana antes": -7,
        "no dia seguinte": 1, "dia seguinte": 1, "na véspera": -1, "no dia anterior": -1, "dois dias depois": 2, "três dias depois": 3,
        "quatro dias depois": 4, "um dia depois": 1, "um dia antes": -1, "dois dias antes": -2, "na manhã seguinte": 1, "na noite anterior": -1,
        "cinco dias depois": 5,
    },
    "following-of": (
        "de", "do", "da", "dos", "das", "a", "à", "ao",
    ),
    "weekday-ordinals": (
        "terça", "quarta", "quinta", "sexta",
    ),
    "never": (
        "1º de Agosto", "Primeiro de Agosto", "1.º de Agosto",
        "quarta-feira de Cinzas", "sexta-feira Santa", "domingo de Páscoa", "domingo de Ramos", "quinta-feira Santa",
        "segunda-feira de Páscoa", "terça-feira gorda", "terça-feira de Carnaval", "sábado de Aleluia", "Domingo Espetacular",
        "terça parte", "quarta parte", "quinta parte",
    ),
    "first-months": ("primeiros # meses", "# primeiros meses",),
    "month-counts": {
        "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11,
    },
    "places-before": (
        "fundação", "comité", "comitê", "coletivo", "associação", "grupo", "cooperativa", "prémio", "prêmio", "frente", "batalhão", "sindicato", "movimento", "união", "escola", "bairro",
        "rua da", "avenida do", "ponte do", "terminal", "parada", "metrô", "travessa", "praça da", "teatro", "bairro do", "barragem",
        "rodovia", "alameda", "centro cultural", "vila", "esquina com a",
    ),
    "which-weekday": ("# @ de %", "# @ do mês de %", "# @ do %"),
    "which": {
        "primeira": 1, "primeiro": 1, "segunda": 2, "segundo": 2, "terceira": 3, "terceiro": 3, "quarta": 4, "quarto": 4, "última": -1,
        "último": -1, "1ª": 1, "2ª": 2, "3ª": 3,
    },
    "week-of": ("semana de", "semana do dia", "semana do"),
    "onto": ("para", "para o", "para a", "para dia"),
    "seasons": ("inverno de", "época", "temporada", "ano letivo", "ano lectivo", "ano escolar", "safra", "exercício", "temporada de", "época de"),
    "moving": (
        "adiado", "adiada", "passou", "passa", "transferido", "transferida", "antecipado", "antecipada", "remarcado", "remarcada", "mudou",
        "adiou", "adia", "reagendado", "reagendada", "adiados", "adiadas",
    ),
    "decade-names": {
        "anos vinte": 1920, "anos trinta": 1930, "anos quarenta": 1940, "anos cinquenta": 1950, "anos sessenta": 1960,
        "anos setenta": 1970, "anos oitenta": 1980, "anos noventa": 1990, "década de vinte": 1920, "década de trinta": 1930,
        "década de quarenta": 1940, "década de cinquenta": 1950, "década de sessenta": 1960, "década de setenta": 1970,
        "década de oitenta": 1980, "década de noventa": 1990,
    },
    "zones": {"horário de Brasília": -180, "no horário de Brasília": -180, "pelo horário de Brasília": -180, "de Brasília": -180},
    "night-nouns": ("noite", "madrugada",),
    "titles-after": ("e filhos", "e associados",),
    "weeks-ahead-if-told": ("em # semanas", "em uma semana"),
    "months-ahead-if-told": ("em # meses",),
    "years-ahead-if-told": ("em # anos",),
    "holidays": {"Natal": "12-25", "Páscoa": "easter", "Ano Novo": "01-01", "Pentecostes": "easter+49", "Réveillon": "12-31"},
    "holiday-leads": ("no", "na", "pelo", "pela", "desde o", "desde a", "até ao", "até à", "até o", "até a", "dia de", "no dia de", "no domingo de"),
    "holidays-said": {"na véspera de Ano-Novo": "12-31", "na véspera de Ano Novo": "12-31", "na véspera do Ano-Novo": "12-31", "na véspera do Ano Novo": "12-31", "na véspera de Natal": "12-24", "na Sexta-Feira Santa": "easter-2", "na Quinta-Feira Santa": "easter-3", "no Domingo de Ramos": "easter-7", "na Quarta-Feira de Cinzas": "easter-46", "no Corpo de Deus": "easter+60", "no Corpus Christi": "easter+60", "no Dia de Todos os Santos": "11-01", "no Dia de Finados": "11-02", "no Dia da Consciência Negra": "11-20", "na Sexta-Feira da Paixão": "easter-2"},
    "year-ends": ("fim do ano", "final do ano", "até o fim do ano", "até ao fim do ano", "até o final do ano", "até ao final do ano"),
    "year-kinds": ("letivo", "escolar", "fiscal", "académico", "acadêmico", "judicial"),
}
