"""Posts as the platforms' own templates write them, in markup and in running text. All posts are invented."""

from __future__ import annotations

import datetime
import html
from collections.abc import Callable
from dataclasses import dataclass

PROSE = {
    "en": ("The company said on Thursday that its boats would sail again next week. Repairs took three weeks longer than planned.",
           "About two thousand people live on the island, and most of them work on the mainland."),
    "fr": ("La compagnie a annoncé jeudi que ses bateaux reprendraient la mer la semaine prochaine. Les réparations ont duré trois semaines de plus que prévu.",
           "Quelque deux mille personnes vivent sur l'île, et la plupart travaillent sur le continent."),
    "de": ("Die Reederei teilte am Donnerstag mit, dass ihre Schiffe nächste Woche wieder fahren. Die Reparatur dauerte drei Wochen länger als geplant.",
           "Auf der Insel leben etwa zweitausend Menschen, die meisten arbeiten auf dem Festland."),
    "ja": ("運航会社は木曜日、来週から船の運航を再開すると発表した。修理は予定より三週間長くかかった。", "島にはおよそ二千人が暮らし、多くは本土で働いている。"),
    "ar": ("أعلنت الشركة يوم الخميس أن سفنها ستعود إلى الإبحار الأسبوع المقبل. واستغرقت الإصلاحات ثلاثة أسابيع أكثر مما كان مقررا.",
           "ويعيش على الجزيرة نحو ألفي شخص يعمل معظمهم في البر الرئيسي."),
    "ru": ("Компания сообщила в четверг, что её суда снова выйдут в море на следующей неделе. Ремонт занял на три недели больше, чем планировалось.",
           "На острове живут около двух тысяч человек, и большинство из них работает на материке."),
}
_MONTHS = "January February March April May June July August September October November December".split()
_X_EPOCH = 1_288_834_974_657


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What a post's author wrote and the platform shows. `number` parts posts of one moment."""

    words: str = "The ferry sails again from Monday, thank you for waiting!"
    name: str = "Island Ferries"
    handle: str = "IslandFerry"
    when: datetime.datetime = datetime.datetime(2024, 3, 28, 14, 5)
    code: str | None = "Ab12Cd34Ef"
    number: int = 7

    @property
    def post_id(self) -> str:
        """The id that X gives a post of that moment."""
        milliseconds = int((self.when - datetime.datetime(1970, 1, 1)).total_seconds() * 1000) - _X_EPOCH
        return str((milliseconds << 22) | self.number)

    @property
    def day(self) -> str:
        return f"{_MONTHS[self.when.month - 1]} {self.when.day}, {self.when.year}"

    @property
    def short_day(self) -> str:
        return f"{_MONTHS[self.when.month - 1][:3]} {self.when.day}, {self.when.year}"

    @property
    def clock(self) -> str:
        return f"{(self.when.hour - 1) % 12 + 1}:{self.when.minute:02} {'AM' if self.when.hour < 12 else 'PM'}"

    @property
    def media(self) -> str:
        return f" pic.twitter.com/{self.code}" if self.code else ""


def x_signed(post: Post) -> str:
    return f"{post.words}{post.media} — {post.name} (@{post.handle}) {post.day}"


def x_signed_on_a_line(post: Post) -> str:
    return f"{post.words}{post.media}\n— {post.name} (@{post.handle}) {post.day}"


def x_card(post: Post) -> str:
    return f"{post.name} @{post.handle} · {post.short_day}\n{post.words}\n12 Retweets 34 Likes"


def x_card_with_clock(post: Post) -> str:
    return f"{post.name}\n@{post.handle}\n{post.words}\n{post.clock} · {post.short_day}"


def instagram_signed(post: Post) -> str:
    time = f"{(post.when.hour - 1) % 12 + 1}:{post.when.minute:02}{'am' if post.when.hour < 12 else 'pm'} PST"
    return f"View this post on Instagram\n\n{post.words}\n\nA post shared by {post.name} (@{post.handle.lower()}) on {post.short_day} at {time}"


def facebook_signed(post: Post) -> str:
    return f"{post.words}\n\nPosted by {post.name} on {post.when.strftime('%A')}, {post.day}"


def x_quotation(post: Post) -> str:
    """publish.twitter.com's blockquote."""
    picture = f' <a href="https://t.co/{post.code}">pic.twitter.com/{post.code}</a>' if post.code else ""
    return (
        f'<blockquote class="twitter-tweet"><p lang="en" dir="ltr">{_html(post.words)}{picture}</p>&mdash; {_html(post.name)} (@{post.handle}) '
        f'<a href="https://twitter.com/{post.handle}/status/{post.post_id}?ref_src=twsrc%5Etfw">{post.day}</a></blockquote> '
        '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>')


def bluesky_quotation(post: Post) -> str:
    address = "https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx"
    handle = f"{post.handle.lower().replace('_', '-').strip('-') or 'a'}.example.org"
    return (
        '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3lbd2ebt3wk2r" data-bluesky-cid="bafy">'
        f'<p lang="en">{_html(post.words)}<br><br><a href="{address}/post/3lbd2ebt3wk2r?ref_src=embed">[image or embed]</a></p>&mdash; {_html(post.name)} '
        f'(<a href="{address}?ref_src=embed">@{handle}</a>) <a href="{address}/post/3lbd2ebt3wk2r?ref_src=embed">{post.day} at {post.clock}</a></blockquote>')


def instagram_quotation(post: Post) -> str:
    address = "https://www.instagram.com/p/DW1nTDiDvnF/"
    return (
        f'<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="{address}?utm_source=ig_embed" data-instgrm-version="14"><div>'
        f'<a href="{address}"><div>View this post on Instagram</div></a><p><a href="{address}">{_html(post.words)}</a></p><p>A post shared by '
        f'<a href="https://www.instagram.com/{post.handle.lower()}/">{_html(post.name)}</a> (@{post.handle.lower()}) on '
        f'<time datetime="{post.when.isoformat()}+00:00">{post.short_day} at {post.clock.lower().replace(" ", "")} PDT</time></p></div></blockquote>')


def facebook_quotation(post: Post) -> str:
    address = "https://www.facebook.com/islandferries/posts/10158901234567890"
    return (
        f'<div class="fb-post" data-href="{address}"><blockquote cite="{address}" class="fb-xfbml-parse-ignore"><p>{_html(post.words)}</p>Posted by '
        f'<a href="https://www.facebook.com/islandferries/">{_html(post.name)}</a> on&nbsp;<a href="{address}">{post.when.strftime("%A")}, {post.day}</a></blockquote></div>')


def tiktok_quotation(post: Post) -> str:
    return (
        f'<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@{post.handle.lower()}/video/7134059641968872746" data-video-id="7134059641968872746"><section>'
        f'<a target="_blank" title="@{post.handle.lower()}" href="https://www.tiktok.com/@{post.handle.lower()}?refer=embed">@{post.handle.lower()}</a> <p>{_html(post.words)}</p> '
        '<a target="_blank" title="original sound" href="https://www.tiktok.com/music/original-sound-713405">♬ original sound</a></section></blockquote>')


def _html(text: str) -> str:
    return html.escape(text, quote=False)


SIGNED: tuple[Callable[[Post], str], ...] = (x_signed, x_signed_on_a_line, x_card, x_card_with_clock, instagram_signed, facebook_signed)
EMBEDS: tuple[Callable[[Post], str], ...] = (x_quotation, bluesky_quotation, instagram_quotation, facebook_quotation, tiktok_quotation)
