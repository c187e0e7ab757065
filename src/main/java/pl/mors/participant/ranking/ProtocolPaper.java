package pl.mors.participant.ranking;

import pl.mors.document.Letterhead;
import pl.mors.document.Paper;

/** The protocol of a round, to be signed. */
public record ProtocolPaper(Letterhead head, ProtocolPage protocol) {

    Paper paper() {
        return Paper.asOf(
                protocol.list().madeOn(),
                "participant/ranking/protocolPaper",
                this,
                "protokol-naboru-" + protocol.round().terms().opensOn() + ".pdf");
    }
}
