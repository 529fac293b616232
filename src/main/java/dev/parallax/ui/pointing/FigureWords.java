package dev.parallax.ui.pointing;

import dev.parallax.claim.Figure;
import dev.parallax.message.Messages;
import dev.parallax.story.KebabCase;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes out what a figure is worth, as the reader's language has it. */
final class FigureWords {

    private static final int MOST_DIGITS = 6;

    private final Messages messages;
    private final Locale locale;

    FigureWords(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    Fact fact(Figure figure) {
        List<Fact.Row> rows = new ArrayList<>();
        rows.add(new Fact.Row(messages.text("point.value"), value(figure)));
        boolean saysItself = figure.kind() == Figure.Kind.DATE || figure.kind() == Figure.Kind.PERCENT;
        if (figure.unit() != null && !saysItself) {
            rows.add(new Fact.Row(messages.text("point.unit"), figure.unit()));
        }
        return new Fact("figures", figure.span(), messages.text("point.figure." + key(figure.kind())), rows);
    }

    private String value(Figure figure) {
        if (figure.value() == null) {
            return messages.text("point.value.unknown");
        }
        String value = one(figure, figure.value());
        String told = figure.upTo() == null
                ? value
                : messages.text("point.value.range", value, one(figure, figure.upTo()));
        return messages.text("point.bound." + key(figure.bound()), told);
    }

    private String one(Figure figure, double value) {
        return switch (figure.kind()) {
            case DATE -> date((int) value);
            case PERCENT -> messages.text("point.value.percent", number(value));
            default -> number(value);
        };
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(value);
    }

    /** A date as a figure has it: {@code YYYYMMDD}, with zeros for what is not said. */
    private String date(int value) {
        int year = value / 10_000;
        int month = value / 100 % 100;
        int day = value % 100;
        if (month < 1 || month > 12) {
            return String.valueOf(year);
        }
        if (day == 0) {
            return year == 0
                    ? Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale)
                    : DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(YearMonth.of(year, month));
        }
        if (year == 0) {
            return DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale).format(MonthDay.of(month, day));
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(LocalDate.of(year, month, day));
    }

    static String key(Enum<?> constant) {
        return KebabCase.of(constant);
    }
}
