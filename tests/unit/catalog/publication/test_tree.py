import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.publication import digest
from catalog.publication.tree import COUNT, TABLES, Tree

KEYS = st.tuples(st.sampled_from(["type", "need"]), st.sampled_from("abcdef"))
CHANGES = st.lists(st.dictionaries(KEYS, st.none() | st.binary(min_size=1, max_size=2), max_size=4), max_size=6)


@pytest.fixture(scope="module")
def connection():
    made = apsw.Connection(":memory:")
    made.execute(TABLES)
    yield made
    made.close()


def leaves_of(bodies):
    return {key: None if body is None else digest.leaf(*key, body) for key, body in bodies.items()}


def root_of(bodies):
    return digest.root_of((*key, body) for key, body in bodies.items() if body is not None)


@given(CHANGES, st.booleans())
def test_the_root_is_that_of_what_is_left_however_it_came_there(connection, changes, counted):
    Tree(connection).clear()
    left = {}
    for change in changes:
        left.update(change)
        expected = root_of(left)
        assert Tree(connection).root_after(leaves_of(change), everything=False) == expected
        if not counted:  # a catalogue from before the count was kept
            connection.execute("DELETE FROM bucket WHERE n = ?", (COUNT,))
        tree = Tree(connection)
        for key, leaf in leaves_of(change).items():
            tree.change({key: leaf})
        assert tree.root() == expected
        assert Tree(connection).root() == expected
    assert Tree(connection).root_after(leaves_of(left), everything=True) == root_of(left)


def test_the_root_is_asked_for_without_counting_what_is_there(connection):
    tree = Tree(connection)
    tree.clear()
    tree.change(leaves_of({("type", "a"): b"1"}))
    root = tree.root()
    connection.execute("DELETE FROM leaf")
    assert Tree(connection).root_after({}, everything=False) == root
