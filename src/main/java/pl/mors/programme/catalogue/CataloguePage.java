package pl.mors.programme.catalogue;

import java.util.List;
import pl.mors.programme.Programme;

/**
 * The organisation's programmes.
 *
 * @param mayAdd whether the reader may load a programme file
 */
public record CataloguePage(List<Row> programmes, boolean mayAdd) {

    /** A programme and where it stands today. */
    public record Row(Programme programme, Phase phase) {}
}
