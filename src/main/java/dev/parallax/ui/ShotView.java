package dev.parallax.ui;

import dev.parallax.cli.ShotRequest;
import dev.parallax.compare.Comparison;
import dev.parallax.ui.claims.PanelModel;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ScrollMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings a window to what a picture is to show. */
final class ShotView {

    private static final Pattern NUMBERED = Pattern.compile("(finding|difference):(\\d{1,6})");

    private final AppContext context;
    private final @Nullable String base;
    private final String view;

    ShotView(AppContext context, ShotRequest request) {
        this.context = context;
        this.base = request.base();
        this.view = request.view() == null ? "reading" : request.view();
    }

    void chooseBase() {
        if (base != null && !context.reader().panes().isEmpty()) {
            PaneModel chosen = context.reader().panes().stream()
                    .filter(pane -> pane.label().get().equals(base))
                    .findFirst()
                    .orElseThrow(() -> new ShotProblem("shot.noBase", base, labels()));
            context.reader().makeBase(chosen);
        }
    }

    void show() {
        Matcher numbered = NUMBERED.matcher(view);
        if (view.equals("reading")) {
            context.options().panelShown().set(false);
        } else if (view.equals("aligned") || view.equals("folded")) {
            context.options().panelShown().set(false);
            context.options().scrollMode().set(ScrollMode.ALIGNED);
            context.options().folded().set(view.equals("folded"));
        } else if (numbered.matches()) {
            show(numbered.group(1), Integer.parseInt(numbered.group(2)));
        } else {
            context.panel().show(switch (view) {
                case "findings" -> PanelModel.View.FINDINGS;
                case "claims" -> PanelModel.View.CLAIMS;
                case "quotations" -> PanelModel.View.QUOTATIONS;
                default -> throw new ShotProblem("shot.badView", view);
            });
        }
    }

    private void show(String kind, int number) {
        Comparison comparison = context.reader().comparison().get();
        boolean finding = kind.equals("finding");
        int most = comparison == null ? 0 : finding ? comparison.findings().size() : context.walk().count().get();
        if (comparison == null || number < 1 || number > most) {
            throw new ShotProblem("shot.badView", view);
        }
        if (finding) {
            context.focus().pick(comparison.findings().get(number - 1));
        } else {
            context.walk().goTo(number);
        }
    }

    private String labels() {
        return context.reader().panes().stream()
                .map(pane -> pane.label().get())
                .collect(Collectors.joining(", "));
    }
}
