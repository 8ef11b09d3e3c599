"""X (Twitter until July 2023): numbered posts, short handles, ten-sign media links."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from verify.platforms._answer import Answer, Request
from verify.platforms._platform import Address, Clock, Form, Handle, Platform, Source, Specimen

_EPOCH_US = 1_288_834_974_657_000
_SNOWFLAKE = Clock(shift=22, unit_us=1000, epoch_us=_EPOCH_US, first=29_700_859_248)

PLATFORM = Platform(
    key="x",
    label="X",
    launched=datetime.date(2006, 3, 21),
    hosts=("x.com", "twitter.com"),
    mirrors=(
        "fxtwitter.com", "vxtwitter.com", "fixupx.com", "fixvx.com", "twittpr.com", "xcancel.com", "nitter.net", "nitter.it",
        "nitter.cz", "nitter.poast.org", "nitter.privacydev.net", "nitter.unixfox.eu", "nitter.kavin.rocks", "nitter.1d4.us",
        "nitter.pussthecat.org", "nitter.nixnet.services", "nitter.42l.fr", "nitter.space", "nitter.tiekoetter.com",
        "nitter.lucabased.xyz", "nitter.snopyta.org", "lightbrd.com", "threadreaderapp.com",
    ),
    sites=("x.com", "twitter.com"),
    fields=(
        ("handle", "[A-Za-z0-9_]{1,20}"),
        ("post_id", "[1-9][0-9]{0,18}"),
        ("page", "(?:[Tt]weet|index)\\.html"),
        ("href", ".+"),
    ),
    addresses=(
        Form(template="/{handle}/status/{post_id}/*"),
        Form(template="/{handle}/statuses/{post_id}/*"),
        Form(template="/@{handle}/status/{post_id}/*"),
        Form(template="/i/web/status/{post_id}/*"),
        Form(template="/i/status/{post_id}/*"),
        Form(template="/i/videos/tweet/{post_id}/*"),
        Form(template="/i/videos/{post_id}/*"),
        Form(template="/i/cards/tfw/v1/{post_id}/*"),
        Form(template="/i/tweet/{post_id}/*"),
        Form(template="/status/{post_id}/*"),
        Form(template="/statuses/{post_id}/*"),
        Form(template="/embed/{page}?id={post_id}"),
        Form(template="threadreaderapp.com/thread/{post_id}"),
    ),
    permalinks=("https://{site}/{handle}/status/{post_id}", "https://{site}/i/status/{post_id}"),
    reserved=("i", "web", "intent", "share", "statuses", "search", "hashtag"),
    handle=Handle(letters="A-Za-z0-9_", letters_told="letters of the English alphabet, figures and underscores", longest=15),
    clock=_SNOWFLAKE,
    # Ids counted one by one until 4 November 2010: (id, hour UTC, hours that the line to the next point is off at most).
    anchors=(
        (20, "2006-03-21T18", 300), (10_400, "2006-07-16T00", 300), (35_000, "2006-09-25T18", 300), (75_300, "2006-11-20T00", 300),
        (6_800_000, "2007-03-12T00", 110), (24_500_000, "2007-04-11T12", 72), (72_500_000, "2007-05-21T12", 72),
        (158_000_000, "2007-07-19T18", 72), (277_000_000, "2007-09-18T18", 72), (444_000_000, "2007-11-26T06", 72),
        (609_000_000, "2008-01-17T12", 72), (765_000_000, "2008-02-29T18", 72), (785_000_000, "2008-04-08T12", 72),
        (860_000_000, "2008-07-16T12", 72), (916_000_000, "2008-09-10T06", 72), (990_000_000, "2008-11-04T18", 72),
        (1_090_000_000, "2009-01-01T12", 72), (1_180_000_000, "2009-02-05T18", 72), (1_310_000_000, "2009-03-11T06", 72),
        (1_550_000_000, "2009-04-18T12", 72), (2_030_000_000, "2009-06-04T12", 72), (2_780_000_000, "2009-07-22T12", 72),
        (3_200_000_000, "2009-08-09T00", 72), (4_180_000_000, "2009-09-22T18", 72), (4_410_000_000, "2009-09-27T06", 72),
        (6_210_000_000, "2009-11-30T18", 72), (8_150_000_000, "2010-01-24T12", 72), (11_100_000_000, "2010-03-26T18", 72),
        (15_300_000_000, "2010-06-03T06", 72), (22_600_000_000, "2010-08-31T06", 72), (24_700_000_000, "2010-09-17T00", 72),
        (29_700_859_247, "2010-11-04T18", 72),
    ),
    # Accounts numbered one by one (until about 2016) say nothing; since then the number is made when the account is.
    account_clock=Clock(shift=22, unit_us=1000, epoch_us=_EPOCH_US, first=10 ** 15, decimal=(16, 19)),
    media_clock=Clock(shift=22, unit_us=1000, epoch_us=_EPOCH_US, first=2_000_000_000_000, decimal=(13, 19)),
    media_links=(
        ("pic.twitter.com", "[A-Za-z0-9]{10}", "exactly ten letters or figures"),
        ("pic.x.com", "[A-Za-z0-9]{10}", "exactly ten letters or figures"),
        ("t.co", "[A-Za-z0-9]{10}", "exactly ten letters or figures"),
    ),
    text_limit=280,
    link_length=23,
    sources=(
        Source(fact="launched", where="post 20, 2006-03-21T20:50:14Z (oduwsdl/tweetedat)", seen="2026-11"),
        Source(fact="clock", where="twitter-archive/snowflake IdWorker.scala (twepoch); 140 of 140 embeds print its UTC day", seen="2026-11"),
        Source(fact="anchors", where="measured on oduwsdl/tweetedat's timeline, rounded; its last id in sequence is 29700859247", seen="2026-11"),
        Source(fact="handle", where="help.x.com: at most 15; 665 official and 141 embedded handles fit", seen="2026-11"),
        Source(fact="media_links", where="901 of 901 pic.twitter.com and t.co codes in recorded embeds have ten; those of 2011 and 2012 had fewer", seen="2026-11"),
        Source(fact="text_limit", where="twitter-text config v3; 140 until 2017-11-07", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://twitter.com/SamuelSusla/status/1641086480675225601", post_id="1641086480675225601", handle="SamuelSusla", at="2023-03-29T14:34:41.562Z"),
        Specimen(address="https://x.com/elonmusk/status/1585341984679469056?s=20&t=abc-DEF_1", post_id="1585341984679469056", handle="elonmusk", at="2022-10-26T18:45:58.034Z"),
        Specimen(address="https://twitter.com/NLWales/status/1764961167480000533?ref_src=twsrc%5Etfw", post_id="1764961167480000533", handle="NLWales"),
        Specimen(address="https://mobile.twitter.com/Twitter/status/266367358078169089/photo/1", post_id="266367358078169089", handle="Twitter", at="2012-11-08T02:31:41.689Z"),
        Specimen(address="http://www.twitter.com/bpoweski/statuses/71633762", post_id="71633762", handle="bpoweski"),
        Specimen(address="https://twitter.com/#!/bpoweski/status/71633762", post_id="71633762", handle="bpoweski"),
        Specimen(address="https://twitter.com/i/web/status/1205161015177961473", post_id="1205161015177961473", at="2019-12-12T16:22:31.484Z"),
        Specimen(address="https://x.com/i/status/1841206275088290279", post_id="1841206275088290279", at="2024-10-01T19:59:18.596Z"),
        Specimen(address="https://twitter.com/statuses/1098230906194546688", post_id="1098230906194546688", at="2019-02-20T14:40:26.837Z"),
        Specimen(address="//platform.twitter.com/embed/Tweet.html?dnt=false&amp;id=861627479294746624&amp;lang=en", post_id="861627479294746624", at="2017-05-08T17:02:53.985Z"),
        Specimen(address="fxtwitter.com/jack/status/20", post_id="20", handle="jack"),
        Specimen(address="https://vxtwitter.com/jack/status/20", post_id="20", handle="jack"),
        Specimen(address="https://fixupx.com/jack/status/20", post_id="20", handle="jack"),
        Specimen(address="https://xcancel.com/jack/status/20#m", post_id="20", handle="jack"),
        Specimen(address="https://nitter.net/jack/status/20#m", post_id="20", handle="jack"),
        Specimen(address="https%3A%2F%2Ftwitter.com%2Fjack%2Fstatus%2F20%3Fs%3D20", post_id="20", handle="jack"),
    ),
    not_posts=(
        "https://twitter.com/NLWales", "https://x.com/search?q=status", "https://twitter.com/hashtag/maps", "https://x.com/i/lists/1205161015177961473",
        "https://netflix.com/jack/status/20", "https://dropbox.com/jack/status/20", "https://x.com.example.org/jack/status/20",
        "https://pic.twitter.com/CmPbp8Yrrm", "https://twitter.com/NLWales/status/", "https://twitter.com/NLWales/status/17649611674800…",
    ),
    handles=("SpokespersonMoD", "a", "_", "jack", "NASA_Hubble12345"[:15]),
    not_handles=("Ministry-of-Water", "MLIT_JAPAN_KOHO_SHITSU", "marine.office", "Министр", "NASA Hubble"),
)

# The only hosts that are asked for its posts.
SERVICES = ("cdn.syndication.twimg.com", "publish.twitter.com", "publish.x.com")


def requests(address: Address) -> tuple[Request, ...]:
    """What to ask X for a post."""
    from verify.platforms import _x_answers

    return _x_answers.requests(address)


def archived_addresses(address: Address) -> tuple[str, ...]:
    """Archives have most posts under twitter.com, and newer ones under x.com as well."""
    if not address.handle:
        return ()
    return tuple(f"https://{site}/{address.handle}/status/{address.post_id}" for site in ("twitter.com", "x.com"))


def read_archived(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What an archived page of X, or an archived answer of one of its interfaces, says."""
    from verify.platforms import _x_pages

    return _x_pages.read_page(request, status, headers, body)


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What X's reply says."""
    from verify.platforms import _x_answers

    return _x_answers.read_answer(request, status, headers, body)
