package pl.mors.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
    void keepsItsPlaceInAnAddress(@ForAll long most, @ForAll long least, @ForAll boolean backwards) {
        var id = new UUID(most, least);
        var ofId = new Cursor(id.toString(), backwards);
        assertThat(Cursor.ofId(ofId.encode())).isEqualTo(ofId);
        assertThat(Cursor.ofId(ofId.encode()).id()).isEqualTo(id);
        var ofNumber = new Cursor(Long.toString(most), backwards);
        assertThat(Cursor.ofNumber(ofNumber.encode())).isEqualTo(ofNumber);
        assertThat(Cursor.ofNumber(ofNumber.encode()).number()).isEqualTo(most);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "%%%", "abc", "Pg", "PkEfQg", "PlBlcmVjaA"})
    void startsAnewWhenTheCursorIsOfNoUse(String encoded) {
        assertThat(Cursor.ofId(encoded)).isEqualTo(Cursor.start());
        assertThat(Cursor.ofNumber(encoded)).isEqualTo(Cursor.start());
    }

    @Test
    void startsAnewWhenTheRowAtTheEdgeIsGone() {
        var gone = new Cursor("99", false);
        Slice<Integer> slice =
                Slice.beyond(gone, 2, row -> row, place -> place.isStart() ? List.of(1, 2, 3) : List.<Integer>of());
        assertThat(slice.rows()).containsExactly(1, 2);
        assertThat(slice.previous()).isNull();
        assertThat(slice.next()).isEqualTo(new Cursor("2", false));
    }

    @Test
    void buildsAddressesThatKeepTheFilter() {
        Href list = Href.of("/pulpit/osoby").with("szukaj", "Żak & syn").with("stan", " ");
        assertThat(list.value()).isEqualTo("/pulpit/osoby?szukaj=%C5%BBak%20%26%20syn");
        Cursor next = new Cursor("7", false);
        assertThat(list.at(next).value()).isEqualTo(list + "&strona=" + next.encode());
        assertThat(list.at(next).at(Cursor.start())).isEqualTo(list);
    }

    private static Slice<Integer> fetch(List<Integer> all, int size, Cursor cursor) {
        return Slice.ofAll(all, size, cursor, row -> row);
    }
}
