"""Where a post in one language begins behind prose in another: a sentence of each of 24 languages before a post of every other, run together in one line."""

from __future__ import annotations

import itertools

import pytest

from tests.test_states import LANGUAGES, SENTENCES, SIGNED, TOPICS
from verify.citations.flattened import find_flattened

# Languages that share a script, so that only their letters and words part them.
ALIKE = [*itertools.permutations(("ja", "zh"), 2), *itertools.permutations(("ru", "uk"), 2), *itertools.permutations(("ar", "fa", "ur"), 2)]


def _found(topic: str, prose: str, post: str) -> tuple[str, str]:
    """The words that were found, and the post's."""
    words = SENTENCES[topic, post, "post-no"]
    behind = SENTENCES[TOPICS[TOPICS.index(topic) - 1], prose, "yes2"]
    citation, = find_flattened(f"{SENTENCES[topic, prose, 'no1']} {words} {SIGNED} {behind}")
    return citation.text.removesuffix(SIGNED.split()[0]).strip(), words.strip()


def test_a_post_begins_where_its_language_does() -> None:
    pairs = list(itertools.permutations(LANGUAGES, 2))
    found = [(*pair, *_found(TOPICS[number % len(TOPICS)], *pair)) for number, pair in enumerate(pairs)]
    wrong = [entry for entry in found if entry[2] != entry[3]]
    assert len(found) == 552
    assert len(wrong) <= 2, wrong


@pytest.mark.parametrize(("prose", "post"), ALIKE)
def test_a_post_begins_where_its_language_does_though_both_are_of_one_script(prose: str, post: str) -> None:
    """Half of the posts in Chinese behind Japanese, and of those in Japanese behind Chinese, took the prose along, and one in ten of Russian and Ukrainian."""
    found = [_found(topic, prose, post) for topic in TOPICS]
    wrong = [(words, post_words) for words, post_words in found if words != post_words]
    assert len(wrong) <= 1, wrong


def test_a_japanese_name_of_many_characters_is_no_chinese() -> None:
    prose = "中日朱鹮保护合作进入新阶段。双方均不收取租借费用。"
    post = "高梨紗季環境副大臣は本日、新潟県佐渡市で中国陝西省林業局の賀建民局長と覚書に署名しました。"
    citation, = find_flattened(f"{prose} {post} {SIGNED} 日本环境省在帖文中写道：“天空没有国界。”")
    assert citation.text.removesuffix(SIGNED.split()[0]).strip() == post
