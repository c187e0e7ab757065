package pl.mors.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {

    @Property
    void leadsThroughTheWholeListAndBack(
            @ForAll @IntRange(max = 30) int length, @ForAll @IntRange(min = 1, max = 7) int size) {
        List<Integer> all = IntStream.range(0, length).boxed().toList();
        List<List<Integer>> forth = new ArrayList<>();
        Slice<Integer> slice = fetch(all, size, Cursor.start());
        assertThat(slice.previous()).isNull();
        forth.add(slice.rows());
        while (slice.next() != null) {
            slice = fetch(all, size, slice.next());
            forth.add(slice.rows());
        }
        assertThat(forth.stream().flatMap(List::stream).toList()).isEqualTo(all);

        List<List<Integer>> back = new ArrayList<>(List.of(slice.rows()));
        while (slice.previous() != null) {
            int edge = slice.rows().getFirst();
            slice = fetch(all, size, slice.previous());
            back.addFirst(slice.rows());
            assertThat(fetch(all, size, Objects.requireNonNull(slice.next())).rows())
                    .startsWith(edge);
        }
        assertThat(back.stream().flatMap(List::stream).toList()).isEqualTo(all);
    }

    @Property
    void keepsItsKeyInAnAddress(@ForAll @NotBlank String first, @ForAll boolean backwards) {
        if (first.indexOf('\u001f') < 0
                && first.indexOf('\u0000') < 0
                && first.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            Cursor cursor = new Cursor(List.of(first, "7"), backwards);
            assertThat(Cursor.decode(cursor.encode(), 2)).isEqualTo(cursor);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "%%%", "abc", "Pg", "PkEfQg"})
    void startsAnewWhenTheCursorIsOfNoUse(String encoded) {
        assertThat(Cursor.decode(encoded, 3)).isEqualTo(Cursor.start());
    }

    @Test
    void buildsAddressesThatKeepTheFilter() {
        Href list = Href.of("/pulpit/osoby").with("szukaj", "Żak & syn").with("stan", " ");
        assertThat(list.value()).isEqualTo("/pulpit/osoby?szukaj=%C5%BBak%20%26%20syn");
        Cursor next = new Cursor(List.of("a"), false);
        assertThat(list.at(next).value()).isEqualTo(list + "&strona=" + next.encode());
        assertThat(list.at(next).at(Cursor.start())).isEqualTo(list);
    }

    private static Slice<Integer> fetch(List<Integer> all, int size, Cursor cursor) {
        List<Integer> rows = new ArrayList<>(all);
        if (cursor.backwards()) {
            Collections.reverse(rows);
        }
        List<Integer> beyond = rows.stream()
                .filter(row -> cursor.isStart()
                        || (cursor.backwards()
                                ? row < Integer.parseInt(cursor.key().getFirst())
                                : row > Integer.parseInt(cursor.key().getFirst())))
                .limit(size + 1L)
                .toList();
        return Slice.of(beyond, size, cursor, row -> List.of(row.toString()));
    }
}
