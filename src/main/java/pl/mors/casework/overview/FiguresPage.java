package pl.mors.casework.overview;

import java.util.List;

/** Sums of casework, without anybody's name. */
public record FiguresPage(List<CardFigures> cards, List<PathFigures> paths) {

    /**
     * The cards of a programme's kind of activity.
     *
     * @param people who have such a card
     * @param granted minutes; so are the next three
     * @param unsigned held without a signature
     * @param beyond held beyond what the card grants
     */
    public record CardFigures(
            String programme, String kind, long people, long granted, long used, long unsigned, long beyond) {}

    /**
     * The cases of a programme.
     *
     * @param agreed those with a path or contract
     * @param signed those of them that both signed
     * @param lacking those of them that a rule of the programme finds something lacking in
     * @param overdue those of them whose review is due
     */
    public record PathFigures(String programme, long cases, long agreed, long signed, long lacking, long overdue) {}
}
