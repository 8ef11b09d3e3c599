"""Who is made the author of a post, against the account that signs it: whatever other words for the body stay silent, another body does not.

All articles, posts and events are invented; the accounts' names are those of real bodies or like them."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from verify import documents
from verify.pipeline import Settings, check_article


class Signed(NamedTuple):
    """Prose with `{author}` in it, around a `{post}` that an account of this name signs; by whom else it may be said to be, and by whom not."""

    prose: str
    post: str
    name: str
    same: tuple[str, ...]
    others: tuple[str, ...] = ()


SIGNED = (
    Signed(
        'Three hikers were rescued on the Watzmann on Monday, {author} wrote on X. {post} It was the second rescue in a week.',
        'Die Bergretter haben heute am Watzmann 3 Wanderer geborgen. Niemand wurde verletzt.', 'Bergwacht Bayern',
        ("the Bavarian mountain rescue service", "the Bergwacht", "mountain rescuers", "the mountain rescue team", "rescuers"),
        ("the German Weather Service", "the Ministry of Finance", "the Bavarian State Library", "the Munich public prosecutor's office"),
    ),
    Signed(
        "Le groupe a été condamné à une amende de 12 millions d'euros lundi, a annoncé {author} sur X. {post} Le groupe peut faire appel.",
        'Multamos hoy con 12 millones de euros a la compañía por pactar precios. La resolución puede recurrirse.', 'CNMC',
        ("l'autorité espagnole de la concurrence", "le gendarme espagnol de la concurrence", "la Commission nationale des marchés et de la concurrence", "l'Antitrust espagnol", "le régulateur espagnol", "la CNMC"),
        ("le ministère espagnol de la Santé", "la police nationale espagnole", "la bibliothèque nationale d'Espagne"),
    ),
    Signed(
        'Il traghetto è tornato in servizio lunedì, ha scritto {author} su X. {post} I biglietti sono in vendita.',
        'Από σήμερα το πλοίο επιστρέφει στη γραμμή. Τα εισιτήρια είναι διαθέσιμα.', 'Minoan Lines',
        ("la compagnia di navigazione greca", "Minoan Lines", "la compagnia di traghetti", "l'armatore greco", "la società"),
    ),
    Signed(
        'The film festival will open on Monday with 40 films, {author} wrote on X. {post}',
        'Международный кинофестиваль откроется в понедельник, в программе 40 фильмов.', 'Московский кинофестиваль',
        ("the Moscow Film Festival", "the festival", "its organisers", "the Moscow International Film Festival"),
        ("the Moscow police", "the Ministry of Defence", "the central bank"),
    ),
    Signed(
        'Blood stocks are low, {author} wrote on X on Monday. {post}',
        'Die Vorräte reichen nur noch für 2 Tage. Bitte spendet Blut.', 'DRK-Blutspendedienst',
        ("the German Red Cross", "the blood donation service", "the Red Cross blood service", "the DRK"),
    ),
    Signed(
        'Farmers will get more for milk, {author} wrote on X on Monday. {post}',
        'Vanaf 1 maart betalen we 46 cent per kilo melk.', 'FrieslandCampina',
        ("the Dutch dairy cooperative", "the dairy company", "the cooperative FrieslandCampina"),
    ),
    Signed(
        'Der Wald wird gesperrt, teilte {author} am Montag auf X mit. {post}',
        'Od dziś zamykamy szlak w Dolinie Kościeliskiej.', 'Tatrzański Park Narodowy',
        ("der Nationalpark", "die polnische Naturschutzbehörde", "die Nationalparkverwaltung", "die Parkverwaltung"),
    ),
    Signed(
        'Die Universität öffnet eine Klinik, teilte {author} am Montag auf X mit. {post}',
        'Dziś otwieramy klinikę dla 40 pacjentów.', 'Uniwersytet Warszawski',
        ("die Universität Warschau", "die Warschauer Universität", "die Uni Warschau"),
        ("die Universität Danzig", "die Universität Krakau"),
    ),
    Signed(
        'Університет відкриває клініку, написав {author} у понеділок у X. {post}',
        'Dziś otwieramy klinikę dla 40 pacjentów.', 'Uniwersytet Warszawski',
        ("Варшавський університет", "університет Варшави"),
        ("Краківський університет", "Гданський університет", "Львівський університет"),
    ),
    Signed(
        'The metro will run all night, {author} wrote on X on Monday. {post}',
        'Метрополитен будет работать всю ночь 31 декабря.', 'Московский транспорт',
        ("the Moscow metro", "the Moscow transport department", "the city's transport operator", "the Moscow Department of Transport"),
    ),
    Signed(
        'The port stays closed, {author} wrote on X on Monday. {post}',
        "Le port reste fermé jusqu'à mardi.", 'Capitainerie de Bastia',
        ("the harbour master", "the port authority of Bastia", "the harbour master's office", "the Bastia port office"),
    ),
    Signed(
        'The road stays closed until Friday, {author} wrote on X on Monday. {post}',
        'De weg blijft tot vrijdag dicht. Er werken 40 mensen.', 'Rijkswaterstaat',
        ("the Dutch water authority", "the Dutch roads authority", "the Dutch infrastructure agency", "Rijkswaterstaat", "the highways agency", "the Dutch public works department"),
    ),
    Signed(
        'The road stays closed until Friday, {author} wrote on X on Monday. {post}',
        'Дорога закрыта до пятницы.', 'Росавтодор',
        ("Rosavtodor", "the Federal Road Agency", "Russia's highways agency", "the transport ministry's road agency"),
    ),
    Signed(
        "La route reste fermée jusqu'à vendredi, a écrit {author} lundi sur X. {post}",
        'La carretera sigue cerrada hasta el viernes.', 'Vialidad',
        ("la direction des routes", "l'administration routière", "le ministère des Travaux publics", "l'agence des routes"),
    ),
    Signed(
        'The water is safe, {author} wrote on X on Monday. {post}',
        "L'eau est potable depuis ce matin.", "Agence de l'eau Artois-Picardie",
        ("the water agency", "the river basin agency", "the French water authority", "the Artois-Picardie water agency", "the environment agency"),
    ),
    Signed(
        'The eggs were recalled, {author} wrote on X on Monday. {post}',
        'Retragem de la vânzare 12.000 de ouă.', 'ANSVSA',
        ("the Romanian food safety authority", "the veterinary authority", "the national veterinary and food safety authority", "the consumer protection agency", "food inspectors"),
    ),
    Signed(
        'Les œufs ont été rappelés, a écrit {author} lundi sur X. {post}',
        'Отзываем из продажи 12 тысяч яиц.', 'Роспотребнадзор',
        ("l'agence russe de protection des consommateurs", "l'agence sanitaire russe", "Rospotrebnadzor", "l'office russe de la santé"),
    ),
    Signed(
        'The wolf was found, {author} wrote on X on Monday. {post}',
        'Il lupo è stato trovato e curato.', 'Carabinieri Forestali',
        ("Italian forest police", "the forestry corps", "the Carabinieri", "the forest service", "the environment police"),
    ),
    Signed(
        'The wolf was found, {author} wrote on X on Monday. {post}',
        'Wilk został znaleziony i wyleczony.', 'RDOŚ Poznań',
        ("the regional environment directorate", "the environmental protection office", "the Polish nature conservation authority"),
    ),
    Signed(
        'The ship was freed, {author} wrote on X on Monday. {post}',
        'El barco fue liberado a las 10:00.', 'Capitanía Marítima de Algeciras',
        ("the harbour master", "the port authority", "the maritime authority", "the coast guard", "the Algeciras port captaincy"),
    ),
    Signed(
        'The ship was freed, {author} wrote on X on Monday. {post}',
        'La nave è stata liberata alle 10.', 'Guardia Costiera',
        ("the Italian coast guard", "the port authority", "the harbour master's office", "the maritime authority"),
    ),
    Signed(
        'The bank was fined, {author} wrote on X on Monday. {post}',
        'Multa da 3 milioni alla banca.', 'Consob',
        ("the Italian market regulator", "the Italian securities regulator", "Italy's stock market watchdog", "the securities and exchange commission", "the financial regulator"),
    ),
    Signed(
        'The firm was fined, {author} wrote on X on Monday. {post}',
        'Wir verhängen ein Bußgeld von 3 Millionen Euro.', 'Bundeskartellamt',
        ("the German competition authority", "the cartel office", "the German antitrust regulator", "the German regulator", "the Federal Cartel Office"),
    ),
    Signed(
        'The firm was fined, {author} wrote on X on Monday. {post}',
        'Sanzione da 3 milioni per la violazione dei dati.', 'Garante Privacy',
        ("the Italian data protection authority", "the privacy watchdog", "Italy's privacy regulator", "the Italian authority"),
    ),
    Signed(
        'Trains stop at noon, {author} wrote on X on Monday. {post}',
        "Le trafic s'arrête à midi sur les lignes 1 et 2.", 'RATP',
        ("the Paris transport operator", "the Paris metro company", "the RATP", "the Paris transport authority", "the public transport operator"),
    ),
    Signed(
        'The drill ended, {author} wrote on X on Monday. {post}',
        'Tatbikat bugün sona erdi.', 'AFAD',
        ("the Turkish disaster agency", "Turkey's disaster and emergency authority", "the rescue service"),
    ),
    Signed(
        'The climbers are safe, {author} wrote on X on Monday. {post}',
        'Wspinacze są bezpieczni.', 'TOPR',
        ("Polish mountain rescuers", "the Tatra mountain rescue service", "the mountain rescue", "the rescue service"),
    ),
    Signed(
        'The club won, {author} wrote on X on Monday. {post}',
        'El equipo ganó 3-1.', 'Real Betis Balompié FC',
        ("the Seville club", "Betis", "the football club", "the Spanish club"),
    ),
    Signed(
        'Les billets sont en vente, a écrit {author} lundi sur X. {post}',
        'Tickets are on sale for 40 concerts.', 'Edinburgh Festival',
        ("le festival d'Édimbourg", "le festival", "les organisateurs", "la direction du festival"),
    ),
    Signed(
        'Die Pflanze steht wieder in Betrieb, teilte {author} am Montag auf X mit. {post}',
        'Станция снова работает на полную мощность.', 'Росэнергоатом',
        ("Rosenergoatom", "der russische Atomkonzern", "der Betreiber", "die Betreibergesellschaft"),
    ),
    Signed(
        'The court will rule on Friday, {author} wrote on X on Monday. {post}',
        'O tribunal decide na sexta-feira.', 'TSE',
        ("Brazil's electoral court", "the Superior Electoral Court", "the election authority", "the court", "the electoral commission"),
    ),
    Signed(
        'Le scrutin aura lieu vendredi, a écrit {author} lundi sur X. {post}',
        'La elección será el viernes.', 'INE México',
        ("l'institut national électoral", "la commission électorale", "l'autorité électorale mexicaine", "l'INE"),
    ),
)


def _found(case: Signed, author: str) -> set[str]:
    """The severities of what is said of the author, or of any body."""
    post = f"{case.post} pic.twitter.com/mV4yRh9LsE — {case.name} (@xyz123) October 21, 2024"
    report = check_article(documents.read_text(case.prose.format(author=author, post=post)), Settings(published="2024-10-22"))
    return {finding.severity for finding in report.findings if finding.rule in ("account-mismatch", "organisation-mismatch")}


@pytest.mark.parametrize("case", SIGNED, ids=[case.name for case in SIGNED])
def test_an_author_is_told_from_the_account_by_what_it_is(case: Signed) -> None:
    assert not {author: found for author in case.same if "error" in (found := _found(case, author))}
    assert all("error" in _found(case, author) for author in case.others), [author for author in case.others if "error" not in _found(case, author)]
