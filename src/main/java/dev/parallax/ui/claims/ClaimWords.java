package dev.parallax.ui.claims;

import dev.parallax.claim.Claim;
import dev.parallax.ledger.ClaimCell;
import dev.parallax.ledger.ClaimRow;
import dev.parallax.message.Messages;
import java.util.List;
import java.util.Locale;

/** Puts what the table of claims shows by signs into words. */
record ClaimWords(Messages messages) {

    /** The wording in one line. */
    static String wording(ClaimRow row) {
        return row.wording().strip().replaceAll("\\s+", " ");
    }

    String kind(Claim.Kind kind) {
        return messages.text("claims.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String kinds(ClaimRow row) {
        return messages.list(row.kinds().stream().map(this::kind).toList());
    }

    String worth(ClaimRow row) {
        List<String> reasons = row.reasons().stream()
                .map(reason -> messages.text("claims.reason." + reason.key()))
                .toList();
        return messages.text("panel.claims.worth", row.worth(), messages.list(reasons));
    }

    /** How a version stands to a claim: “B: figure differs”. */
    String standing(ClaimCell cell, String letter) {
        String standing = messages.text("claims.standing." + cell.standing().key());
        String told = messages.text("panel.claims.cell", letter, standing);
        if (cell.source() != null) {
            told = messages.text("panel.claims.cell.source", told, cell.source());
        }
        return cell.related().isEmpty() ? told : messages.text("panel.claims.cell.related", told);
    }
}
