package pl.mors.activity.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import pl.mors.activity.printed.PrintedForTests;
import pl.mors.activity.printed.PrintedSheetId;
import pl.mors.activity.printed.SheetCode;

/**
 * A printed list that some of its people signed.
 *
 * @param signed lines
 */
record SignedPage(SheetCode code, Set<Integer> signed, BufferedImage picture) {

    static final int PEOPLE = 15;

    /** The same seed makes the same page. */
    static SignedPage of(long seed, Random random) throws IOException {
        var id = new UUID(random.nextLong(), random.nextLong());
        var pdf = PrintedForTests.pdf(
                id,
                1,
                IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(i -> "Próbna Osoba " + i)
                        .toList());
        var picture = SignedSheets.pages(pdf).getFirst();
        var lines = new ArrayList<>(IntStream.rangeClosed(1, PEOPLE).boxed().toList());
        Collections.shuffle(lines, random);
        var signed = lines.subList(0, random.nextInt(PEOPLE + 1));
        new SignedSheets(seed).sign(picture, signed);
        return new SignedPage(new SheetCode(new PrintedSheetId(id), 1), new HashSet<>(signed), picture);
    }

    /** How many lines are proposed rightly, wrongly, and left for somebody to look at; those without a look are none of them. */
    static Map<String, Integer> proposals(Set<Integer> signed, List<Look> looks) {
        Map<String, Integer> proposals = new TreeMap<>();
        looks.forEach(look -> proposals.merge(judged(signed, look), 1, Integer::sum));
        return proposals;
    }

    static String judged(Set<Integer> signed, Look look) {
        if (look.signature().isUnsure()) {
            return "unsure";
        }
        return (look.signature() == Signature.SIGNED) == signed.contains(look.line()) ? "right" : "wrong";
    }
}
