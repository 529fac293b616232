package dev.parallax.ui.claims;

import dev.parallax.ledger.ClaimCell;
import dev.parallax.ledger.Standing;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The sign for how a version stands to a claim; its colour repeats what it says. */
final class StandingSign extends Label {

    StandingSign(Standing standing) {
        super(sign(standing));
        getStyleClass().addAll("standing", "standing-" + standing.key());
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        if (standing == Standing.REFERENCE) {
            Region dot = new Region();
            dot.getStyleClass().add("standing-dot");
            setGraphic(dot);
        }
    }

    /** The sign for what a version makes of a claim; a doubtful one where it lacks it and has something related. */
    static StandingSign of(ClaimCell cell) {
        StandingSign sign = new StandingSign(cell.standing());
        return cell.related().isEmpty() ? sign : doubtful(sign);
    }

    /** The sign for a version that lacks a claim and has something related. */
    static StandingSign related() {
        return doubtful(new StandingSign(Standing.ABSENT));
    }

    private static StandingSign doubtful(StandingSign sign) {
        sign.setText(sign.getText() + "?");
        sign.getStyleClass().add("standing-related");
        return sign;
    }

    private static String sign(Standing standing) {
        return switch (standing) {
            case REFERENCE -> "";
            case VERBATIM -> "=";
            case REWORDED -> "~";
            case CERTAINTY_DIFFERS -> "?";
            case ATTRIBUTION_DIFFERS -> "@";
            case QUOTATION_SHORTENED -> "…";
            case QUOTATION_ALTERED -> "”";
            case VALUE_DIFFERS -> "≠";
            case CONTRADICTS -> "!";
            case ABSENT -> "–";
        };
    }
}
